package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;

/**
 * One thing that is wrong with an input.
 *
 * @param where the file, with line and column where known, for example {@code plan.yaml:12:5}
 * @param path the place inside it, for example {@code sources[1].port}; empty for the whole file
 * @param what what is wrong, as one sentence; never holds a secret or a scanned value
 * @param fix how to mend it, as one sentence
 */
public record Problem(String where, String path, Bilingual what, Bilingual fix) {
  /** The place, what is wrong there, and how to mend it. */
  public String in(Language language) {
    String place = path.isEmpty() ? where : where + " " + path;
    return language == Language.ZH
        ? place + "：" + what.zh() + fix.zh()
        : place + ": " + what.en() + " " + fix.en();
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
