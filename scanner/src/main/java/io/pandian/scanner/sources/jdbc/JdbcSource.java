package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database. Its units are tables and views; the rows of a partition or of a materialised view are
 * told of once, under the table that holds the partitions or the view. Opens no connection before
 * it is asked something.
 */
public final class JdbcSource implements Source {
  private static final int IS_VALID_SECONDS = 60;

  private final JdbcSettings settings;
  private final Dialect dialect;
  private final Connections connections;
  private final Schemas schemas;
  private final Throttle throttle;

  public JdbcSource(JdbcSettings settings) {
    this(settings, settings.product().dialect());
  }

  JdbcSource(JdbcSettings settings, Dialect dialect) {
    this.settings = settings;
    this.dialect = dialect;
    this.connections = new Connections(settings, dialect);
    this.schemas = new Schemas(connections);
    this.throttle = new Throttle(settings.limits().rowsPerSecond());
  }

  @Override
  public String id() {
    return settings.id();
  }

  @Override
  public String type() {
    return "jdbc";
  }

  @Override
  public Description describe() throws SourceException {
    return connections.query(
        s -> new Description(dialect.product(s), dialect.warnings(s, settings)));
  }

  /** A pattern that selects nothing is told of: it is more often a slip than meant. */
  @Override
  public void list(Listing listing) throws SourceException {
    List<CatalogEntry> all =
        connections.query(
            s -> {
              List<CatalogEntry> found = new ArrayList<>();
              dialect.list(s, settings, found::add);
              return found;
            });
    for (CatalogEntry table : all) {
      Optional<String> leftOut = settings.patterns().leftOutBy(table.name().path());
      if (leftOut.isPresent()) {
        listing.excluded(table.name().path(), leftOut.get());
      } else if (table.refused().isPresent()) {
        listing.unscanned(table.name().path(), UnscannedReason.UNSUPPORTED, table.refused().get());
      } else {
        listing.unit(unit(table));
      }
    }
    for (String pattern : settings.patterns().include()) {
      if (all.stream().noneMatch(t -> TablePatterns.matches(pattern, t.name().path()))) {
        listing.unscanned(
            pattern,
            UnscannedReason.VANISHED,
            Bilingual.of(
                "include 中的这一项没有匹配到账户可见的任何表；请检查拼写和大小写。",
                "The include pattern matches no table the account can see; check its spelling and"
                    + " case."));
      }
    }
  }

  private SourceUnit unit(CatalogEntry table) {
    return new SourceUnit(
        settings.id(),
        table.name().path(),
        table.kind(),
        table.comment(),
        table.rows(),
        table.bytes());
  }

  @Override
  public void read(SourceUnit unit, ContentVisitor visitor) throws SourceException {
    Optional<TableName> name = TableName.parse(unit.path());
    Optional<TableShape> shape =
        name.isPresent()
            ? connections.query(unit.path(), s -> dialect.shape(s, name.get()))
            : Optional.empty();
    if (shape.isEmpty()) {
      throw new SourceException(
          UnscannedReason.VANISHED,
          Bilingual.of(
              unit.path() + " 在列出后已被删除；请重新扫描。",
              unit.path() + " has gone since it was listed; scan again."));
    }
    visitor.table(
        settings.read() == JdbcSettings.Read.NAMES_ONLY
            ? new NamedTable(unit, shape.get())
            : new TableReader(
                unit, shape.get(), dialect, settings.limits(), connections, schemas, throttle));
  }

  @Override
  public boolean isThere() {
    try {
      return connections.query(s -> s.connection().isValid(IS_VALID_SECONDS));
    } catch (SourceException e) {
      return e.reason() != UnscannedReason.UNREACHABLE;
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
