package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.classification.documents.PictureNames;
import io.pandian.scanner.sources.files.protocol.Notice;

/**
 * Pictures: they may show anything, and are told as not read. One whose name says that it shows an
 * identity document or a person is told as a document without text, known by its name.
 */
final class Images implements Format {
  private final Output output;

  Images(Output output) {
    this.output = output;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.startsWith("image/") && !mediaType.startsWith("image/svg");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    if (PictureNames.itemOf(item.name()).isEmpty()) {
      output.unscanned(item.path(), Notice.IMAGE);
      return;
    }
    new DocumentWriter(output, item, mediaType, 0).endBlank(item.name(), Notice.IMAGE);
  }
}
