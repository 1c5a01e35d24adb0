package io.pandian.scanner.sources.files;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A tree of files, local or remote, opened for reading only. Files and folders are known by their
 * paths below its root, with {@code /} between names; the root's path is empty. Each path that it
 * tells leads back to the one file or folder it was told for; none leads out of the tree, through
 * no link either. It keeps to time limits of its own, and is safe for use by several threads.
 *
 * <p>What cannot be had is a {@link SourceException} with its reason: {@code DENIED}, {@code
 * VANISHED}, {@code UNREACHABLE} where the share itself does not answer, else {@code FAILED}.
 */
public interface Share extends AutoCloseable {
  /** What the share says it is, and what a person should know about the access. */
  Source.Description describe() throws SourceException;

  /**
   * Tells what stands in a folder, in an order that is the same each time.
   *
   * @throws SourceException if the folder cannot be listed, or not to its end
   */
  void list(String folder, Consumer<Entry> found) throws SourceException;

  /**
   * Looks at one file or folder that can be read.
   *
   * @throws SourceException if there is none, or the account may not read it
   */
  Entry stat(String path) throws SourceException;

  /** Opens a file to be read once from its beginning; reading it fails if the share goes away. */
  InputStream open(String path) throws SourceException, IOException;

  /** Whether the share is still the one that was opened, and answers. */
  boolean isThere();

  @Override
  void close();

  /** Something in a folder. */
  sealed interface Entry {
    String path();

    /** A file with its size. */
    record File(String path, long bytes) implements Entry {}

    /**
     * A folder.
     *
     * @param identity equal if two paths lead to the same folder
     */
    record Folder(String path, Object identity) implements Entry {}

    /**
     * What is no file and no folder: a pipe, a link that leads out of the tree, or something that
     * could not be looked at. A link that stays in the tree is not told at all, for what it leads
     * to is.
     */
    record Other(String path, UnscannedReason reason, Bilingual detail) implements Entry {}
  }
}
