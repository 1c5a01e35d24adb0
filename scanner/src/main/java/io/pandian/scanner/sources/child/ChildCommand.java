package io.pandian.scanner.sources.child;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a child process is started. */
@FunctionalInterface
public interface ChildCommand {
  /** Set for a process that has the folder for temporary files to itself and may empty it. */
  String OWN_SCRATCH = "pandian.ownScratch";

  /** The exit code of a process that ran out of memory. */
  int OUT_OF_MEMORY = 3;

  /**
   * The command line.
   *
   * @param scratch the one folder the process may write to
   */
  List<String> line(Path scratch);

  /**
   * A process on the Java and the classes that run now. It ends when it runs out of memory, leaves
   * no dump or statistics files, resolves no external entities, and has its network calls sent to a
   * proxy that does not exist.
   *
   * @param memory its heap in bytes
   * @param main its main class
   */
  static ChildCommand ofThisJvm(long memory, Class<?> main) {
    String home = System.getProperty("java.home", "");
    String java = home + File.separator + "bin" + File.separator + "java";
    List<String> options =
        List.of(
            "-Xmx" + (memory >> 10) + "k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1",
            // Else this machine's own addresses would be reached without the proxy.
            "-DsocksNonProxyHosts=",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    return scratch -> {
      List<String> line = new ArrayList<>(List.of(java));
      line.addAll(options);
      line.add("-XX:ErrorFile=" + scratch.resolve("crash.log"));
      line.add("-Djava.io.tmpdir=" + scratch);
      line.add("-D" + OWN_SCRATCH + "=true");
      line.addAll(List.of("-cp", absoluteClassPath(), main.getName()));
      return line;
    };
  }

  private static String absoluteClassPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
