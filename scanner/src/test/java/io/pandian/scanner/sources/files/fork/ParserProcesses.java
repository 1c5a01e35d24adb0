package io.pandian.scanner.sources.files.fork;

import java.util.stream.Stream;

/** The parsers this process has started and not ended; database servers of other tests are not. */
public final class ParserProcesses {
  private ParserProcesses() {}

  public static Stream<ProcessHandle> alive() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(child -> child.info().command().orElse("").endsWith("java"));
  }
}
