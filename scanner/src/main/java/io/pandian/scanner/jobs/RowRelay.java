package io.pandian.scanner.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the rows of a table observed by a second thread, a block at a time and in their order, while
 * the next block is fetched: a server, its driver and the observer then work at once instead of in
 * turn. Holds two blocks of rows; a table of less than one needs no second thread.
 */
final class RowRelay implements AutoCloseable {
  /** As many as some fetches from a server, so that waiting for one of them stops nobody. */
  private static final int ROWS = 4096;

  private final Consumer<@Nullable String[]> observer;
  private final ExecutorService second = Executors.newSingleThreadExecutor(RowRelay::thread);
  private CompletableFuture<Void> observed = CompletableFuture.completedFuture(null);
  // Blocks are young garbage on purpose: the collector tracks what is written into old arrays.
  private @Nullable String[][] filling = new String[ROWS][];
  private int filled;

  /**
   * @param observer takes each row; never called by two threads at once
   */
  RowRelay(Consumer<@Nullable String[]> observer) {
    this.observer = observer;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, Thread.currentThread().getName() + "-observer");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a row, whose array may be used again.
   *
   * @throws RuntimeException what the observer threw at an earlier row
   */
  void row(@Nullable String[] cells) {
    filling[filled++] = cells.clone();
    if (filled == ROWS) {
      handOver();
    }
  }

  private void handOver() {
    await();
    @Nullable String[][] block = filling;
    observed = CompletableFuture.runAsync(() -> observe(block, ROWS), second);
    filling = new String[ROWS][];
    filled = 0;
  }

  private void observe(@Nullable String[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      observer.accept(rows[i]);
    }
  }

  /**
   * Returns when every row was observed.
   *
   * @throws RuntimeException what the observer threw
   */
  void finish() {
    await();
    observe(filling, filled);
    filled = 0;
  }

  private void await() {
    try {
      observed.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  /** Ends the second thread; rows that it was not handed yet are forgotten. */
  @Override
  public void close() {
    second.shutdown();
    observed.handle((nothing, failure) -> nothing).join();
  }
}
