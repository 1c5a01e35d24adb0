package io.pandian.classifier.individuals.estimating;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ObservationOutput;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import io.pandian.classifier.individuals.observing.StreamLayout;
import io.pandian.config.taxonomy.Identifiers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Sketches what an observer saw in one unit, for a {@link PersonEstimator}: some hundred kilobytes
 * at most for each scope, however many rows there are. No value and no hash of one is in the
 * sketches, but for those of a sample of persons.
 */
public final class ObservationSketcher implements ObservationOutput {
  private final OutputStream out;
  private final AssetSketch sketch = new AssetSketch();
  private final IdentifierKinds kinds;
  private boolean closed;

  /**
   * A sketcher onto a stream that it will close.
   *
   * @param identifiers those that the observer works with
   */
  public ObservationSketcher(OutputStream out, Identifiers identifiers) {
    this.out = out;
    kinds = new IdentifierKinds(identifiers);
  }

  @Override
  public void write(StreamLayout layout, Observation observation, long[] marks) {
    // A sketch cannot tell whose a device is.
    if ((ScopeMarks.get(marks, 0) & ScopeMarks.OWNED) == 0) {
      sketch.add(observation, layout.activities(), marks, kinds);
    }
  }

  @Override
  public void unread(StreamLayout layout, long rows, long[] marks) {
    sketch.addUnread(rows, layout.activities(), marks);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (DataOutputStream data = new DataOutputStream(out)) {
      sketch.write(data);
    }
  }
}
