package io.pandian.scanner.cli;

import io.pandian.classifier.detection.CustomDetectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which detectors of the user's own look beside Pandian's. */
final class DetectorOptions {
  @Option(names = "--detectors", descriptionKey = "detectors", paramLabel = "DIR")
  private List<Path> directories = List.of();

  CustomDetectors load() {
    return CustomDetectors.load(directories);
  }

  /** The folders named on the command line, and others before them. */
  List<Path> after(List<Path> others) {
    List<Path> all = new ArrayList<>(others);
    all.addAll(directories);
    return all;
  }
}
