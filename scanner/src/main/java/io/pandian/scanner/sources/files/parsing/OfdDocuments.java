package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** OFD, China's own format of fixed pages (GB/T 33190-2016): invoices, official documents. */
final class OfdDocuments implements Format {
  private static final String MEDIA_TYPE = "application/ofd";

  private final Output output;
  private final Budget budget;

  OfdDocuments(Output output, Budget budget) {
    this.output = output;
    this.budget = budget;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    if (!mediaType.equals("application/zip") && !mediaType.equals(MEDIA_TYPE)) {
      return false;
    }
    try (ZipFile zip = ZipFile.builder().setPath(item.file()).get()) {
      return zip.getEntry("OFD.xml") != null;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    DocumentWriter document = new DocumentWriter(output, item, MEDIA_TYPE, budget.textCharacters());
    new ZippedXmlText(document).ofdPages(item);
    if (!document.hasEnded()) {
      output.unscanned(item.path(), Notice.IMAGE);
    }
  }
}
