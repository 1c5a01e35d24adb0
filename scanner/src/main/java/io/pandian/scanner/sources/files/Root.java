package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.SourceException;

/** Where the files of a source are, as a plan says it: checked, but not yet reached. */
@FunctionalInterface
public interface Root {
  /**
   * Opens the share.
   *
   * @throws SourceException if it cannot be reached
   */
  Share open() throws SourceException;
}
