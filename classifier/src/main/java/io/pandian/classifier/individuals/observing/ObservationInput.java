package io.pandian.classifier.individuals.observing;

import java.io.IOException;
import java.io.InputStream;

/**
 * The observations of one asset, or of a part of it.
 *
 * @param assetId the asset's id; several inputs may be parts of one asset, each given once
 * @param sourceId the id of the asset's source
 * @param stream opens the bytes that an {@link ObservationWriter} wrote, each time from the start
 */
public record ObservationInput(String assetId, String sourceId, Opener stream) {
  /** Opens a stream of observations. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }
}
