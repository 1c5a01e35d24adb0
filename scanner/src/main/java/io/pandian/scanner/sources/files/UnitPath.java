package io.pandian.scanner.sources.files;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Writes the path of a file below the root as text, and finds the file again. Names are bytes on
 * most systems and need not be text: a path that does not survive the way to text and back is
 * written as {@code raw:} and its escaped bytes, so that no file is lost or mistaken for another.
 */
final class UnitPath {
  private static final String RAW = "raw:";

  private UnitPath() {}

  /** The path of {@code file} below {@code root}, with {@code /}. */
  static String of(Path root, Path file) {
    String plain = root.relativize(file).toString().replace(separator(root), "/");
    if (!plain.startsWith(RAW) && survives(root, plain, file)) {
      return plain;
    }
    String base = root.toUri().getRawPath();
    String raw = file.toUri().getRawPath();
    return RAW + raw.substring(base.endsWith("/") ? base.length() : base.length() + 1);
  }

  /**
   * The file that a path stands for.
   *
   * @throws InvalidPathException if no file of this system can have it
   */
  static Path resolve(Path root, String unitPath) {
    if (!unitPath.startsWith(RAW)) {
      return root.resolve(unitPath.replace("/", separator(root)));
    }
    String base = root.toUri().toString();
    String slash = base.endsWith("/") ? "" : "/";
    try {
      return Path.of(URI.create(base + slash + unitPath.substring(RAW.length())));
    } catch (IllegalArgumentException e) {
      throw new InvalidPathException(unitPath, "not an escaped path");
    }
  }

  private static boolean survives(Path root, String plain, Path file) {
    try {
      return resolve(root, plain).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String separator(Path path) {
    return path.getFileSystem().getSeparator();
  }
}
