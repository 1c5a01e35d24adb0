package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes objects that follow each other as the rows of a table. Keys inside keys become columns
 * like {@code address.city}; the values of a list are joined.
 */
final class JsonTable {
  private static final int RECORDS_LOOKED_AT = 100;
  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_KEY = 1_000;
  private static final int DEEPEST = 100;

  /** The column of what stands among objects and is none. */
  private static final String BARE = "value";

  private final JsonParser json;
  private final TableWriter table;

  /** Whether the array at hand is all there is to read. */
  private final boolean wrapped;

  /** How many arrays are open around the records. */
  private int arrays;

  private boolean anyArray;
  private boolean damaged;

  private JsonTable(JsonParser json, TableWriter table, boolean wrapped) {
    this.json = json;
    this.table = table;
    this.wrapped = wrapped;
    this.arrays = wrapped ? 1 : 0;
  }

  /** The records of a whole file, which has not been begun. */
  static JsonTable atRoot(JsonParser json, TableWriter table) {
    return new JsonTable(json, table, false);
  }

  /** The records of an array whose first one has just been begun. */
  static JsonTable ofArray(JsonParser json, TableWriter table) {
    return new JsonTable(json, table, true);
  }

  /** Whether reading ended at damage. */
  boolean isDamaged() {
    return damaged;
  }

  /**
   * Writes the records.
   *
   * @return whether these are records at all; if not, nothing has been written
   */
  boolean write() throws IOException {
    List<Row> first = new ArrayList<>();
    try {
      Row row = wrapped ? row(json.currentToken()) : next();
      while (row != null) {
        first.add(row);
        row = first.size() < RECORDS_LOOKED_AT ? next() : null;
      }
    } catch (JacksonException e) {
      damaged = true;
    }
    if (!wrapped && (damaged || !areRecords(first))) {
      return false;
    }
    Map<String, Integer> places = begin(first);
    first.forEach(row -> write(row, places));
    if (!damaged && first.size() == RECORDS_LOOKED_AT) {
      writeRest(places);
    }
    if (damaged) {
      table.broken(Notice.CORRUPT);
    } else {
      table.end();
    }
    return true;
  }

  private boolean areRecords(List<Row> rows) {
    boolean anyKey =
        rows.stream().flatMap(row -> row.cells.keySet().stream()).anyMatch(k -> !k.equals(BARE));
    return anyKey && rows.size() >= (anyArray ? 1 : 2);
  }

  /** Begins the table with the keys of the first records; gives the place of each. */
  private Map<String, Integer> begin(List<Row> first) {
    Set<String> keys = new LinkedHashSet<>();
    first.forEach(row -> keys.addAll(row.cells.keySet()));
    if (keys.isEmpty()) {
      keys.add(BARE);
    }
    List<String> columns = keys.stream().limit(MOST_COLUMNS).toList();
    table.columns(columns);
    Map<String, Integer> places = new HashMap<>();
    columns.forEach(column -> places.put(column, places.size()));
    return places;
  }

  private void writeRest(Map<String, Integer> places) throws IOException {
    try {
      for (Row row = next(); row != null; row = next()) {
        write(row, places);
      }
    } catch (JacksonException e) {
      damaged = true;
    }
  }

  private void write(Row row, Map<String, Integer> places) {
    @Nullable String[] cells = new String[places.size()];
    row.cells.forEach(
        (key, cell) -> {
          Integer place = places.get(key);
          if (place == null) {
            table.note(Notice.ROWS_WIDER_THAN_HEADER, TableWriter.personsIn(cell.length()));
          } else {
            cells[place] = cell.toString();
          }
        });
    if (row.cut > 0) {
      table.note(Notice.CELLS_CUT, TableWriter.personsIn(row.cut));
    }
    table.row(Arrays.asList(cells));
  }

  /** The next record; null behind the last. */
  private @Nullable Row next() throws IOException {
    JsonToken token = json.nextToken();
    while (token != null && parts(token)) {
      if (wrapped && arrays == 0) {
        return null;
      }
      token = json.nextToken();
    }
    return token == null ? null : row(token);
  }

  /** Whether a token only parts records, as the arrays around them do. */
  private boolean parts(JsonToken token) {
    arrays += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
    anyArray |= arrays > 0;
    return token == JsonToken.START_ARRAY
        || token == JsonToken.END_ARRAY
        || token == JsonToken.VALUE_NULL;
  }

  private Row row(@Nullable JsonToken token) {
    Row row = new Row();
    if (token == JsonToken.START_OBJECT) {
      row.object("", 1);
    } else {
      row.value(BARE, 1);
    }
    return row;
  }

  /** What one record holds, by the keys on the way to it. */
  private final class Row {
    private final Map<String, StringBuilder> cells = new LinkedHashMap<>();
    private long cut;

    private void object(String prefix, int depth) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = prefix + json.currentName();
        if (key.length() > LONGEST_KEY) {
          cut += key.length() - LONGEST_KEY;
          key = key.substring(0, LONGEST_KEY);
        }
        json.nextToken();
        value(key, depth);
      }
    }

    private void value(String key, int depth) {
      JsonToken token = json.currentToken();
      if (token == null) {
        return;
      }
      if (token.isStructStart() && depth >= DEEPEST) {
        long before = json.currentLocation().getCharOffset();
        json.skipChildren();
        cut += json.currentLocation().getCharOffset() - before;
      } else if (token == JsonToken.START_OBJECT) {
        object(key + ".", depth + 1);
      } else if (token == JsonToken.START_ARRAY) {
        for (JsonToken t = json.nextToken();
            t != null && t != JsonToken.END_ARRAY;
            t = json.nextToken()) {
          value(key, depth + 1);
        }
      } else if (token != JsonToken.VALUE_NULL) {
        add(key, json.getString());
      }
    }

    private void add(String key, String value) {
      StringBuilder cell = cells.get(key);
      if (cell == null) {
        if (cells.size() >= ParseLimits.COLUMNS) {
          cut += value.length();
          return;
        }
        cell = new StringBuilder();
        cells.put(key, cell);
      } else {
        cell.append('，');
      }
      int kept = Math.max(0, Math.min(LongCells.LONGEST - cell.length(), value.length()));
      cell.append(value, 0, kept);
      cut += value.length() - kept;
    }
  }
}
