package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;

/** Pictures: they may show anything, and are told as not read. */
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
  public void parse(Item item, String mediaType) {
    output.unscanned(item.path(), Notice.IMAGE);
  }
}
