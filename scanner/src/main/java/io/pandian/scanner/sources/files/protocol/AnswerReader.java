package io.pandian.scanner.sources.files.protocol;

import io.pandian.classifier.inventory.AssetKind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers from a process that may say anything: no length is believed before it is checked,
 * and whatever is not an answer ends in a {@link ProtocolException}.
 */
public final class AnswerReader {
  private final DataInputStream in;

  public AnswerReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Waits for the next answer.
   *
   * @throws ProtocolException if what came is not an answer
   * @throws IOException if the process is gone
   */
  public Answer read() throws IOException {
    int length = in.readInt();
    int kind = in.readUnsignedByte();
    if (length < 0 || length > FrameKind.LONGEST_FRAME) {
      throw new ProtocolException();
    }
    byte[] payload = new byte[length];
    in.readFully(payload);
    ByteBuffer buffer = ByteBuffer.wrap(payload);
    try {
      Answer answer = decode(kind, buffer);
      if (buffer.hasRemaining()) {
        throw new ProtocolException();
      }
      return answer;
    } catch (java.nio.BufferUnderflowException e) {
      throw new ProtocolException();
    }
  }

  private static Answer decode(int kind, ByteBuffer in) throws ProtocolException {
    return switch (kind) {
      case FrameKind.TABLE ->
          new Answer.Table(text(in), kind(in), text(in), in.getLong(), columns(in));
      case FrameKind.ROWS -> new Answer.Rows(rows(in));
      case FrameKind.TABLE_END -> new Answer.TableEnd(notice(in), number(in));
      case FrameKind.DOCUMENT -> new Answer.Document(text(in), text(in), in.getLong());
      case FrameKind.TEXT -> new Answer.Text(text(in));
      case FrameKind.DOCUMENT_END -> new Answer.DocumentEnd(text(in), notice(in));
      case FrameKind.BARE -> new Answer.Bare(text(in), kind(in), text(in), in.getLong());
      case FrameKind.UNSCANNED ->
          new Answer.Unscanned(text(in), notice(in).orElseThrow(ProtocolException::new));
      case FrameKind.PROGRESS -> new Answer.Progress();
      case FrameKind.END -> new Answer.End();
      default -> throw new ProtocolException();
    };
  }

  private static List<String> columns(ByteBuffer in) throws ProtocolException {
    List<String> columns = new ArrayList<>();
    for (String name : cells(in)) {
      if (name == null) {
        throw new ProtocolException();
      }
      columns.add(name);
    }
    return columns;
  }

  private static List<@Nullable String[]> rows(ByteBuffer in) throws ProtocolException {
    int count = count(in, in.remaining() / Integer.BYTES);
    List<@Nullable String[]> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(cells(in));
    }
    return rows;
  }

  private static @Nullable String[] cells(ByteBuffer in) throws ProtocolException {
    int count = count(in, Math.min(in.remaining() / Integer.BYTES, ParseLimits.COLUMNS));
    @Nullable String[] cells = new String[count];
    for (int i = 0; i < count; i++) {
      int length = in.getInt();
      cells[i] = length == FrameKind.NULL_TEXT ? null : text(in, length);
    }
    return cells;
  }

  private static int count(ByteBuffer in, int most) throws ProtocolException {
    int count = in.getInt();
    if (count < 0 || count > most) {
      throw new ProtocolException();
    }
    return count;
  }

  private static String text(ByteBuffer in) throws ProtocolException {
    return text(in, in.getInt());
  }

  private static String text(ByteBuffer in, int length) throws ProtocolException {
    if (length < 0 || length > in.remaining()) {
      throw new ProtocolException();
    }
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private static AssetKind kind(ByteBuffer in) throws ProtocolException {
    int ordinal = in.get() & 0xff;
    if (ordinal >= AssetKind.values().length) {
      throw new ProtocolException();
    }
    return AssetKind.values()[ordinal];
  }

  private static Optional<Notice> notice(ByteBuffer in) throws ProtocolException {
    int ordinal = in.get() & 0xff;
    if (ordinal == FrameKind.NO_NOTICE) {
      return Optional.empty();
    }
    if (ordinal >= Notice.values().length) {
      throw new ProtocolException();
    }
    return Optional.of(Notice.values()[ordinal]);
  }

  private static OptionalLong number(ByteBuffer in) {
    long number = in.getLong();
    return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** What a parser process sent is not an answer. */
  public static final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    ProtocolException() {
      super("a parser process sent something that is not an answer");
    }
  }
}
