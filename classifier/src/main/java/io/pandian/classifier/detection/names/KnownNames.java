package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.names.SentenceWord.Kind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names that one document has shown to be of persons or of places: the parts of foreign names with
 * a dot (拉贝 after 约翰·拉贝), foreign names that the words beside them have settled once, and Chinese
 * names whose end a sign or a function word has shown. One for each document; not safe for use by
 * several threads.
 */
public final class KnownNames {
  /** So that a long list of names costs no more than other text. */
  private static final int MOST = 2_000;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final BitSet heads = new BitSet();

  /** The first of what is said of a name holds. */
  void add(String name, Kind kind) {
    if (name.length() >= SHORTEST && name.length() <= LONGEST && kinds.size() < MOST) {
      kinds.putIfAbsent(name, kind);
      heads.set(name.charAt(0));
    }
  }

  Optional<Kind> of(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** The longest name that begins at a place; empty if none does. */
  String longest(char[] text, int start) {
    if (heads.get(text[start])) {
      for (int end = Math.min(text.length, start + LONGEST); end >= start + SHORTEST; end--) {
        String name = new String(text, start, end - start);
        if (kinds.containsKey(name)) {
          return name;
        }
      }
    }
    return "";
  }
}
