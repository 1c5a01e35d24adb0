package io.pandian.scanner.sources;

import java.time.Duration;

/** A source as the plan describes it, checked but not yet reached. */
public interface SourceSettings {
  /** The id in the plan. */
  String id();

  /** How long a scan waits for it when it goes away in the middle. */
  Duration awayTimeout();

  /**
   * A source for these settings.
   *
   * @throws SourceException if what is needed to read it cannot be set up here
   */
  Source open() throws SourceException;
}
