package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.demo.PopulationStores;
import io.pandian.scanner.demo.SpreadPopulation;
import io.pandian.scanner.plan.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole scans of a population whose number is known, over PostgreSQL, MariaDB, SQLite, CSV files
 * and a workbook. As a program it does the same for as many persons as its argument says.
 */
class PopulationScanTest {
  private static final int PERSONS = 10_000;

  @TempDir private Path folder;

  @Test
  void persons_whoAreSettledByTheData_areCountedExactly() throws Exception {
    SpreadPopulation population = new SpreadPopulation(PERSONS, true, 1);

    Inventory inventory = scan(population, "settled", 2, ScanProgress.NONE);

    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> truth = new LinkedHashMap<>();
    for (Scope scope : scopes(population, inventory)) {
      found.put(scope.id, bounds(scope.count));
      truth.put(scope.id, scope.truth + " in " + scope.truth + " to " + scope.truth);
    }
    assertThat(found).isEqualTo(truth);
  }

  @Test
  void persons_whoAreNot_lieWithinTheBounds() throws Exception {
    SpreadPopulation population = new SpreadPopulation(PERSONS, false, 1);

    Inventory inventory = scan(population, "unsettled", 2, ScanProgress.NONE);

    for (Scope scope : scopes(population, inventory)) {
      assertThat((long) scope.truth)
          .as(scope.id)
          .isBetween(scope.count.lower(), scope.count.upper());
    }
  }

  @Test
  void threads_orderAndRestarts_changeNothing() throws Exception {
    Inventory once =
        scan(new SpreadPopulation(PERSONS / 5, false, 1), "once", 1, ScanProgress.NONE);
    SpreadPopulation shuffled = new SpreadPopulation(PERSONS / 5, false, 2);

    assertThatThrownBy(() -> scan(shuffled, "twice", 4, dyingAfter(5)))
        .isInstanceOf(ScanFailed.class);
    Inventory twice = scan(shuffled, "twice", 4, ScanProgress.NONE);

    assertThat(twice.persons()).isEqualTo(once.persons());
    assertThat(twice.atoms()).isEqualTo(once.atoms());
    assertThat(counts(twice)).isEqualTo(counts(once));
  }

  private static ScanProgress dyingAfter(int units) {
    AtomicInteger done = new AtomicInteger();
    return new ScanProgress() {
      @Override
      public void unitDone(String source, String path, boolean withGaps) {
        if (done.incrementAndGet() > units) {
          throw new IllegalStateException("the process dies here");
        }
      }
    };
  }

  private Inventory scan(
      SpreadPopulation population, String out, int threads, ScanProgress progress)
      throws Exception {
    return scan(population, folder, out, threads, progress);
  }

  private static Inventory scan(
      SpreadPopulation population, Path folder, String out, int threads, ScanProgress progress)
      throws Exception {
    PopulationStores stores = new PopulationStores(folder);
    return TestScan.run(
        PlanFile.read(stores.write(population), name -> stores.password()),
        folder,
        out,
        threads,
        ScanRequest.Start.USUAL,
        progress);
  }

  /** A part of the whole whose number of persons is known. */
  private record Scope(String id, int truth, PersonCount count) {}

  private static List<Scope> scopes(SpreadPopulation population, Inventory inventory) {
    List<Scope> scopes = new ArrayList<>();
    for (Asset asset : inventory.assets()) {
      String id = asset.id().replaceFirst("#.*", "");
      scopes.add(new Scope(asset.id(), population.truth(id), asset.persons()));
    }
    inventory
        .persons()
        .bySource()
        .forEach(
            (source, count) ->
                scopes.add(new Scope(source, population.truth(source + "/"), count)));
    scopes.add(new Scope("", population.truth(""), inventory.persons().total()));
    return scopes;
  }

  private static Map<String, PersonCount> counts(Inventory inventory) {
    Map<String, PersonCount> counts = new LinkedHashMap<>();
    inventory.assets().forEach(asset -> counts.put(asset.id(), asset.persons()));
    return counts;
  }

  private static String bounds(PersonCount count) {
    return count.union() + " in " + count.lower() + " to " + count.upper();
  }

  /** Scans a population of so many persons (100,000 if none is said), settled and not. */
  public static void main(String[] arguments) throws Exception {
    int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    for (boolean settled : new boolean[] {true, false}) {
      SpreadPopulation population = new SpreadPopulation(persons, settled, 1);
      Path folder = Files.createTempDirectory("population");
      long begin = System.nanoTime();
      Inventory inventory = scan(population, folder, "out", 2, ScanProgress.NONE);
      double seconds = (System.nanoTime() - begin) / 1e9;
      for (Scope scope : scopes(population, inventory)) {
        System.out.printf(
            Locale.ROOT,
            "%-32s truth %,11d   count %,11d   bounds %,11d to %,11d%n",
            Objects.requireNonNullElse(scope.id, ""),
            scope.truth,
            scope.count.union(),
            scope.count.lower(),
            scope.count.upper());
      }
      System.out.printf(Locale.ROOT, "settled: %s, %.1f s with filling%n", settled, seconds);
    }
    System.exit(0); // A database server that was started here would keep the process alive.
  }
}
