package io.pandian.scanner.sources.files.parsing;

/** Parses files of some media types, each in its own way. */
interface Format {
  /**
   * Whether this format parses such a file.
   *
   * @param mediaType what the bytes say it is
   */
  boolean takes(Item item, String mediaType);

  /**
   * Tells all that is in the file.
   *
   * @throws Exception if the file cannot be read, or not further; what has been told stands, and
   *     the caller tells the rest
   */
  void parse(Item item, String mediaType) throws Exception;
}
