package io.pandian.scanner.cli;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.scanner.jobs.ScanProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells a person how the scan gets on: on a terminal one line that is rewritten, elsewhere a plain
 * line now and then. Never says that it is done before it is.
 */
final class ProgressLine implements ScanProgress {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final Duration BETWEEN_REWRITES = Duration.ofMillis(200);

  private final PrintWriter out;
  private final boolean terminal;
  private final Duration pause;
  private final Language language = Pandian.here();
  private long begin = System.nanoTime();
  private long lastTold = begin;
  private Bilingual step = Say.COUNTING;
  private long units;
  private long done;
  private long doneHere;

  ProgressLine(PrintWriter out, boolean terminal) {
    this(out, terminal, terminal ? BETWEEN_REWRITES : BETWEEN_LINES);
  }

  /**
   * @param pause how long nothing is told after something was
   */
  ProgressLine(PrintWriter out, boolean terminal, Duration pause) {
    this.out = out;
    this.terminal = terminal;
    this.pause = pause;
  }

  @Override
  public synchronized void recovered(long unitsFound, long doneBefore) {
    begin(unitsFound, doneBefore);
    line(Say.RESUMED, doneBefore);
  }

  @Override
  public synchronized void listed(long unitsFound, long doneBefore) {
    begin(unitsFound, doneBefore);
    line(Say.LISTED, unitsFound, doneBefore);
  }

  private void begin(long unitsFound, long doneBefore) {
    units = unitsFound;
    done = doneBefore;
    begin = System.nanoTime();
  }

  @Override
  public synchronized void unitDone(String source, String path, boolean withGaps) {
    done++;
    doneHere++;
    if (isQuiet() && done < units) {
      return;
    }
    double seconds = Math.max(0.001, (System.nanoTime() - begin) / 1e9);
    double rate = doneHere / seconds;
    String left = clock((long) ((units - done) / Math.max(rate, 0.001)));
    passing(
        String.format(
            Locale.ROOT, Say.PROGRESS.in(language), done, units, rate, left, plain(source, path)));
  }

  @Override
  public synchronized void away(String source, Duration limit) {
    line(Say.AWAY, source, clock(limit.toSeconds()));
  }

  @Override
  public synchronized void back(String source) {
    line(Say.BACK, source);
  }

  @Override
  public synchronized void step(String name) {
    step =
        switch (name) {
          case "readAgain" -> Say.READING_AGAIN;
          case "judge" -> Say.JUDGING;
          case "writeReports" -> Say.WRITING;
          default -> Say.COUNTING;
        };
    line(step);
  }

  @Override
  public synchronized void part(long partsDone, long of) {
    if (!isQuiet()) {
      passing(step.in(language) + String.format(Locale.ROOT, " %d/%d", partsDone, of));
    }
  }

  private boolean isQuiet() {
    return System.nanoTime() - lastTold < pause.toNanos();
  }

  /** Tells what the next line replaces on a terminal. */
  private void passing(String told) {
    lastTold = System.nanoTime();
    if (terminal) {
      out.print("\r\u001b[K" + told);
      out.flush();
    } else {
      out.println(told);
    }
  }

  private void line(Bilingual text, Object... values) {
    if (terminal) {
      out.print("\r\u001b[K");
    }
    out.println(String.format(Locale.ROOT, text.in(language), values));
  }

  /** A path may hold anything: control characters would let a file name write on the terminal. */
  private static String plain(String source, String path) {
    String text = source + "/" + path.replaceAll("\\p{C}", "?");
    return text.length() <= 60 ? text : "..." + text.substring(text.length() - 57);
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
