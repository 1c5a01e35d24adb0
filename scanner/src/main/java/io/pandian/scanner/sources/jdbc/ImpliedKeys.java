package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.sources.TableKeys.Reference;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Adds to the declared keys of a table those that nobody declared: a column is called after a table
 * of persons, and its values are keys there. Only names choose which tables are looked at; a look
 * is one query for a few values.
 */
final class ImpliedKeys {
  /** So many different values are looked up. */
  private static final int VALUES = 200;

  /** The share of them that must be keys; some persons have been deleted. */
  private static final double CONTAINED = 0.9;

  private static final String WHOLE_NUMBER = "-?[0-9]{1,18}";
  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

  private final Session session;
  private final Dialect dialect;
  private final SchemaTables schema;
  private final TableName name;
  private final Predicate<TableSample> listsPersons;

  ImpliedKeys(
      Session session,
      Dialect dialect,
      SchemaTables schema,
      TableName name,
      Predicate<TableSample> listsPersons) {
    this.session = session;
    this.dialect = dialect;
    this.schema = schema;
    this.name = name;
    this.listsPersons = listsPersons;
  }

  TableKeys with(TableKeys declared, TableSample sample) throws SQLException {
    Map<String, Reference> references = new HashMap<>(declared.references());
    for (FieldSample column : sample.fields()) {
      boolean own = declared.primary().filter(column.name()::equals).isPresent();
      if (!references.containsKey(column.name()) && !own) {
        target(column).ifPresent(target -> references.put(column.name(), target));
      }
    }
    Set<String> naming = schema.columnsNaming(name.table());
    Optional<String> key = naming.isEmpty() ? declared.primary() : ownKey(declared);
    Set<String> referencedBy = new HashSet<>(declared.referencedBy());
    key.ifPresent(found -> referencedBy.addAll(naming));
    return new TableKeys(declared.table(), key, references, referencedBy);
  }

  /** The key that others point to: the usual one of a table of persons where none is declared. */
  private Optional<String> ownKey(TableKeys declared) throws SQLException {
    Optional<SchemaTables.Table> own = schema.table(name.table());
    boolean usual =
        declared.primary().isEmpty() && own.isPresent() && listsPersons.test(own.get().catalogue());
    return usual ? key(own.get()) : declared.primary();
  }

  /** The one table that a column refers to: of several that fit equally none does for sure. */
  private Optional<Reference> target(FieldSample column) throws SQLException {
    for (List<SchemaTables.Table> candidates : schema.candidates(column.name(), name.table())) {
      List<SchemaTables.Table> fitting = new ArrayList<>();
      for (SchemaTables.Table candidate : candidates) {
        if (listsPersons.test(candidate.catalogue()) && fits(column, candidate)) {
          fitting.add(candidate);
        }
      }
      if (fitting.size() == 1) {
        String space =
            DeclaredKeys.Space.of(session.connection().getMetaData(), name.schema())
                .of(fitting.get(0).name());
        return Optional.of(new Reference(space, fitting.get(0).catalogue()));
      }
      if (fitting.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> key(SchemaTables.Table table) throws SQLException {
    TableName qualified = new TableName(name.schema(), table.name());
    return SchemaTables.key(table, DeclaredKeys.primary(session.connection(), qualified));
  }

  private boolean fits(FieldSample column, SchemaTables.Table table) throws SQLException {
    Optional<String> key = key(table);
    return key.isPresent()
        && (ReferenceNames.namesWorker(column.name())
            || !SchemaTables.hasBeside(table, key.get(), column.name()))
        && (contained(keys(column, table, key.get()), table, key.get()) || isEmpty(table));
  }

  /**
   * The values to look up. Where somebody works under a number, the system does under a name
   * (admin), which is no key.
   */
  private static List<String> keys(FieldSample column, SchemaTables.Table table, String key) {
    List<String> values = column.differing(VALUES);
    List<String> numbers = numbers(values);
    boolean worker = isNumber(table, key) && ReferenceNames.namesWorker(column.name());
    return worker && !numbers.isEmpty() ? numbers : values;
  }

  private static List<String> numbers(List<String> values) {
    return values.stream().filter(value -> value.strip().matches(WHOLE_NUMBER)).toList();
  }

  private static boolean isNumber(SchemaTables.Table table, String key) {
    return NUMBERS.contains(table.types().get(key));
  }

  /** Whether nearly all values are keys; none says nothing against it. */
  private boolean contained(List<String> values, SchemaTables.Table table, String key)
      throws SQLException {
    boolean numbers = isNumber(table, key);
    List<String> possible = numbers ? numbers(values) : values;
    if (possible.size() < CONTAINED * values.size()) {
      return false;
    }
    if (values.isEmpty()) {
      return true;
    }
    String marks = String.join(", ", Collections.nCopies(possible.size(), "?"));
    String quoted = dialect.quoted(key);
    String sql =
        rows(table).where(quoted + " IN (" + marks + ")").select("COUNT(DISTINCT " + quoted + ")");
    try (PreparedStatement statement = session.prepare(sql)) {
      for (int i = 0; i < possible.size(); i++) {
        if (numbers) {
          statement.setLong(i + 1, Long.parseLong(possible.get(i).strip()));
        } else {
          statement.setString(i + 1, possible.get(i));
        }
      }
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1) >= CONTAINED * values.size();
      }
    }
  }

  private boolean isEmpty(SchemaTables.Table table) throws SQLException {
    try (Statement statement = session.statement();
        ResultSet row = statement.executeQuery(dialect.query(rows(table).first(1), "1"))) {
      return !row.next();
    }
  }

  private SomeRows rows(SchemaTables.Table table) {
    return SomeRows.of(dialect.quoted(new TableName(name.schema(), table.name())));
  }
}
