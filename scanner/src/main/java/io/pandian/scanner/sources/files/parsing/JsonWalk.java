package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A walk through the objects inside an object, in the order of the file, which gives the arrays of
 * objects on the way to somebody who may want them as tables, and all else to the same as values.
 */
final class JsonWalk {
  private static final int DEEPEST = 8;
  private static final int LONGEST_KEY = 100;

  private JsonWalk() {}

  /** Takes what the walk meets; each method reads to the end of what it was given. */
  interface Visitor {
    /**
     * An array of objects, at its first object.
     *
     * @param number which one it is in the file, from 0
     * @param name the keys on the way to it
     * @return whether to go on
     */
    boolean records(int number, String name) throws IOException, SAXException;

    /**
     * Something else, at its first token.
     *
     * @param key what it is called
     * @param open how many brackets are open already; none before a single value
     */
    void other(String key, int open) throws SAXException;
  }

  /** Walks to the end of the object that has just been begun. */
  static void walk(JsonParser json, Visitor visitor) throws IOException, SAXException {
    Deque<String> path = new ArrayDeque<>();
    int arrays = 0;
    boolean wanted = true;
    for (JsonToken t = json.nextToken(); wanted && t != null; t = json.nextToken()) {
      if (t == JsonToken.END_OBJECT) {
        if (path.isEmpty()) {
          return;
        }
        path.removeLast();
        continue;
      }
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && path.size() < DEEPEST) {
        path.addLast(brief(key));
      } else if (value != JsonToken.START_ARRAY) {
        visitor.other(key, 0);
      } else if (json.nextToken() == JsonToken.START_OBJECT) {
        path.addLast(brief(key));
        wanted = visitor.records(arrays++, String.join(".", path));
        path.removeLast();
      } else {
        visitor.other(key, 1);
      }
    }
  }

  private static String brief(String key) {
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
  }

  /**
   * Reads from the current token to where all brackets are closed.
   *
   * @param open how many are open before it
   */
  static void skip(JsonParser json, int open) {
    int depth = open;
    for (JsonToken t = json.currentToken(); t != null; t = json.nextToken()) {
      depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }
}
