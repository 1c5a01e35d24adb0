package io.pandian.scanner.store;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonCount;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counts of a run in the store: those of each asset as a row, for there may be very many, and
 * the rest as one text beside the run.
 */
final class CountRows {
  static final String TABLE =
      "CREATE TABLE IF NOT EXISTS pandian_count (run VARCHAR(80), line BIGINT,"
          + " asset TEXT NOT NULL, persons TEXT NOT NULL, basis TEXT, PRIMARY KEY (run, line))";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final JdbcTemplate jdbc;

  CountRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Replaces the counts of a run. */
  void save(String run, StoredCounts counts) {
    jdbc.update("DELETE FROM pandian_count WHERE run = ?", run);
    Rows.insert(
        jdbc,
        "INSERT INTO pandian_count (run, line, asset, persons, basis) VALUES (?, ?, ?, ?, ?)",
        counts.byAsset().entrySet(),
        (asset, line) ->
            new @Nullable Object[] {
              run,
              line,
              asset.getKey(),
              JSON.writeValueAsString(asset.getValue()),
              orNull(counts.basis().get(asset.getKey()))
            });
    jdbc.update(
        "UPDATE pandian_run SET persons = ? WHERE run = ?",
        JSON.writeValueAsString(counts.ofAssets(Map.of(), Map.of())),
        run);
  }

  private static @Nullable String orNull(@Nullable CountBasis basis) {
    return basis == null ? null : JSON.writeValueAsString(basis);
  }

  StoredCounts read(String run) {
    @Nullable String rest =
        jdbc.queryForObject("SELECT persons FROM pandian_run WHERE run = ?", String.class, run);
    if (rest == null) {
      throw new IllegalStateException("the persons have not been counted yet");
    }
    StoredCounts counts = JSON.readValue(rest, StoredCounts.class);
    // A run that a former version counted has those of its assets here too.
    Map<String, PersonCount> byAsset = new HashMap<>(counts.byAsset());
    Map<String, CountBasis> basis = new TreeMap<>(counts.basis());
    for (long from = 0; readRows(run, from, byAsset, basis); ) {
      from += Rows.BATCH;
    }
    return counts.ofAssets(byAsset, basis);
  }

  /** Reads some rows; answers whether there were any. */
  private boolean readRows(
      String run, long from, Map<String, PersonCount> byAsset, Map<String, CountBasis> basis) {
    int before = byAsset.size();
    jdbc.query(
        "SELECT asset, persons, basis FROM pandian_count WHERE run = ? AND line >= ? AND line < ?",
        row -> {
          String asset = row.getString(1);
          byAsset.put(asset, JSON.readValue(row.getString(2), PersonCount.class));
          @Nullable String rests = row.getString(3);
          if (rests != null) {
            basis.put(asset, JSON.readValue(rests, CountBasis.class));
          }
        },
        run,
        from,
        from + Rows.BATCH);
    return byAsset.size() > before;
  }
}
