package io.pandian.scanner.truth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.jobs.ScanApplication;
import io.pandian.scanner.jobs.ScanProgress;
import io.pandian.scanner.jobs.ScanRequest;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.truth.Sample.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whole scans, in this process, of plans written for one test. */
final class Scans {
  /** The day on which the cases of the shared folder are judged. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 29);

  static final String ORGANISATION =
      """
      organisation: {name: 桂南试验科技有限公司, kind: enterprise, zone: guangxi,
        registeredInZone: true, criticalInfrastructureOperator: false}
      """;

  private static final int THREADS = 2;

  private Scans() {}

  /** A plan of nothing but sources, each one line as {@link #database} and {@link #share} give. */
  static String plan(Collection<String> sources) {
    return ORGANISATION + "sources:\n" + sources.stream().collect(Collectors.joining());
  }

  static String database(String id, String type, Path file) {
    return "  - {id: %s, type: %s, path: '%s'%s}\n"
        .formatted(id, type, file, type.equals("h2") ? ", username: sa" : "");
  }

  static String share(String id, Path root) {
    return "  - {id: %s, type: files, root: '%s'}\n".formatted(id, root);
  }

  /** Writes the tables of samples to where they lie and gives a plan's line for each place. */
  static List<String> sources(Collection<Sample> samples, Path folder) throws Exception {
    Map<Place, List<Table>> places = new EnumMap<>(Place.class);
    samples.forEach(
        s -> places.computeIfAbsent(s.place(), place -> new ArrayList<>()).add(s.table()));
    List<String> sources = new ArrayList<>();
    for (Map.Entry<Place, List<Table>> place : places.entrySet()) {
      Path at = folder.resolve(place.getKey().name());
      sources.add(source(place.getKey(), at, place.getValue()));
    }
    return sources;
  }

  private static String source(Place place, Path at, Collection<Table> tables) throws Exception {
    String id = place.name();
    return switch (place) {
      case H2 -> database(id, "h2", TableFiles.h2(at, tables));
      case SQLITE -> database(id, "sqlite", TableFiles.sqlite(at, tables));
      case SHARE -> share(id, TableFiles.share(at, tables));
      case TEXT -> share(id, TableFiles.texts(at, tables));
      case WORKBOOK -> share(id, TableFiles.workbooks(at, tables));
    };
  }

  /**
   * Scans.
   *
   * @param folder gets the plan, the key and what the scan writes
   */
  static Inventory run(String plan, Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.yaml"), plan);
    return ScanApplication.run(
        new ScanRequest(
            PlanFile.read(file, name -> null),
            Rulebooks.standard(),
            folder.resolve("out"),
            AS_OF,
            true,
            THREADS,
            ScanRequest.Start.FRESH,
            folder.resolve("person.key"),
            Language.EN),
        ScanProgress.NONE);
  }

  /** The persons of an asset; empty where it is not in the inventory. */
  static Optional<PersonCount> persons(Inventory inventory, String asset) {
    return inventory.assets().stream()
        .filter(a -> a.id().equals(asset))
        .map(Asset::persons)
        .findFirst();
  }

  /** A folder of the shared data; without it the test is skipped, and says so. */
  static Path shared(String folder) {
    String named = System.getenv("PANDIAN_SHARED");
    Path path = Path.of(named == null ? "../../shared" : named, "data").resolve(folder);
    assumeTrue(Files.isDirectory(path), "skipped: nothing at " + path + "; set PANDIAN_SHARED");
    return path.toAbsolutePath().normalize();
  }

  /** Copies files that are for reading only, so that a database may lay its files beside them. */
  static Path copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(path));
        }
      }
    }
    return to;
  }
}
