package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.encoding.Charsets;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of dBase and FoxPro. Their encoding is found from their texts, for what the file says of
 * it is mostly a default; rows that are marked as deleted are in the file too, and are read.
 */
final class DbfTables implements Format {
  private static final int HEAD = 32;
  private static final int END_OF_FIELDS = 0x0d;
  private static final int END_OF_ROWS = 0x1a;
  private static final int ROWS_LOOKED_AT = 1_000;

  /** Types whose cells are written as text. */
  private static final String TEXTUAL = "CNFDLV";

  private static final String MEMOS = "MGP";

  private final Output output;

  DbfTables(Output output) {
    this.output = output;
  }

  private record Field(byte[] name, char type, int length) {}

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.equals("application/x-dbf");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    Charset charset = charset(item);
    TableWriter table =
        new TableWriter(output, item.path(), AssetKind.DELIMITED, mediaType, item.bytes());
    try (InputStream in = open(item)) {
      List<Field> fields = fields(in);
      table.columns(fields.stream().map(field -> text(field.name(), charset)).toList());
      boolean whole = true;
      for (byte[] row = row(in, fields); row != null && whole; row = row(in, fields)) {
        table.row(cells(row, fields, charset, table));
        whole = row.length == length(fields);
      }
      table.end();
    }
  }

  private static InputStream open(Item item) throws IOException {
    return new BufferedInputStream(Files.newInputStream(item.file()), 1 << 16);
  }

  /** Reads the description of the fields, and on to the first row. */
  private static List<Field> fields(InputStream in) throws IOException {
    ByteBuffer head = buffer(in.readNBytes(HEAD));
    int length = head.limit() < HEAD ? 0 : head.getShort(8) & 0xffff;
    if (length <= HEAD) {
      throw new IOException("no header of a table");
    }
    ByteBuffer all = buffer(in.readNBytes(length - HEAD));
    List<Field> fields = new ArrayList<>();
    for (int at = 0; at + HEAD <= all.limit() && all.get(at) != END_OF_FIELDS; at += HEAD) {
      byte[] name = new byte[11];
      all.get(at, name);
      char type = (char) all.get(at + 11);
      int high = type == 'C' ? (all.get(at + 17) & 0xff) << 8 : 0;
      fields.add(new Field(name, type, high + (all.get(at + 16) & 0xff)));
    }
    if (fields.isEmpty() || fields.size() > ParseLimits.COLUMNS) {
      throw new IOException("no fields of a table");
    }
    return fields;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int length(List<Field> fields) {
    return 1 + fields.stream().mapToInt(Field::length).sum();
  }

  /** The next row; it is short if the file ends in it, and null behind the last. */
  private static byte @Nullable [] row(InputStream in, List<Field> fields) throws IOException {
    byte[] row = in.readNBytes(length(fields));
    return row.length < 2 || row[0] == END_OF_ROWS ? null : row;
  }

  private static Charset charset(Item item) throws IOException {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    try (InputStream in = open(item)) {
      List<Field> fields = fields(in);
      fields.forEach(field -> line(texts, field.name(), 0, field.name().length));
      byte[] row = row(in, fields);
      for (int i = 0; row != null && i < ROWS_LOOKED_AT; i++) {
        int at = 1;
        for (Field field : fields) {
          int end = Math.min(row.length, at + field.length());
          if (field.type() == 'C' && end > at) {
            line(texts, row, at, end);
          }
          at += field.length();
        }
        row = row(in, fields);
      }
    }
    return Charsets.mostLikely(texts.toByteArray());
  }

  private static void line(ByteArrayOutputStream texts, byte[] bytes, int from, int to) {
    for (int i = from; i < to && bytes[i] != 0; i++) {
      texts.write(bytes[i]);
    }
    texts.write('\n');
  }

  private static List<@Nullable String> cells(
      byte[] row, List<Field> fields, Charset charset, TableWriter table) {
    List<@Nullable String> cells = new ArrayList<>(fields.size());
    int at = 1;
    for (Field field : fields) {
      int end = Math.min(row.length, at + field.length());
      byte[] bytes = new byte[Math.max(0, end - at)];
      System.arraycopy(row, Math.min(at, row.length), bytes, 0, bytes.length);
      cells.add(cell(bytes, field.type(), charset, table));
      at += field.length();
    }
    return cells;
  }

  private static @Nullable String cell(
      byte[] bytes, char type, Charset charset, TableWriter table) {
    if (TEXTUAL.indexOf(type) >= 0) {
      return text(bytes, charset).strip();
    }
    if (type == 'I' && bytes.length == Integer.BYTES) {
      return String.valueOf(buffer(bytes).getInt());
    }
    if (MEMOS.indexOf(type) >= 0 && !text(bytes, charset).isBlank()) {
      table.doubt(Notice.MEMOS);
    }
    return null;
  }

  private static String text(byte[] bytes, Charset charset) {
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) {
      length++;
    }
    return new String(bytes, 0, length, charset);
  }
}
