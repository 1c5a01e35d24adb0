package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.spilling.SpillSpace;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ten thousand persons in many tables and files, whose number is known. */
class PopulationCountTest {
  private static final int PERSONS = 10_000;

  private static PersonCounts count(List<ObservationInput> inputs) throws IOException {
    return new PersonCounter(Sights.IDENTIFIERS).count(inputs);
  }

  private static long[] of(PersonCount count) {
    return new long[] {count.lower(), count.union(), count.upper()};
  }

  @Test
  void settledPopulation_isCountedExactlyInEveryScope() throws IOException {
    Population population = new Population(PERSONS, 20240322);

    PersonCounts counts = count(population.inputs(1, 0));

    assertThat(of(counts.total())).containsExactly(PERSONS, PERSONS, PERSONS);
    counts.byAsset().forEach((asset, count) -> exact(count, population.truth(asset), asset));
    counts.bySource().forEach((id, count) -> exact(count, population.truth(id + "/"), id));
  }

  private static void exact(PersonCount count, long truth, String scope) {
    assertThat(of(count)).as(scope).containsExactly(truth, truth, truth);
  }

  @Test
  void unsettledPopulation_liesWithinTheBoundsOfEveryScope() throws IOException {
    Population population = new Population(PERSONS, 7).unsettled(PERSONS, 200);

    PersonCounts counts = count(population.inputs(1, 0));

    assertThat(counts.total().lower()).isLessThan(counts.total().upper());
    within(counts.total(), population.truth(""), "total");
    for (Map.Entry<String, PersonCount> asset : counts.byAsset().entrySet()) {
      within(asset.getValue(), population.truth(asset.getKey()), asset.getKey());
    }
    for (Map.Entry<String, PersonCount> source : counts.bySource().entrySet()) {
      within(source.getValue(), population.truth(source.getKey() + "/"), source.getKey());
    }
  }

  private static void within(PersonCount count, long truth, String scope) {
    assertThat(truth).as(scope).isBetween(count.lower(), count.upper());
  }

  @Test
  void anyOrderAndAnyNumberOfParts_giveTheSameCounts() throws IOException {
    Population population = new Population(2000, 3).unsettled(2000, 50);
    PersonCounts whole = count(population.inputs(1, 0));

    for (int parts : new int[] {2, 7}) {
      assertThat(count(population.inputs(parts, parts))).as("%d parts", parts).isEqualTo(whole);
    }
  }

  @Test
  void observationsOfSeveralThreads_giveTheSameCounts() throws Exception {
    Population population = new Population(2000, 5).unsettled(2000, 50);
    PersonCounts alone = count(population.inputs(1, 0));
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<PersonCounts>> together = new ArrayList<>();
      for (int order = 1; order <= 3; order++) {
        int seed = order;
        together.add(threads.submit(() -> count(population.inputs(3, seed))));
      }
      for (Future<PersonCounts> counts : together) {
        assertThat(counts.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void partialResultsOfSeveralWorkers_mergeInAnyGroupingAndOrder() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      Population population = new Population(600, seed).unsettled(600, 20);
      List<ObservationInput> units = population.inputs(6, seed);
      PersonCounts whole = count(units);
      Random random = new Random(seed);
      List<List<ObservationInput>> workers = new ArrayList<>();
      for (int worker = 0; worker < 4; worker++) {
        workers.add(new ArrayList<>());
      }
      units.forEach(unit -> workers.get(random.nextInt(4)).add(unit));
      while (workers.size() > 1) {
        List<ObservationInput> one = workers.remove(random.nextInt(workers.size()));
        workers.get(random.nextInt(workers.size())).addAll(random.nextInt(2), one);
      }

      assertThat(count(workers.get(0))).as("seed %d", seed).isEqualTo(whole);
    }
  }

  @Test
  void countThatNeedsMoreThanItsMemory_saysSoAndWhatToRaise() {
    List<ObservationInput> units = new Population(9000, 1).unsettled(9000, 0).inputs(1, 0);
    PersonCounter small =
        new PersonCounter(
            Sights.IDENTIFIERS,
            SpillSpace.inMemory(),
            EarlierTokens.NONE,
            new CountingMemory(1 << 20));

    assertThatThrownBy(() -> small.count(units))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("counting.memory");
  }
}
