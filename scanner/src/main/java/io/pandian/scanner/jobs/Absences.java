package io.pandian.scanner.jobs;

import io.pandian.scanner.sources.SourceException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Waits for sources that go away in the middle of a scan: a server is stopped, a share unmounted.
 * Whoever reads of one waits for it together, and asks it less and less often. What was read while
 * it went is worth nothing.
 */
final class Absences {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final OpenSources sources;
  private final ScanProgress progress;
  private final Map<String, Absence> bySource = new ConcurrentHashMap<>();

  Absences(OpenSources sources, ScanProgress progress) {
    this.sources = sources;
    this.progress = progress;
  }

  /** How often a source has been away so far. */
  int count(String source) {
    return of(source).count();
  }

  /**
   * Whether a source was away since it had been so {@code before} times; waits until it is back.
   *
   * @throws SourceAway if it does not come back within its limit, and from then on for good
   */
  boolean since(String source, int before) {
    return of(source).since(before);
  }

  private Absence of(String source) {
    return bySource.computeIfAbsent(source, Absence::new);
  }

  private final class Absence {
    private final String source;
    private final Map<String, SourceAway> end = new HashMap<>(1);
    private volatile int count;

    private Absence(String source) {
      this.source = source;
    }

    private int count() {
      return count;
    }

    private synchronized boolean since(int before) {
      if (!end.isEmpty()) {
        throw end.get(source);
      }
      if (count != before) {
        return true;
      }
      if (isThere()) {
        return false;
      }
      count = before + 1;
      await();
      return true;
    }

    private void await() {
      Duration limit = sources.awayTimeout(source);
      progress.away(source, limit);
      Duration waited = Duration.ZERO;
      Duration pause = FIRST_PAUSE;
      while (waited.compareTo(limit) < 0) {
        sleep(pause);
        waited = waited.plus(pause);
        if (isThere()) {
          progress.back(source);
          return;
        }
        pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
      }
      SourceAway away = new SourceAway(source, waited);
      end.put(source, away);
      throw away;
    }

    private boolean isThere() {
      try {
        return sources.get(source).isThere();
      } catch (SourceException e) {
        return false;
      }
    }

    private void sleep(Duration pause) {
      try {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SourceAway(source, Duration.ZERO);
      }
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
