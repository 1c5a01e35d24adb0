package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that holds tables: an object a line, an array of objects, or arrays of objects inside an
 * object ({@link WrappedJson}). Any other is read as text.
 */
final class JsonRecords implements Format {
  /** Nothing that is merely large is a fault; what there is too much of is cut where it is used. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000_000)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private final Output output;
  private final Format asText;
  private final Budget budget;

  JsonRecords(Output output, Budget budget) {
    this.output = output;
    this.budget = budget;
    this.asText = new PlainText(output, budget);
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.endsWith("json") && !mediaType.equals("application/geo+json");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    if (!new WrappedJson(output, budget, item, mediaType).parse() && !alone(item, mediaType)) {
      asText.parse(item, mediaType);
    }
  }

  /** Reads records that nothing wraps; false if there are none. */
  private boolean alone(Item item, String mediaType) throws IOException {
    TableWriter table =
        new TableWriter(output, item.path(), AssetKind.DELIMITED, mediaType, item.bytes());
    try (JsonParser json = open(item)) {
      return JsonTable.atRoot(json, table).write();
    }
  }

  static JsonParser open(Item item) throws IOException {
    return JSON.createParser(ObjectReadContext.empty(), PlainText.open(item));
  }
}
