package io.pandian.scanner.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.store.NameKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of folders, files, tables and columns: ordinary ones stay, those of persons go. */
class OrdinaryNamesTest {
  private static final int NAMES = 2_000;
  private static final long SEED = 20260701;

  private final ShownNames shown = new ShownNames(NameKey.random(), false);
  private final Random random = new Random(SEED);
  private final Map<String, List<String>> words = words();

  @Test
  void ordinaryNames_areMaskedInFewerThanOneOfTwoHundred() {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(all("column"));
    names.addAll(all("subject"));
    names.addAll(all("english"));
    while (names.size() < NAMES) {
      switch (random.nextInt(5)) {
        case 0 -> names.add(a("unit") + "/" + a("period") + a("subject"));
        case 1 -> names.add(a("place") + a("unit"));
        case 2 -> names.add(a("module") + "_" + a("table"));
        case 3 -> names.add(a("subject") + a("document") + a("period") + a("extension"));
        default ->
            names.add(
                a("period") + "_" + a("place") + a("subject") + a("document") + a("extension"));
      }
    }
    List<String> masked = names.stream().filter(name -> !shown.path(name).equals(name)).toList();
    assertThat(masked).as("masked of " + names.size()).hasSizeLessThanOrEqualTo(NAMES / 200);
  }

  @Test
  void namesOfPersonsAndNumbers_areMasked_andToldApartById() {
    assertThat(shown.path("人事/韦小宝.docx")).matches("人事/韦\\*\\.docx~[0-9a-f]{8}");
    assertThat(shown.path("员工13912345671/合同.pdf"))
        .doesNotContain("13912345671")
        .endsWith("/合同.pdf");
    assertThat(shown.name("45010319730105242X")).doesNotContain("19730105");
    assertThat(shown.path("a.zip!/覃明慧_110105199104131974.xlsx#Sheet1"))
        .startsWith("a.zip!/")
        .endsWith("#Sheet1")
        .doesNotContain("覃明慧", "19910413");
    assertThat(shown.path("韦小宝.csv")).isNotEqualTo(shown.path("韦大宝.csv"));
    assertThat(shown.path("韦小宝.csv#1")).startsWith(shown.path("韦小宝.csv"));
    assertThat(new ShownNames(NameKey.random(), true).path("韦小宝.csv")).isEqualTo("韦小宝.csv");
  }

  private String a(String kind) {
    List<String> of = all(kind);
    return of.get(random.nextInt(of.size()));
  }

  private List<String> all(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = OrdinaryNamesTest.class.getResourceAsStream("ordinary-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the words are not there");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row -> words.put(row[0], new ArrayList<>(Stream.of(row[1].split(" ")).toList())));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words;
  }
}
