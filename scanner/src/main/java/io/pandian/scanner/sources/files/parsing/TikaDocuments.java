package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** Documents of all kinds that Tika reads: their text, and the attachments of messages. */
final class TikaDocuments implements Format {
  private static final int LONGEST_TITLE = 500;

  /** Where Tika finds no text in these, there is none; of other types it may know only a little. */
  private static final Pattern TEXTUAL =
      Pattern.compile(
          "word|powerpoint|presentationml|spreadsheetml|excel|opendocument|pdf|rtf|html|xml|svg"
              + "|^message/|outlook|mbox|tnef|epub");

  /** What may have a page as its text. */
  private static final Pattern MESSAGE = Pattern.compile("^message/|outlook|mbox|tnef");

  private static final Pattern ZIPPED =
      Pattern.compile("openxmlformats|macroenabled|opendocument|epub");

  private static final Pattern WITHOUT_TEXT =
      Pattern.compile("^(audio|video)/|executable|sharedlib");
  private static final List<String> HEADERS =
      List.of(Message.MESSAGE_FROM, Message.MESSAGE_TO, Message.MESSAGE_CC, Message.MESSAGE_BCC);

  private final Output output;
  private final Budget budget;
  private final TikaLibrary tika;
  private final Entries entries;

  TikaDocuments(Output output, Budget budget, TikaLibrary tika, Entries entries) {
    this.output = output;
    this.budget = budget;
    this.tika = tika;
    this.entries = entries;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return !WITHOUT_TEXT.matcher(mediaType).find() && tika.parses(MediaType.parse(mediaType));
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    DocumentWriter document = new DocumentWriter(output, item, mediaType, budget.textCharacters());
    boolean page = mediaType.contains("html");
    boolean message = MESSAGE.matcher(mediaType).find();
    TextLines lines = new TextLines(document, page, page || message);
    Embedded embedded = new Embedded(item, mediaType, budget, entries);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, item.name());
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    Optional<Notice> failure = Optional.empty();
    try (TikaInputStream in = TikaInputStream.get(item.file())) {
      tika.parser().parse(in, lines, metadata, context(embedded));
      correspondents(metadata, document);
      DocumentProperties properties = DocumentProperties.of(metadata);
      if (page) {
        HtmlAttributes.head(metadata, properties);
      }
      if (!embedded.isMessage()) {
        properties.write(document);
      }
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      failure = Optional.of(Failures.noticeOf(e));
    }
    if (failure.isPresent() && !document.hasText() && mediaType.contains("openxmlformats")) {
      new ZippedXmlText(document).salvage(item);
    } else {
      failure = failure.map(notice -> PdfEncryption.explain(notice, item, mediaType));
    }
    if (!document.hasEnded()) {
      end(item, mediaType, document, lines, embedded, metadata, failure);
    }
    for (Entries.Unpacked attachment : embedded.attachments()) {
      entries.parse(attachment);
    }
  }

  private void end(
      Item item,
      String mediaType,
      DocumentWriter document,
      TextLines lines,
      Embedded embedded,
      Metadata metadata,
      Optional<Notice> failure) {
    if (document.hasText()) {
      document.end(
          title(metadata), failure.or(() -> gaps(item, mediaType, lines, embedded, metadata)));
    } else if (failure.isPresent()) {
      output.unscanned(item.path(), failure.get());
    } else if (lines.hasPages() || lines.hasPictures() || embedded.hasPictures()) {
      output.unscanned(item.path(), Notice.IMAGE);
    } else if (embedded.limit().isPresent()) {
      output.unscanned(item.path(), embedded.limit().get());
    } else if (!TEXTUAL.matcher(mediaType).find()) {
      output.unscanned(item.path(), Notice.UNSUPPORTED);
    }
  }

  private static Optional<Notice> gaps(
      Item item, String mediaType, TextLines lines, Embedded embedded, Metadata metadata) {
    if (embedded.limit().isPresent()) {
      return embedded.limit();
    }
    boolean salvaged = ZIPPED.matcher(mediaType).find() && !ZipArchives.opens(item);
    if (salvaged || metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING).length > 0) {
      return Optional.of(Notice.CORRUPT);
    }
    return lines.hasPagesWithoutText() ? Optional.of(Notice.PAGES_WITHOUT_TEXT) : Optional.empty();
  }

  private ParseContext context(Embedded embedded) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, new AutoDetectParser(tika.config()));
    embedded.in(context);
    context.set(EmbeddedDocumentExtractor.class, embedded);
    context.set(EncodingDetector.class, new OwnEncodingDetector());
    context.set(HtmlMapper.class, new HtmlAttributes());
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    context.set(PDFParserConfig.class, pdf);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  /** Who wrote a message to whom is part of its text. */
  private static void correspondents(Metadata metadata, DocumentWriter document)
      throws LimitReached {
    for (String header : HEADERS) {
      List<String> values = Stream.of(metadata.getValues(header)).distinct().toList();
      if (!values.isEmpty()) {
        document.append("\n" + String.join("\t", values) + "\n");
      }
    }
  }

  private static String title(Metadata metadata) {
    String title = metadata.get(TikaCoreProperties.TITLE);
    if (title == null) {
      return "";
    }
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title.strip();
  }
}
