package io.pandian.scanner.store;

import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.sources.SourceUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running scan's units and what was found in them, in the same database as the job repository,
 * so that a unit's result and the job's progress are committed together. Everything is keyed by run
 * and unit: saving twice changes nothing. Holds masked findings and counts only.
 */
public final class ScanStore {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** Results that are read at a time: one may be of a thousand columns. */
  private static final int PAGE = 20;

  private final JdbcTemplate jdbc;

  public ScanStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    for (String statement :
        List.of(
            "CREATE TABLE IF NOT EXISTS pandian_run (run VARCHAR(80) PRIMARY KEY,"
                + " started_at VARCHAR(40) NOT NULL, key_check VARCHAR(20) NOT NULL, persons TEXT)",
            CountRows.TABLE,
            "CREATE TABLE IF NOT EXISTS pandian_source (run VARCHAR(80), source VARCHAR(200),"
                + " answer TEXT NOT NULL, PRIMARY KEY (run, source))",
            "CREATE TABLE IF NOT EXISTS pandian_unscanned (run VARCHAR(80), line BIGINT,"
                + " source VARCHAR(200) NOT NULL, path TEXT NOT NULL, reason VARCHAR(40) NOT NULL,"
                + " detail TEXT NOT NULL, PRIMARY KEY (run, line))",
            "CREATE TABLE IF NOT EXISTS pandian_excluded (run VARCHAR(80), line BIGINT,"
                + " source VARCHAR(200) NOT NULL, path TEXT NOT NULL, pattern TEXT NOT NULL,"
                + " PRIMARY KEY (run, line))",
            "CREATE TABLE IF NOT EXISTS pandian_unit (run VARCHAR(80), unit BIGINT,"
                + " source VARCHAR(200) NOT NULL, path TEXT NOT NULL, kind VARCHAR(20) NOT NULL,"
                + " remark TEXT NOT NULL, estimated_rows BIGINT, size BIGINT, result TEXT,"
                + " again BOOLEAN, PRIMARY KEY (run, unit))",
            "ALTER TABLE pandian_unit ADD COLUMN IF NOT EXISTS again BOOLEAN")) {
      jdbc.execute(statement);
    }
  }

  /**
   * Begins a run, or finds it begun.
   *
   * @param keyCheck tells the key of the person hashes, of which one run must use only one
   * @return the moment of its first start
   * @throws InvalidInput if it was begun with another key
   */
  public Instant begin(String run, Instant now, String keyCheck) {
    List<String[]> begun =
        jdbc.query(
            "SELECT started_at, key_check FROM pandian_run WHERE run = ?",
            (row, line) -> new String[] {row.getString(1), row.getString(2)},
            run);
    if (begun.isEmpty()) {
      jdbc.update(
          "INSERT INTO pandian_run (run, started_at, key_check) VALUES (?, ?, ?)",
          run,
          now.toString(),
          keyCheck);
      return now;
    }
    if (!begun.get(0)[1].equals(keyCheck)) {
      throw InvalidInput.of(
          "--key-file",
          "",
          Bilingual.of(
              "未完成的扫描用的是另一个密钥，无法继续区分自然人。",
              "The unfinished scan was begun with another key, so its persons could not be told apart."),
          Bilingual.of(
              "请使用原来的密钥，或者用 --fresh 重新开始。",
              "Give the key it was begun with, or begin again with --fresh."));
    }
    return Instant.parse(begun.get(0)[0]);
  }

  /**
   * Forgets every run of a work folder, which a new run makes worthless.
   *
   * @param folder the end of the ids of its runs
   */
  public void forget(String folder) {
    for (String table :
        List.of(
            "pandian_unit",
            "pandian_unscanned",
            "pandian_excluded",
            "pandian_source",
            "pandian_count",
            "pandian_run")) {
      jdbc.update("DELETE FROM " + table + " WHERE right(run, ?) = ?", folder.length(), folder);
    }
  }

  /** Replaces what the crawl of a run has listed. */
  public void saveListing(
      String run,
      List<SourceAnswer> sources,
      Iterable<SourceUnit> units,
      List<Unscanned> unscanned,
      List<Excluded> excluded) {
    for (String table :
        List.of("pandian_unit", "pandian_unscanned", "pandian_excluded", "pandian_source")) {
      jdbc.update("DELETE FROM " + table + " WHERE run = ?", run);
    }
    Rows.insert(
        jdbc,
        "INSERT INTO pandian_source (run, source, answer) VALUES (?, ?, ?)",
        sources,
        (source, line) -> new Object[] {run, source.id(), JSON.writeValueAsString(source)});
    Rows.insert(
        jdbc,
        "INSERT INTO pandian_unscanned (run, line, source, path, reason, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        unscanned,
        (gap, line) ->
            new Object[] {
              run,
              line,
              gap.source(),
              gap.path(),
              gap.reason().name(),
              JSON.writeValueAsString(gap.detail())
            });
    Rows.insert(
        jdbc,
        "INSERT INTO pandian_excluded (run, line, source, path, pattern) VALUES (?, ?, ?, ?, ?)",
        excluded,
        (left, line) -> new Object[] {run, line, left.source(), left.path(), left.pattern()});
    Rows.insert(
        jdbc,
        "INSERT INTO pandian_unit (run, unit, source, path, kind, remark, estimated_rows, size)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        units,
        (unit, line) ->
            new @Nullable Object[] {
              run,
              line,
              unit.source(),
              unit.path(),
              unit.kind().name(),
              unit.comment(),
              orNull(unit.rows()),
              orNull(unit.bytes())
            });
  }

  private static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  public List<SourceAnswer> sources(String run) {
    return jdbc.query(
        "SELECT answer FROM pandian_source WHERE run = ? ORDER BY source",
        (row, line) -> JSON.readValue(row.getString(1), SourceAnswer.class),
        run);
  }

  public List<Unscanned> unscanned(String run) {
    return jdbc.query(
        "SELECT source, path, reason, detail FROM pandian_unscanned WHERE run = ? ORDER BY line",
        (row, line) ->
            new Unscanned(
                row.getString(1),
                row.getString(2),
                UnscannedReason.valueOf(row.getString(3)),
                JSON.readValue(row.getString(4), Bilingual.class)),
        run);
  }

  public List<Excluded> excluded(String run) {
    return jdbc.query(
        "SELECT source, path, pattern FROM pandian_excluded WHERE run = ? ORDER BY line",
        (row, line) -> new Excluded(row.getString(1), row.getString(2), row.getString(3)),
        run);
  }

  /** How many units the crawl found. */
  public long units(String run) {
    return count("SELECT count(*) FROM pandian_unit WHERE run = ?", run);
  }

  /** How many units have their result. */
  public long done(String run) {
    return count("SELECT count(*) FROM pandian_unit WHERE run = ? AND result IS NOT NULL", run);
  }

  private long count(String sql, String run) {
    Long count = jdbc.queryForObject(sql, Long.class, run);
    return count == null ? 0 : count;
  }

  /** The first unit from {@code from} (inclusive) to {@code to} (exclusive) without a result. */
  public Optional<NumberedUnit> nextPending(String run, long from, long to) {
    return jdbc
        .query(
            "SELECT unit, source, path, kind, remark, estimated_rows, size FROM pandian_unit"
                + " WHERE run = ? AND unit >= ? AND unit < ? AND result IS NULL"
                + " ORDER BY unit FETCH FIRST 1 ROWS ONLY",
            (row, line) -> unit(row),
            run,
            from,
            to)
        .stream()
        .findFirst();
  }

  /** The first unit that is to be read again. */
  public Optional<NumberedUnit> nextAgain(String run) {
    return jdbc
        .query(
            "SELECT unit, source, path, kind, remark, estimated_rows, size FROM pandian_unit"
                + " WHERE run = ? AND again ORDER BY unit FETCH FIRST 1 ROWS ONLY",
            (row, line) -> unit(row),
            run)
        .stream()
        .findFirst();
  }

  /** How many units are to be read again. */
  public long toReadAgain(String run) {
    return count("SELECT count(*) FROM pandian_unit WHERE run = ? AND again", run);
  }

  private static NumberedUnit unit(ResultSet row) throws SQLException {
    SourceUnit unit =
        new SourceUnit(
            row.getString(2),
            row.getString(3),
            SourceUnit.Kind.valueOf(row.getString(4)),
            row.getString(5),
            optional(row, 6),
            optional(row, 7));
    return new NumberedUnit(row.getLong(1), unit);
  }

  private static OptionalLong optional(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Keeps the first result of a unit; one with gaps of the moment is to be read again. */
  public void saveResult(String run, long unit, UnitResult result) {
    save(run, unit, result, result.passing());
  }

  /** Keeps the result of a unit that was read again, for good in this start. */
  public void saveSecondResult(String run, long unit, UnitResult result) {
    save(run, unit, result, false);
  }

  private void save(String run, long unit, UnitResult result, boolean again) {
    jdbc.update(
        "UPDATE pandian_unit SET result = ?, again = ? WHERE run = ? AND unit = ?",
        JSON.writeValueAsString(result),
        again,
        run,
        unit);
  }

  /**
   * A further start reads again what still has gaps of the moment, unless it is counted already.
   */
  public void readAgainWhatPassed(String run) {
    if (count("SELECT count(*) FROM pandian_run WHERE run = ? AND persons IS NOT NULL", run) > 0) {
      return;
    }
    eachResult(
        run,
        unit -> {
          if (unit.result().passing()) {
            jdbc.update(
                "UPDATE pandian_unit SET again = TRUE WHERE run = ? AND unit = ?",
                run,
                unit.number());
          }
        });
  }

  /** What the units of a run gave. */
  public RunResults results(String run) {
    return new RunResults(this, run);
  }

  /** Passes every result of a run, by unit; a few are in memory at a time. */
  public void eachResult(String run, Consumer<NumberedResult> to) {
    long units = units(run);
    for (long from = 0; from < units; from += PAGE) {
      jdbc.query(
              "SELECT unit, result FROM pandian_unit WHERE run = ? AND unit >= ? AND unit < ?"
                  + " AND result IS NOT NULL ORDER BY unit",
              (row, line) -> new NumberedResult(row.getLong(1), result(row.getString(2))),
              run,
              from,
              from + PAGE)
          .forEach(to);
    }
  }

  UnitResult result(String run, long unit) {
    return jdbc.query(
            "SELECT result FROM pandian_unit WHERE run = ? AND unit = ?",
            (row, line) -> result(row.getString(1)),
            run,
            unit)
        .get(0);
  }

  private static UnitResult result(String json) {
    return JSON.readValue(json, UnitResult.class);
  }

  /** Keeps what the counting step gave. */
  public void savePersons(String run, StoredCounts counts) {
    new CountRows(jdbc).save(run, counts);
  }

  public StoredCounts persons(String run) {
    return new CountRows(jdbc).read(run);
  }

  /**
   * What a source said of itself.
   *
   * @param id the source's id
   * @param type {@code jdbc} or {@code files}
   * @param product name and version; empty if it could not be reached
   * @param warnings what a person should know
   */
  public record SourceAnswer(String id, String type, String product, List<Bilingual> warnings) {}

  /** A unit with its number in the run. */
  public record NumberedUnit(long number, SourceUnit unit) {}

  /** A result with its unit's number in the run. */
  public record NumberedResult(long number, UnitResult result) {}
}
