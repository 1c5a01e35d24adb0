package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of all tables of a schema, asked once, and which refer to which. */
final class SchemaTables {
  /** Nothing is known of the schema. */
  static final SchemaTables UNKNOWN = new SchemaTables(List.of());

  private static final String ID = "id";

  private final Map<String, Table> byName;

  /** By what a column may call them; by the same without the first word; by a first column. */
  private final List<Map<String, List<Table>>> called;

  /** By table, the columns of others that may refer to it by their names. */
  private final Map<String, Set<String>> naming;

  /**
   * A table.
   *
   * @param catalogue its name, comment and columns, without values
   * @param types by column, its type as JDBC has it
   */
  record Table(TableSample catalogue, Map<String, Integer> types) {
    String name() {
      return catalogue.name();
    }

    List<String> columns() {
      return catalogue.fields().stream().map(FieldSample::name).toList();
    }

    /** The column of a name, however it is written. */
    private Optional<String> column(String plain) {
      return columns().stream().filter(c -> ReferenceNames.plain(c).equals(plain)).findFirst();
    }

    /** The column that looks like the key where none is declared. */
    private Optional<String> usualKey() {
      return column(ID)
          .or(
              () ->
                  columns().stream()
                      .limit(1)
                      .filter(c -> !ReferenceNames.referred(c).isEmpty())
                      .findFirst());
    }
  }

  private SchemaTables(List<Table> tables) {
    byName = tables.stream().collect(Collectors.toMap(Table::name, table -> table));
    called =
        List.of(
            by(tables, table -> ReferenceNames.bare(table.name())),
            by(tables, table -> ReferenceNames.withoutModule(table.name())),
            by(tables, table -> firstKey(table)));
    naming = naming();
  }

  private static Map<String, List<Table>> by(List<Table> tables, Function<Table, String> name) {
    return tables.stream().collect(Collectors.groupingBy(name));
  }

  /** A first column that is called like somebody's key, and not only like a key. */
  private static String firstKey(Table table) {
    return table.columns().stream()
        .limit(1)
        .filter(column -> !ReferenceNames.referred(column).isEmpty())
        .map(ReferenceNames::plain)
        .findFirst()
        .orElse("");
  }

  /** Asks for all tables of a schema and their columns. */
  static SchemaTables of(Connection connection, String schema) throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    DeclaredKeys.Space space = DeclaredKeys.Space.of(metadata, schema);
    Map<String, String> comments = new LinkedHashMap<>();
    try (ResultSet tables = metadata.getTables(space.catalog(), space.escaped(), "%", null)) {
      while (tables.next()) {
        String type = tables.getString("TABLE_TYPE");
        if (type != null && type.contains("TABLE") && !type.contains("SYSTEM")) {
          comments.put(tables.getString("TABLE_NAME"), text(tables.getString("REMARKS")));
        }
      }
    }
    Map<String, List<FieldSample>> fields = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> types = new LinkedHashMap<>();
    try (ResultSet columns = metadata.getColumns(space.catalog(), space.escaped(), "%", "%")) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        String column = columns.getString("COLUMN_NAME");
        int type = columns.getInt("DATA_TYPE");
        String typeName = text(columns.getString("TYPE_NAME"));
        String comment = text(columns.getString("REMARKS"));
        fields
            .computeIfAbsent(table, t -> new ArrayList<>())
            .add(new FieldSample(column, typeName, comment, List.of()));
        types.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(column, type);
      }
    }
    List<Table> tables = new ArrayList<>();
    comments.forEach(
        (name, comment) -> {
          List<FieldSample> own = fields.getOrDefault(name, List.of());
          Map<String, Integer> ownTypes = types.getOrDefault(name, Map.of());
          tables.add(new Table(new TableSample(name, comment, own), ownTypes));
        });
    return new SchemaTables(tables);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  Optional<Table> table(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The tables that a column may refer to by its name, in sets of which an earlier one is likelier;
   * none if it may as well be a key of its own table.
   */
  List<List<Table>> candidates(String column, String own) {
    Set<String> stems = ReferenceNames.referred(column);
    String plain = ReferenceNames.plain(column);
    List<List<Table>> candidates = new ArrayList<>();
    for (int i = 0; i < called.size(); i++) {
      Map<String, List<Table>> tables = called.get(i);
      boolean byKey = i == called.size() - 1;
      Stream<String> names =
          stems.isEmpty() ? Stream.of() : byKey ? Stream.of(plain) : stems.stream();
      List<Table> some =
          names.flatMap(name -> tables.getOrDefault(name, List.of()).stream()).distinct().toList();
      if (some.stream().anyMatch(table -> table.name().equals(own))) {
        return List.of();
      }
      candidates.add(some);
    }
    return candidates;
  }

  /**
   * The key of a table to which a column may point; empty if the table has that column beside its
   * key.
   *
   * @param declared the columns of its declared key
   */
  static Optional<String> key(Table table, List<String> declared) {
    return declared.isEmpty()
        ? table.usualKey()
        : Optional.of(declared.get(0)).filter(key -> declared.size() == 1);
  }

  static boolean hasBeside(Table table, String key, String column) {
    return table.column(ReferenceNames.plain(column)).filter(same -> !same.equals(key)).isPresent();
  }

  /** The columns of other tables that may refer to a table by their names. */
  Set<String> columnsNaming(String table) {
    return naming.getOrDefault(table, Set.of());
  }

  private Map<String, Set<String>> naming() {
    Map<String, Set<String>> columns = new HashMap<>();
    for (Table table : byName.values()) {
      for (String column : table.columns()) {
        candidates(column, table.name()).stream()
            .flatMap(List::stream)
            .forEach(
                named -> columns.computeIfAbsent(named.name(), n -> new TreeSet<>()).add(column));
      }
    }
    return columns;
  }
}
