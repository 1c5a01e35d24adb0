package io.pandian.scanner.plan;

import io.pandian.classifier.individuals.observing.HashedColumns.ValueHash;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.scanner.plan.SaltedHash.Algorithm;
import io.pandian.scanner.plan.SaltedHash.Letters;
import io.pandian.scanner.plan.SaltedHash.Place;
import io.pandian.scanner.sources.Secret;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How hashes in place of one item's values are made, as the plan declares it, and where they stand.
 *
 * @param item the code of the data item that was hashed
 * @param hash how
 * @param columns where
 */
public record PlannedHash(String item, SaltedHash hash, List<Columns> columns) {
  private static final String NO_SALT = "none";

  public PlannedHash {
    columns = List.copyOf(columns);
  }

  /**
   * Where such hashes stand.
   *
   * @param source the source's id
   * @param path the table or file; empty for all of the source
   * @param fields the columns; empty for all that were found to hold the item
   */
  public record Columns(String source, Optional<String> path, List<String> fields) {
    public Columns {
      fields = List.copyOf(fields);
    }

    /** Whether an asset is meant: a file's sheets and an archive's entries go with it. */
    public boolean covers(String assetSource, String assetPath) {
      return path.map(named -> new PlannedAsset(source, named).covers(assetSource, assetPath))
          .orElse(source.equals(assetSource));
    }

    public boolean names(String field) {
      return fields.stream().anyMatch(field::equalsIgnoreCase);
    }
  }

  /** The same hashes, where else they stand. */
  public PlannedHash in(List<Columns> others) {
    return new PlannedHash(item, hash, others);
  }

  /** A hash function for one thread. */
  public ValueHash begin() {
    return hash.begin();
  }

  /** Reads {@code hashes:} of a plan; what is wrong with it is added to the plan's problems. */
  static List<PlannedHash> read(
      YamlMap root, Set<String> sources, Function<String, @Nullable String> environment) {
    List<PlannedHash> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap map : root.maps("hashes")) {
      PlannedHash planned = planned(map, sources, environment);
      if (!planned.item.isEmpty() && !seen.add(planned.item)) {
        map.problem(
            "item",
            Bilingual.of("同一数据项写了两种散列方式。", "Two ways to hash one data item are named."),
            Bilingual.of(
                "每个数据项只能写一种；其余的散列列不写，各自计数。",
                "Name one for each item; hashes that are made otherwise count for themselves."));
      }
      all.add(planned);
    }
    return all;
  }

  private static PlannedHash planned(
      YamlMap map, Set<String> sources, Function<String, @Nullable String> environment) {
    map.refuseOthers("item", "algorithm", "salt", "place", "letters", "columns");
    List<Columns> columns =
        map.maps("columns").stream().map(column -> columns(column, sources)).toList();
    if (columns.isEmpty()) {
      map.problem(
          "columns",
          Bilingual.of("没有写明散列值在哪些列。", "It is not said where the hashes stand."),
          Bilingual.of(
              "请加上“columns: [{source: dmp, table: device, fields: [phone_md5]}]”。",
              "Add 'columns: [{source: dmp, table: device, fields: [phone_md5]}]'."));
    }
    return new PlannedHash(item(map), hash(map, environment), columns);
  }

  private static String item(YamlMap map) {
    String item = map.requireText("item");
    Optional<IdentifierStrength> strength =
        Identifiers.standard().of(item).map(Identifier::strength);
    boolean known =
        strength
            .filter(s -> s == IdentifierStrength.STRONG || s == IdentifierStrength.LINKING)
            .isPresent();
    if (!item.isEmpty() && !known) {
      map.problem(
          "item",
          Bilingual.of(
              "这个数据项在各数据源之间不能指明是谁。", "This data item does not say who somebody is in all sources."),
          Bilingual.of(
              "可以写 mobile-phone、resident-id、email、bank-card 等证件、电话、邮箱、账户的代码。",
              "Write mobile-phone, resident-id, email, bank-card or another of a document, a"
                  + " telephone, a mailbox or an account."));
    }
    return item;
  }

  private static SaltedHash hash(YamlMap map, Function<String, @Nullable String> environment) {
    map.requireText("algorithm");
    Algorithm algorithm = map.choice("algorithm", Algorithm.class).orElse(Algorithm.SHA256);
    if (algorithm.digest().isEmpty()) {
      map.problem(
          "algorithm",
          Bilingual.of(
              "类路径上没有实现该算法的密码库。",
              "No provider of cryptography on the class path has this algorithm."),
          Bilingual.of(
              "请把实现它的 JCA 提供者（例如 bcprov）放入 lib。",
              "Put a JCA provider that has it, such as bcprov, into lib."));
      algorithm = Algorithm.SHA256;
    }
    boolean none = map.requireText("salt").equals(NO_SALT);
    Optional<Secret> salt = none ? Optional.empty() : Secret.read(map, "salt", environment);
    if (none == map.has("place")) {
      map.problem(
          "place",
          none
              ? Bilingual.of("没有盐，就没有盐的位置。", "Without a salt there is no place for it.")
              : Bilingual.of("没有写明盐放在哪里。", "It is not said where the salt goes."),
          none
              ? Bilingual.of("请去掉“place”。", "Leave out 'place'.")
              : Bilingual.of(
                  "请写“place: before”、after 或 hmac。", "Write 'place: before', after or hmac."));
    }
    return new SaltedHash(
        algorithm,
        salt,
        map.choice("place", Place.class).orElse(Place.BEFORE),
        map.choice("letters", Letters.class).orElse(Letters.AS_USUAL));
  }

  private static Columns columns(YamlMap map, Set<String> sources) {
    map.refuseOthers("source", "table", "file", "fields");
    List<String> fields =
        map.texts("fields").stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
    if (map.has("table") || map.has("file")) {
      PlannedAsset asset =
          PlannedAsset.read(
              map, sources, Bilingual.of("表和文件只能写一个。", "Either a table or a file can be meant."));
      return new Columns(asset.source(), Optional.of(asset.path()), fields);
    }
    if (!fields.isEmpty()) {
      map.problem(
          "fields",
          Bilingual.of(
              "没有写明是哪个表或文件的列。", "It is not said of which table or file these columns are."),
          Bilingual.of("请加上“table:”或“file:”。", "Add 'table:' or 'file:'."));
    }
    return new Columns(PlannedAsset.source(map, sources), Optional.empty(), List.of());
  }
}
