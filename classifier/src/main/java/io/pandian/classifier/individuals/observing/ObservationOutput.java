package io.pandian.classifier.individuals.observing;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where an observer puts what it saw in one unit: to be counted exactly ({@link ObservationWriter})
 * or estimated. Belongs to one thread.
 */
public interface ObservationOutput extends Closeable {
  /**
   * Adds an observation, which may be used again.
   *
   * @param marks what it adds to each scope of the layout, in {@link ScopeMarks}
   */
  void write(StreamLayout layout, Observation observation, long[] marks);

  /**
   * Adds rows that were not read and may each be of a person whom nothing else tells of.
   *
   * @param marks what each of them may add to each scope of the layout
   */
  void unread(StreamLayout layout, long rows, long[] marks);

  /** Completes what was written, without which it cannot be read. */
  @Override
  void close() throws IOException;
}
