package io.pandian.scanner.sources.files.parsing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables in text: csv, tsv, and text whose lines all split alike. */
final class DelimitedText implements Format {
  private static final int LONGEST_RECORD = 4 << 20;

  private static final Set<String> TYPES = Set.of("text/csv", "text/tab-separated-values");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Output output;

  DelimitedText(Output output) {
    this.output = output;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    if (TYPES.contains(mediaType)) {
      return true;
    }
    try {
      return mediaType.equals("text/plain") && Separator.ofTable(head(item)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    String head = head(item);
    char separator = Separator.ofTable(head).orElseGet(() -> Separator.mostLikely(head));
    String type = separator == '\t' ? "text/tab-separated-values" : "text/csv";
    TableWriter table =
        new TableWriter(output, item.path(), AssetKind.DELIMITED, type, item.bytes());
    TextEncoding encoding = TextEncoding.of(item.file());
    if (encoding.unlikely()) {
      table.doubt(Notice.TEXT_UNLIKELY);
    }
    LongCells text = new LongCells(PlainText.open(item, encoding), separator);
    CsvRecordHandler wide = CsvRecordHandler.of(of -> of.maxFields(ParseLimits.COLUMNS));
    try (CsvReader<CsvRecord> records = lenient(separator).build(wide, text)) {
      int usual = 0;
      for (CsvRecord record : records) {
        usual = usual == 0 ? record.getFieldCount() : usual;
        record(record.getFields(), separator, usual, table);
      }
      noteCut(text, table);
      table.end();
    } catch (CsvParseException e) {
      noteCut(text, table);
      table.broken(Notice.CELLS_CUT);
    }
  }

  private static void noteCut(LongCells text, TableWriter table) {
    if (text.reopened()) {
      table.note(Notice.BROKEN_QUOTES, 0);
    }
    if (text.cut() > 0) {
      table.note(Notice.CELLS_CUT, TableWriter.personsIn(text.cut()));
    }
  }

  private static CsvReader.CsvReaderBuilder lenient(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(true)
        .skipEmptyLines(true)
        .maxBufferSize(LONGEST_RECORD);
  }

  /** A cell that has swallowed lines is split at them again, so that no row is lost. */
  private static void record(List<String> cells, char separator, int usual, TableWriter table) {
    Optional<String> swallowed =
        cells.stream().filter(cell -> hasSwallowed(cell, separator, usual)).findFirst();
    if (swallowed.isEmpty()) {
      table.row(cells);
      return;
    }
    String whole = String.join(String.valueOf(separator), cells);
    Pattern split = Pattern.compile(Pattern.quote(String.valueOf(separator)));
    LINE_END
        .splitAsStream(whole)
        .forEach(
            line -> {
              // Somebody whose cells stand under the wrong headers may not be seen.
              table.note(Notice.BROKEN_QUOTES, 1);
              table.row(List.of(split.split(line, -1)));
            });
  }

  /** Whether a cell has very many lines, most of which have as many cells as rows usually have. */
  private static boolean hasSwallowed(String cell, char separator, int usual) {
    if (cell.length() <= LongCells.MOST_LINES
        || cell.chars().filter(c -> c == '\n' || c == '\r').count() <= LongCells.MOST_LINES) {
      return false;
    }
    long rows =
        cell.lines()
            .filter(line -> line.chars().filter(c -> c == separator).count() == usual - 1)
            .count();
    return rows * 2 > cell.lines().count();
  }

  /** The first lines of the file. */
  private static String head(Item item) throws IOException {
    char[] head = new char[Separator.CHARACTERS_LOOKED_AT];
    try (Reader reader = new BufferedReader(PlainText.open(item))) {
      int length = 0;
      int read = 0;
      while (read >= 0 && length < head.length) {
        length += read;
        read = reader.read(head, length, head.length - length);
      }
      return new String(head, 0, length);
    }
  }
}
