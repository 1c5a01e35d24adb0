package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that is a table: an object a line, or one array of objects. Keys inside keys become columns
 * like {@code address.city}; the values of a list are joined.
 */
final class JsonRecords implements Format {
  private static final int RECORDS_LOOKED_AT = 100;
  private static final int MOST_COLUMNS = 1_000;

  private final Output output;
  private final Format asText;

  JsonRecords(Output output, Budget budget) {
    this.output = output;
    this.asText = new PlainText(output, budget);
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.endsWith("json") && !mediaType.equals("application/geo+json");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    TableWriter table =
        new TableWriter(output, item.path(), AssetKind.DELIMITED, mediaType, item.bytes());
    List<Map<String, String>> first = new ArrayList<>();
    try (Reader reader = PlainText.open(item);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), reader)) {
      Records records = new Records(json);
      boolean readable = lookAt(records, first);
      boolean anyKey = first.stream().anyMatch(record -> !record.isEmpty());
      if (!readable || !anyKey || first.size() < (records.inArray ? 1 : 2)) {
        asText.parse(item, mediaType);
        return;
      }
      write(records, first, table);
    }
  }

  /** Reads the first records; false if this is no table. */
  private static boolean lookAt(Records records, List<Map<String, String>> first) {
    try {
      for (Map<String, String> r = records.next(); r != null; r = records.next()) {
        first.add(r);
        if (first.size() >= RECORDS_LOOKED_AT) {
          return true;
        }
      }
      return !records.strayed;
    } catch (JacksonException | IOException e) {
      return false;
    }
  }

  private static void write(Records records, List<Map<String, String>> first, TableWriter table)
      throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    first.forEach(record -> keys.addAll(record.keySet()));
    List<String> columns = keys.stream().limit(MOST_COLUMNS).toList();
    table.columns(columns);
    Set<String> known = Set.copyOf(columns);
    for (Map<String, String> record : first) {
      noteOthers(record, known, table);
      table.row(cells(record, columns));
    }
    try {
      for (Map<String, String> r = records.next(); r != null; r = records.next()) {
        noteOthers(r, known, table);
        table.row(cells(r, columns));
      }
      if (records.strayed) {
        table.broken(Notice.CORRUPT);
      } else {
        table.end();
      }
    } catch (JacksonException e) {
      table.broken(Notice.CORRUPT);
    }
  }

  private static void noteOthers(
      Map<String, String> record, Set<String> columns, TableWriter table) {
    record.forEach(
        (key, value) -> {
          if (!columns.contains(key)) {
            table.note(Notice.ROWS_WIDER_THAN_HEADER, TableWriter.personsIn(value.length()));
          }
        });
  }

  private static List<@Nullable String> cells(Map<String, String> record, List<String> columns) {
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(record.get(column)));
    return cells;
  }

  /** Reads one object after the other, at the root or in the one array there. */
  private static final class Records {
    private final JsonParser json;
    private boolean inArray;
    private boolean strayed;

    private Records(JsonParser json) {
      this.json = json;
    }

    private @Nullable Map<String, String> next() throws IOException {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY && !inArray) {
        inArray = true;
        token = json.nextToken();
      }
      if (token == JsonToken.START_OBJECT) {
        Map<String, String> record = new LinkedHashMap<>();
        object("", record);
        return record;
      }
      strayed = token != null && token != JsonToken.END_ARRAY;
      return null;
    }

    private void object(String prefix, Map<String, String> record) throws IOException {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = prefix + json.currentName();
        json.nextToken();
        value(key, record);
      }
    }

    private void value(String key, Map<String, String> record) throws IOException {
      JsonToken token = json.currentToken();
      if (token == JsonToken.START_OBJECT) {
        object(key + ".", record);
      } else if (token == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value(key, record);
        }
      } else if (token != null && token != JsonToken.VALUE_NULL) {
        record.merge(key, json.getString(), (a, b) -> a + "，" + b);
      }
    }
  }
}
