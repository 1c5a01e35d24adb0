package io.pandian.classifier.individuals;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where an observer puts what it saw in one unit: to be counted exactly ({@link ObservationWriter})
 * or estimated ({@link ObservationSketcher}). Belongs to one thread.
 */
public abstract sealed class ObservationOutput implements Closeable
    permits ObservationWriter, ObservationSketcher {
  /** Adds an observation, which may be used again. */
  abstract void write(StreamLayout layout, Observation observation, long[] marks);

  /** Completes what was written, without which it cannot be read. */
  @Override
  public abstract void close() throws IOException;
}
