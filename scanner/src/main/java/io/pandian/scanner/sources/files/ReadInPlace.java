package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.SourceException;
import java.nio.file.Path;

/** A share whose files parsers can open where they lie; those of any other are copied first. */
interface ReadInPlace extends Share {
  /** The file of this system that a path of the share stands for. */
  Path file(String path) throws SourceException;
}
