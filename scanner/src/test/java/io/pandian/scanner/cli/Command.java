package io.pandian.scanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as its users start it. */
public final class Command {
  private final Path folder;
  private final List<String> options = new ArrayList<>(List.of("-Xmx1g", "-Xss2m"));
  private Map<String, String> environment = Map.of();
  private List<String> before = List.of();
  private long minutes = 60;

  /**
   * @param folder the current folder of the process, which also gets what it tells
   */
  public Command(Path folder) {
    this.folder = folder;
  }

  /** With further options of Java. */
  Command java(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Command environment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** Started by a shell that first runs a line, as {@code umask 000}. */
  Command after(String shell) {
    before = List.of("/bin/sh", "-c", shell + "; exec \"$@\"", "sh");
    return this;
  }

  /** For what takes long by its nature: a ceiling of hours, which only one that hangs meets. */
  Command patient() {
    minutes = 240;
    return this;
  }

  /** Runs it to its end. */
  Told run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(before);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    line.add("io.pandian.scanner.cli.Pandian");
    line.addAll(List.of(arguments));
    Path told = folder.resolve("told.txt");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the command does not end: " + Files.readString(told));
    }
    return new Told(process.exitValue(), Files.readString(told));
  }

  /** How it ended and what it said. */
  record Told(int code, String text) {}
}
