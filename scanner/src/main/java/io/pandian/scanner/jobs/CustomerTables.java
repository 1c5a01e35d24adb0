package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.config.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables whose rows are customers. A table of persons says so by its subject; one of companies is
 * about nobody, and says so by the words at the end of its name or comment (企业客户, corp_customer).
 */
final class CustomerTables {
  /** Roles in {@code lexicons/person-roles.tsv} of whom a bank, insurer or lessor is the seller. */
  private static final Set<String> ROLES =
      Set.of("customer", "borrower", "policyholder", "insured", "tenant");

  private static final int WORDS_ZH = 5;
  private static final int WORDS_EN = 6;

  private static final Pattern FILE_ENDING = Pattern.compile("\\.[a-z0-9]{1,5}$");
  private static final Pattern ZH_TAIL = Pattern.compile("(?:基本|主)?(?:信息|资料|档案|名单|清单|名录|数据)?表?$");
  private static final Pattern EN_TAIL =
      Pattern.compile("[^a-z]*(?:info|information|master|list|table|base|profile|data)?[^a-z]*$");

  private static final CustomerTables STANDARD = new CustomerTables();

  private final Set<String> chinese = new HashSet<>();
  private final Set<String> english = new HashSet<>();

  private CustomerTables() {
    for (List<String> row : Resources.tsv("lexicons/person-roles.tsv")) {
      if (ROLES.contains(row.get(0))) {
        chinese.addAll(List.of(row.get(WORDS_ZH).split("\\|")));
        english.addAll(List.of(row.get(WORDS_EN).split("\\|")));
      }
    }
  }

  static CustomerTables standard() {
    return STANDARD;
  }

  boolean holds(AssetFacts asset) {
    return asset.subject().map(ROLES::contains).orElseGet(() -> named(asset));
  }

  private boolean named(AssetFacts asset) {
    String path = asset.path();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    return ends(name) || ends(asset.comment());
  }

  private boolean ends(String written) {
    String text = FILE_ENDING.matcher(written.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    String zh = ZH_TAIL.matcher(text).replaceFirst("");
    String en = EN_TAIL.matcher(text).replaceFirst("");
    String last = en.substring(en.replaceFirst("[a-z]+$", "").length());
    return chinese.stream().anyMatch(zh::endsWith) || english.contains(last);
  }
}
