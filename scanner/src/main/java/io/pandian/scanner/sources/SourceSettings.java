package io.pandian.scanner.sources;

/** A source as the plan describes it, checked but not yet reached. */
public interface SourceSettings {
  /** The id in the plan. */
  String id();

  /**
   * A source for these settings.
   *
   * @throws SourceException if what is needed to read it cannot be set up here
   */
  Source open() throws SourceException;
}
