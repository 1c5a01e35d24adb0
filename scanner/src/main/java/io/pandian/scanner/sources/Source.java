package io.pandian.scanner.sources;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import java.util.List;

/**
 * A database or file share, opened for reading only. Safe for use by several threads: each call of
 * {@link #read} works on its own connection or parser, within the source's limits.
 */
public interface Source extends AutoCloseable {
  /** The id in the plan. */
  String id();

  /** {@code jdbc} or {@code files}. */
  String type();

  /**
   * What the source says it is, and what a person should know about the access.
   *
   * @throws SourceException if it cannot be reached
   */
  Description describe() throws SourceException;

  /**
   * Finds every unit that the plan selects, in a fixed order.
   *
   * @throws SourceException if the listing cannot begin; what cannot be listed later is told to
   *     {@code listing}
   */
  void list(Listing listing) throws SourceException;

  /**
   * Reads one unit. Whatever it holds goes to the visitor, and so does whatever of it cannot be
   * read: a unit whose reading ends normally has given the visitor at least one call.
   *
   * @throws SourceException if the unit as a whole cannot be read
   */
  void read(SourceUnit unit, ContentVisitor visitor) throws SourceException;

  /**
   * Whether the source is still there. Asked when something of it could not be read, to tell a unit
   * that cannot be read from a source that went away.
   */
  boolean isThere();

  @Override
  void close();

  /**
   * A source's own words about itself.
   *
   * @param product name and version, for example {@code PostgreSQL 15.18}
   * @param warnings what a person should know, for example that the account could write
   */
  record Description(String product, List<Bilingual> warnings) {
    public Description {
      warnings = List.copyOf(warnings);
    }
  }

  /** Hears what a listing finds. */
  interface Listing {
    void unit(SourceUnit unit);

    void unscanned(String path, UnscannedReason reason, Bilingual detail);

    /**
     * Something that the plan leaves out.
     *
     * @param pattern the pattern that takes it out; empty where none takes it in
     */
    default void excluded(String path, String pattern) {}
  }
}
