package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with an input, so that all of it can be told at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String where, String path, Bilingual what, Bilingual fix) {
    found.add(new Problem(where, path, what, fix));
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading if anything was found.
   *
   * @throws InvalidInput with every problem gathered so far
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }
}
