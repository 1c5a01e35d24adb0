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
  private final Language language = Pandian.here();
  private final long begin = System.nanoTime();
  private long lastTold = begin;
  private long units;
  private long done;
  private long doneHere;

  ProgressLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public synchronized void recovered(long doneBefore) {
    line(Say.RESUMED, doneBefore);
  }

  @Override
  public synchronized void listed(long unitsFound, long doneBefore) {
    units = unitsFound;
    done = doneBefore;
    line(Say.LISTED, unitsFound, doneBefore);
  }

  @Override
  public synchronized void unitDone(String source, String path, boolean withGaps) {
    done++;
    doneHere++;
    long now = System.nanoTime();
    Duration pause = terminal ? BETWEEN_REWRITES : BETWEEN_LINES;
    if (now - lastTold < pause.toNanos() && done < units) {
      return;
    }
    lastTold = now;
    double seconds = Math.max(0.001, (now - begin) / 1e9);
    double rate = doneHere / seconds;
    String left = clock((long) ((units - done) / Math.max(rate, 0.001)));
    String told =
        String.format(
            Locale.ROOT, Say.PROGRESS.in(language), done, units, rate, left, plain(source, path));
    if (terminal) {
      out.print("\r\u001b[K" + told);
      out.flush();
    } else {
      out.println(told);
    }
  }

  @Override
  public synchronized void step(String name) {
    switch (name) {
      case "countIndividuals" -> line(Say.COUNTING);
      case "judge" -> line(Say.JUDGING);
      case "writeReports" -> line(Say.WRITING);
      default -> {
        // Told by the units themselves.
      }
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
