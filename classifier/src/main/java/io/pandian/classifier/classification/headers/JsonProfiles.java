package io.pandian.classifier.classification.headers;

import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.Whose;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells JSON in a cell that goes on about the row's person, such as a profile, from JSON that names
 * others: a list of objects, or keys with words for persons (buyer, receiver). Belongs to one
 * thread.
 */
public final class JsonProfiles {
  private static final Pattern KEY = Pattern.compile("\"([^\"\\\\]{1,64})\"\\s*:");
  private static final Pattern OBJECT = Pattern.compile("[{]");
  private static final int MOST_KNOWN = 10_000;

  private final HeaderReader reader = HeaderReader.standard();
  private final Map<String, Boolean> named = new HashMap<>();

  /** Whether a text is one JSON object, or a list of plain values, that names no other person. */
  public boolean isOfTheRow(String text) {
    String json = text.strip();
    if (json.isEmpty() || json.charAt(0) != '{' && json.charAt(0) != '[') {
      return false;
    }
    if (json.charAt(0) == '[' && OBJECT.matcher(json).find()) {
      return false;
    }
    Matcher key = KEY.matcher(json);
    while (key.find()) {
      if (namesPerson(key.group(1))) {
        return false;
      }
    }
    return true;
  }

  private boolean namesPerson(String key) {
    if (named.size() > MOST_KNOWN) {
      named.clear();
    }
    return named.computeIfAbsent(
        key,
        k -> {
          Whose whose = reader.readName(k).whose();
          boolean general = whose.role().filter(PersonRole::general).isPresent();
          return !whose.word().isEmpty() && !general;
        });
  }
}
