package io.pandian.config.reading;

/**
 * One thing that is wrong with an input.
 *
 * @param where the file, with line and column where known, for example {@code plan.yaml:12:5}
 * @param path the place inside it, for example {@code sources[1].port}; empty for the whole file
 * @param what what is wrong, as one sentence; never holds a secret or a scanned value
 * @param fix how to mend it, as one sentence
 */
public record Problem(String where, String path, String what, String fix) {
  @Override
  public String toString() {
    String place = path.isEmpty() ? where : where + " " + path;
    return place + ": " + what + (fix.isEmpty() ? "" : " " + fix);
  }
}
