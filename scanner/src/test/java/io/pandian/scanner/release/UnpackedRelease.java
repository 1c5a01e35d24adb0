package io.pandian.scanner.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive, unpacked by tar as its users do. */
record UnpackedRelease(Path archive, Path folder) {
  private static final String NAME = ".tar.gz";

  /** Unpacks the archive that the build has made into an empty folder. */
  static UnpackedRelease in(Path empty) throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("pandian.archive", ""));
    Said said = run(empty, Map.of(), "tar", "-xzf", archive.toString());
    if (said.code() != 0) {
      throw new IOException(said.text());
    }
    try (Stream<Path> top = Files.list(empty).filter(Files::isDirectory)) {
      return new UnpackedRelease(archive, top.findFirst().orElseThrow());
    }
  }

  /** The name that the archive has, and the one folder in it. */
  String name() {
    String file = archive.getFileName().toString();
    return file.substring(0, file.length() - NAME.length());
  }

  /** Starts the launcher in a folder. */
  Said pandian(Path here, String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(folder.resolve("pandian").toString()));
    line.addAll(List.of(arguments));
    String java = System.getProperty("java.home", "");
    return run(
        here, Map.of("JAVA_HOME", java, "HOME", here.toString()), line.toArray(String[]::new));
  }

  /** Runs a program to its end, without the variables of this process. */
  static Said run(Path here, Map<String, String> variables, String... line)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(here, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    if (!process.waitFor(30, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program does not end: " + Files.readString(said));
    }
    String text = Files.readString(said);
    Files.delete(said);
    return new Said(process.exitValue(), text);
  }

  /** How a program ended and what it said. */
  record Said(int code, String text) {}
}
