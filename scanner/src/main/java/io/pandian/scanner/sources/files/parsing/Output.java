package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerWriter;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.RowsLeft;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What this process says, in an order that makes sense: it knows which table or document is open,
 * so that a parser that fails leaves a closed one behind.
 */
final class Output {
  private static final long PROGRESS_NANOS = 1_000_000_000L;

  private final AnswerWriter writer;
  private @Nullable RowsLeft openTable;
  private boolean documentOpen;
  private Optional<Notice> cut = Optional.empty();
  private long told;
  private long lastSent = System.nanoTime();

  Output(OutputStream out) {
    this.writer = new AnswerWriter(out);
  }

  /** Sends an answer; if the scanner is gone, so is this process. */
  void send(Answer answer) {
    try {
      writer.write(cutOff(answer));
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
    lastSent = System.nanoTime();
    follow(answer);
    documentOpen =
        (documentOpen || answer instanceof Answer.Document)
            && !(answer instanceof Answer.DocumentEnd);
    told += answer instanceof Answer.Progress ? 0 : 1;
  }

  private void follow(Answer answer) {
    if (answer instanceof Answer.Table table) {
      openTable = new RowsLeft(table);
    } else if (answer instanceof Answer.Rows rows && openTable != null) {
      openTable.came(rows.rows());
    } else if (answer instanceof Answer.TableEnd) {
      openTable = null;
    }
  }

  /** At most how many rows of the open table have not been sent. */
  long rowsLeft() {
    return openTable == null ? 0 : openTable.most();
  }

  /**
   * Has something told of what there is of a file that is cut off; nobody knows how long it was.
   *
   * @param why why it is cut off; empty if it is whole
   */
  void cut(Optional<Notice> why, Runnable telling) {
    Optional<Notice> before = cut;
    cut = why.or(() -> before);
    try {
      telling.run();
    } finally {
      cut = before;
    }
  }

  private Answer cutOff(Answer answer) {
    if (cut.isPresent() && answer instanceof Answer.TableEnd end) {
      return new Answer.TableEnd(end.partial().or(() -> cut), OptionalLong.empty());
    }
    if (cut.isPresent() && answer instanceof Answer.DocumentEnd end) {
      return new Answer.DocumentEnd(end.title(), end.partial().or(() -> cut));
    }
    return answer;
  }

  /** Says that work goes on, if nothing has been said for a while. */
  void progress() {
    if (System.nanoTime() - lastSent > PROGRESS_NANOS) {
      send(new Answer.Progress());
    }
  }

  /** Whether nothing has been said for a while, so that what is gathered had better be sent. */
  boolean isQuiet() {
    return System.nanoTime() - lastSent > PROGRESS_NANOS;
  }

  /** How much has been told so far; only good for comparing. */
  long told() {
    return told;
  }

  void bare(String path, AssetKind kind, String mediaType, long bytes) {
    send(new Answer.Bare(path, kind, mediaType, bytes));
  }

  void unscanned(String path, Notice notice) {
    send(new Answer.Unscanned(path, notice));
  }

  /** Says that reading failed: at the table or document that is open, or else at {@code path}. */
  void failed(String path, Notice notice) {
    if (openTable != null) {
      send(new Answer.TableEnd(Optional.of(notice), OptionalLong.of(rowsLeft())));
    } else if (documentOpen) {
      send(new Answer.DocumentEnd("", Optional.of(notice)));
    } else {
      unscanned(path, notice);
    }
  }
}
