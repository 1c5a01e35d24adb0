package io.pandian.scanner.sources.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Rows by {@code COPY (query) TO STDOUT}: the server sends while they are read here, where a cursor
 * has each wait for the other at every block. COPY runs in the transaction that is open, sees what
 * the query alone would see, and writes each row as a line of text (PostgreSQL documentation, COPY,
 * "Text Format").
 */
final class PostgresCopy implements RowFetch {
  private static final byte END_OF_CELL = '\t';
  private static final byte ESCAPE = '\\';
  private static final byte NULL = 'N';

  @Override
  public void rows(Session session, String sql, int width, Sink sink)
      throws SQLException, InterruptedException {
    CopyOut copy =
        session
            .connection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY (" + sql + ") TO STDOUT (ENCODING 'UTF8')");
    @Nullable String[] cells = new String[width];
    for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
      split(line, cells);
      sink.row(cells);
    }
  }

  /** Splits a line, which ends with a line feed, into its cells. */
  static void split(byte[] line, @Nullable String[] cells) {
    int begin = 0;
    for (int i = 0; i < cells.length; i++) {
      int end = begin;
      boolean escaped = false;
      while (end < line.length - 1 && line[end] != END_OF_CELL) {
        escaped |= line[end] == ESCAPE;
        end++;
      }
      cells[i] =
          escaped
              ? unescaped(line, begin, end)
              : new String(line, begin, end - begin, StandardCharsets.UTF_8);
      begin = end + 1;
    }
  }

  private static @Nullable String unescaped(byte[] line, int begin, int end) {
    if (end - begin == 2 && line[begin] == ESCAPE && line[begin + 1] == NULL) {
      return null;
    }
    byte[] plain = new byte[end - begin];
    int size = 0;
    for (int i = begin; i < end; i++) {
      plain[size++] = line[i] == ESCAPE ? meaning(line[++i]) : line[i];
    }
    return new String(plain, 0, size, StandardCharsets.UTF_8);
  }

  private static byte meaning(byte letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0b;
      default -> letter;
    };
  }
}
