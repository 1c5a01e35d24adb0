package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Parses a file and, through archives and messages, the files in it. Each of them gets its type
 * from its bytes, is told at least once, and may fail without ending the others.
 */
final class FileParser {
  /** Legitimate documents that repeat themselves are packed more tightly than POI expects. */
  private static final double LEAST_INFLATE_RATIO = 0.0005;

  private final Output output;
  private final TikaLibrary tika = new TikaLibrary();

  FileParser(Output output) {
    this.output = output;
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
  }

  /** Parses the file of a request; whatever is wrong with it is told, not thrown. */
  void parse(ParseRequest request) {
    Budget budget = new Budget(request.limits());
    Path original = request.file();
    try (Workspace workspace = Workspace.open()) {
      Item item =
          new Item(
              workspace.plainlyNamed(original),
              String.valueOf(original.getFileName()),
              "",
              Files.size(original),
              0);
      new Parsing(budget, workspace).parse(item);
    } catch (IOException e) {
      output.failed("", Failures.noticeOf(e));
    }
  }

  /** The parsing of one request. */
  final class Parsing {
    private final List<Format> formats;

    private Parsing(Budget budget, Workspace workspace) {
      Entries entries = new Entries(output, budget, workspace, this::parse);
      TikaDocuments documents = new TikaDocuments(output, budget, tika, entries);
      this.formats =
          List.of(
              new Images(output),
              new Workbooks(output, budget, documents),
              new BinaryWorkbooks(output, budget, documents),
              new JsonRecords(output, budget),
              new DbfTables(output),
              new DelimitedText(output),
              new PlainText(output, budget),
              new XmlText(output, budget),
              new OfdDocuments(output, budget),
              new ZipArchives(entries),
              new Archives(entries),
              new CompressedFile(entries),
              documents);
    }

    /** Tells all that is in a file or entry. */
    void parse(Item item) {
      long before = output.told();
      String mediaType = "application/octet-stream";
      try {
        if (item.bytes() == 0) {
          output.bare(item.path(), AssetKind.OTHER, "application/x-empty", 0);
          return;
        }
        mediaType = tika.mediaType(item);
        format(item, mediaType).parse(item, mediaType);
        if (output.told() == before) {
          output.bare(item.path(), AssetKind.DOCUMENT, mediaType, item.bytes());
        }
      } catch (OutOfMemoryError e) {
        throw e;
      } catch (Throwable e) {
        output.failed(item.path(), Failures.noticeOf(e));
      }
    }

    private Format format(Item item, String mediaType) {
      return formats.stream()
          .filter(format -> format.takes(item, mediaType))
          .findFirst()
          .orElseGet(() -> new Unsupported(output));
    }
  }

  /** What no parser reads. */
  private record Unsupported(Output output) implements Format {
    @Override
    public boolean takes(Item item, String mediaType) {
      return true;
    }

    @Override
    public void parse(Item item, String mediaType) {
      output.unscanned(item.path(), Notice.UNSUPPORTED);
    }
  }
}
