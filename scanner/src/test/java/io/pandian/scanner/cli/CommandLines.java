package io.pandian.scanner.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The command lines of all processes below this one, as anybody on the machine sees them. */
final class CommandLines implements AutoCloseable {
  private static final long PAUSE = 50;

  private final Set<Long> seen = new HashSet<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Thread watcher = new Thread(this::watch, "command lines");
  private volatile boolean closed;

  CommandLines() {
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    while (!closed) {
      List<Long> below = ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
      below.stream().filter(pid -> !seen.contains(pid)).forEach(this::note);
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void note(long pid) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", String.valueOf(pid), "cmdline"));
      // Before it becomes another program a process still has its parent's line.
      if (line.length > 0) {
        bytes.writeBytes(line);
        bytes.write('\n');
        seen.add(pid);
      }
    } catch (IOException e) {
      // It has ended.
    }
  }

  int seen() {
    return seen.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    watcher.join();
  }
}
