package io.pandian.classifier.detection.checks;

import java.util.ArrayList;
import java.util.List;

/** Texts that a value may begin with, asked without making a string. */
public final class Beginnings {
  private static final int ASCII = 128;

  private final List<List<String>> byFirst = new ArrayList<>();

  /**
   * @param texts texts of ASCII characters
   */
  public Beginnings(List<String> texts) {
    for (int i = 0; i < ASCII; i++) {
      char first = (char) i;
      byFirst.add(texts.stream().filter(text -> text.charAt(0) == first).toList());
    }
  }

  /** Whether the value begins with one of them. */
  public boolean of(ValueText value) {
    char first = value.at(0);
    if (first >= ASCII) {
      return false;
    }
    List<String> candidates = byFirst.get(first);
    for (int i = 0; i < candidates.size(); i++) {
      if (begins(value, candidates.get(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean begins(ValueText value, String text) {
    if (value.length() < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (value.at(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
