package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON object around arrays of objects, as interfaces answer and tools export: {@code
 * {"code":0,"result":{"data":[…]}}}. Whatever the keys are called, each array that makes up much of
 * the file is a table of their name; what stands beside them is a document.
 */
final class WrappedJson {
  /** An array of so many records is a table. */
  private static final int MANY = 100;

  /** So is one that makes up this share of the file. */
  private static final double MUCH = 0.1;

  private final Output output;
  private final Budget budget;
  private final Item item;
  private final String mediaType;

  WrappedJson(Output output, Budget budget, Item item, String mediaType) {
    this.output = output;
    this.budget = budget;
    this.item = item;
    this.mediaType = mediaType;
  }

  /** Reads the file; false, and nothing is told, if it is no such object. */
  boolean parse() throws IOException, SAXException {
    Set<Integer> tables = tables();
    if (tables.isEmpty()) {
      return false;
    }
    try (JsonParser json = JsonRecords.open(item)) {
      json.nextToken();
      JsonWalk.walk(json, new Tables(json, tables));
    } catch (JacksonException e) {
      // Damage behind a table, which the document tells.
    }
    beside(tables);
    return true;
  }

  /** Which of the arrays of objects are tables; none if there is more than one object. */
  private Set<Integer> tables() throws IOException, SAXException {
    Outline outline;
    boolean alone;
    long length;
    try (JsonParser json = JsonRecords.open(item)) {
      outline = new Outline(json);
      try {
        alone = json.nextToken() == JsonToken.START_OBJECT;
        if (alone) {
          JsonWalk.walk(json, outline);
        }
        length = outline.at();
        alone = alone && json.nextToken() == null;
      } catch (JacksonException e) {
        // What comes before the damage is as much of a table as without it.
        length = outline.at();
        alone = true;
      }
    }
    Set<Integer> tables = new HashSet<>();
    for (int i = 0; alone && i < outline.arrays.size(); i++) {
      Array array = outline.arrays.get(i);
      if (array.records >= MANY || array.characters >= MUCH * length) {
        tables.add(i);
      }
    }
    return tables;
  }

  private record Array(long records, long characters) {}

  /** Measures the arrays. */
  private static final class Outline implements JsonWalk.Visitor {
    private final JsonParser json;
    private final List<Array> arrays = new ArrayList<>();

    private Outline(JsonParser json) {
      this.json = json;
    }

    private long at() {
      return json.currentLocation().getCharOffset();
    }

    @Override
    public boolean records(int number, String name) {
      long from = at();
      long records = 0;
      try {
        for (JsonToken t = json.currentToken();
            t != null && t != JsonToken.END_ARRAY;
            t = json.nextToken()) {
          json.skipChildren();
          records++;
        }
      } finally {
        arrays.add(new Array(records, at() - from));
      }
      return true;
    }

    @Override
    public void other(String key, int open) {
      JsonWalk.skip(json, open);
    }
  }

  /** Writes the tables. */
  private final class Tables implements JsonWalk.Visitor {
    private final JsonParser json;
    private final Set<Integer> wanted;
    private final Map<String, Integer> used = new HashMap<>();

    private Tables(JsonParser json, Set<Integer> wanted) {
      this.json = json;
      this.wanted = wanted;
    }

    @Override
    public boolean records(int number, String name) throws IOException {
      if (!wanted.contains(number)) {
        JsonWalk.skip(json, 1);
        return true;
      }
      int times = used.merge(name, 1, Integer::sum);
      String path = item.sheetPath(times == 1 ? name : name + " (" + times + ")");
      JsonTable table =
          JsonTable.ofArray(
              json, new TableWriter(output, path, AssetKind.DELIMITED, mediaType, item.bytes()));
      table.write();
      return !table.isDamaged();
    }

    @Override
    public void other(String key, int open) {
      JsonWalk.skip(json, open);
    }
  }

  /** Writes what is in no table. */
  private void beside(Set<Integer> tables) throws IOException, SAXException {
    DocumentWriter document = new DocumentWriter(output, item, mediaType, budget.textCharacters());
    Optional<Notice> damage = Optional.empty();
    try (JsonParser json = JsonRecords.open(item)) {
      json.nextToken();
      JsonWalk.walk(json, new Beside(json, tables, document));
    } catch (JacksonException e) {
      damage = Optional.of(Notice.CORRUPT);
    } finally {
      document.flush();
    }
    document.end("", damage);
  }

  /** Writes a line for each value. */
  private record Beside(JsonParser json, Set<Integer> tables, DocumentWriter document)
      implements JsonWalk.Visitor {
    @Override
    public boolean records(int number, String name) throws SAXException {
      if (tables.contains(number)) {
        JsonWalk.skip(json, 1);
      } else {
        values("", 1);
      }
      return true;
    }

    @Override
    public void other(String key, int open) throws SAXException {
      values(key, open);
    }

    private void values(String first, int open) throws LimitReached {
      String key = first;
      int depth = open;
      for (JsonToken t = json.currentToken(); t != null; t = json.nextToken()) {
        depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
        if (t == JsonToken.PROPERTY_NAME) {
          key = json.currentName();
        } else if (t.isScalarValue() && t != JsonToken.VALUE_NULL) {
          document.append(key + ": " + json.getString() + "\n");
        }
        if (depth == 0) {
          return;
        }
      }
    }
  }
}
