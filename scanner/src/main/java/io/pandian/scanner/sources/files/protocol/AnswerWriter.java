package io.pandian.scanner.sources.files.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as frames: the payload's length in four bytes, a byte for its kind, the payload.
 */
public final class AnswerWriter {
  private final OutputStream out;

  public AnswerWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes one answer, and with it all before it. */
  public void write(Answer answer) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream(256);
    int kind = writePayload(answer, new DataOutputStream(payload));
    DataOutputStream frame = new DataOutputStream(out);
    frame.writeInt(payload.size());
    frame.writeByte(kind);
    payload.writeTo(frame);
    frame.flush();
  }

  private static int writePayload(Answer answer, DataOutputStream out) throws IOException {
    if (answer instanceof Answer.Table table) {
      text(out, table.path());
      out.writeByte(table.kind().ordinal());
      text(out, table.mediaType());
      out.writeLong(table.bytes());
      cells(out, table.columns().toArray(new String[0]));
      return FrameKind.TABLE;
    }
    if (answer instanceof Answer.Rows rows) {
      out.writeInt(rows.rows().size());
      for (@Nullable String[] row : rows.rows()) {
        cells(out, row);
      }
      return FrameKind.ROWS;
    }
    if (answer instanceof Answer.TableEnd end) {
      out.writeByte(end.partial().map(Notice::ordinal).orElse(FrameKind.NO_NOTICE));
      out.writeLong(end.unread().orElse(FrameKind.NO_NUMBER));
      return FrameKind.TABLE_END;
    }
    if (answer instanceof Answer.Document document) {
      text(out, document.path());
      text(out, document.mediaType());
      out.writeLong(document.bytes());
      return FrameKind.DOCUMENT;
    }
    if (answer instanceof Answer.Text text) {
      text(out, text.text());
      return FrameKind.TEXT;
    }
    if (answer instanceof Answer.DocumentEnd end) {
      text(out, end.title());
      out.writeByte(end.partial().map(Notice::ordinal).orElse(FrameKind.NO_NOTICE));
      return FrameKind.DOCUMENT_END;
    }
    if (answer instanceof Answer.Bare bare) {
      text(out, bare.path());
      out.writeByte(bare.kind().ordinal());
      text(out, bare.mediaType());
      out.writeLong(bare.bytes());
      return FrameKind.BARE;
    }
    if (answer instanceof Answer.Unscanned unscanned) {
      text(out, unscanned.path());
      out.writeByte(unscanned.notice().ordinal());
      return FrameKind.UNSCANNED;
    }
    return answer instanceof Answer.End ? FrameKind.END : FrameKind.PROGRESS;
  }

  private static void cells(DataOutputStream out, @Nullable String[] cells) throws IOException {
    out.writeInt(cells.length);
    for (String cell : cells) {
      if (cell == null) {
        out.writeInt(FrameKind.NULL_TEXT);
      } else {
        text(out, cell);
      }
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
