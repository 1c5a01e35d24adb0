package io.pandian.classifier.individuals.estimating;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.Population;
import io.pandian.classifier.individuals.Sights;
import io.pandian.classifier.individuals.observing.CarriedScope;
import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import io.pandian.classifier.individuals.observing.StreamLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PersonEstimatorTest {
  private static PersonCounts estimate(List<ObservationInput> inputs) throws IOException {
    return new PersonEstimator(Sights.IDENTIFIERS)
        .count(inputs.stream().map(PersonEstimatorTest::sketched).toList());
  }

  /** What would have been sketched instead of written. */
  private static ObservationInput sketched(ObservationInput input) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> codes = new IdentifierKinds(Sights.IDENTIFIERS).codes();
    try (ObservationReader in = new ObservationReader(input.stream().open(), codes);
        ObservationSketcher out = new ObservationSketcher(bytes, Sights.IDENTIFIERS)) {
      while (in.next()) {
        ObservationReader.Pattern pattern = in.patterns().get(in.pattern());
        out.write(new StreamLayout(codes, pattern.activities()), in.observation(), pattern.marks());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] sketches = bytes.toByteArray();
    return new ObservationInput(
        input.assetId(), input.sourceId(), () -> new ByteArrayInputStream(sketches));
  }

  @Test
  void sketches_areSmallHoweverManyRowsThereAre() throws IOException {
    List<ObservationInput> inputs =
        new Population(30_000, 2)
            .inputs(1, 0).stream().filter(i -> i.assetId().equals("crm/customer")).toList();

    assertThat(sketched(inputs.get(0)).stream().open().readAllBytes().length)
        .isLessThan(inputs.get(0).stream().open().readAllBytes().length / 5);
  }

  @Test
  void exactCount_liesBetweenTheBoundsOfEveryScope() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      List<ObservationInput> inputs =
          new Population(4000, seed).unsettled(4000, 100).inputs(1, seed);
      PersonCounts exact = new PersonCounter(Sights.IDENTIFIERS).count(inputs);
      PersonCounts estimated = estimate(inputs);

      within(exact.total(), estimated.total(), "total");
      exact.byAsset().forEach((id, count) -> within(count, of(estimated, id), id));
    }
  }

  private static PersonCount of(PersonCounts counts, String asset) {
    return counts.byAsset().getOrDefault(asset, PersonCount.NOT_COUNTED);
  }

  private static void within(PersonCount exact, PersonCount estimated, String scope) {
    assertThat(exact.union()).as(scope).isBetween(estimated.lower(), estimated.upper());
    assertThat(estimated.method()).isEqualTo(PersonCount.Method.ESTIMATED);
  }

  @Test
  void everyConfusion_liesBetweenTheBounds() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Sights sights = new Sights("crm", "t");
      for (int row = 0; row < 2 + random.nextInt(30); row++) {
        sights.add(
            random.nextInt(3) == 0 ? "resident-id" : "user-id",
            "ID" + random.nextInt(9),
            "mobile-phone",
            "139" + random.nextInt(4),
            "person-name",
            "王李张".charAt(random.nextInt(3)) + "一" + "甲乙".charAt(random.nextInt(2)));
      }
      PersonCount exact = Sights.count(sights).total();
      try {
        within(exact, estimate(List.of(sights.input())).total(), "seed " + seed);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void personsWithOneNumberEach_areEstimatedWithinTheSketchesError() throws IOException {
    Population population = new Population(20_000, 9);
    PersonCount count =
        estimate(
                population.inputs(1, 0).stream()
                    .filter(input -> input.assetId().equals("crm/customer"))
                    .toList())
            .total();

    assertThat(count.union()).isCloseTo(20_000, Percentage.withPercentage(3));
    assertThat(count.lower()).isBetween(19_000L, 20_000L);
  }

  @Test
  void partsInAnyGroupingAndOrder_giveTheSameEstimate() throws IOException {
    Population population = new Population(3000, 4).unsettled(3000, 40);
    PersonCounts whole = estimate(population.inputs(1, 0));

    for (int parts : new int[] {2, 5}) {
      assertThat(estimate(population.inputs(parts, parts))).as("%d", parts).isEqualTo(whole);
    }
  }

  @Test
  void activitiesWithTheSamePersons_areUnitedNotAdded() throws IOException {
    List<ObservationInput> inputs = List.of(customers("a", 0, 900), customers("b", 300, 1200));

    PersonCounts counts = estimate(inputs);

    assertThat(in(counts.atoms(), Set.of("a"))).isEqualTo(900);
    assertThat(in(counts.atoms(), Set.of("a", "b"))).isEqualTo(1200);
    assertThat(counts.atoms()).hasSize(3);
  }

  private static ObservationInput customers(String activity, int from, int to) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Sights sights =
        new Sights(
            "crm", activity, new CarriedScope(activity, Set.of(), Optional.empty(), day, day));
    for (int i = from; i < to; i++) {
      sights.add("resident-id", "ID" + i);
    }
    return sights.input();
  }

  @Test
  void sampleOfManyPersons_tellsWhatActivitiesShare() {
    ActivitySample sample = new ActivitySample();
    Random random = new Random(5);
    for (int person = 0; person < 300_000; person++) {
      long hash = random.nextLong();
      sample.add(hash, "a", ScopeMarks.NON_SENSITIVE);
      if (person % 3 == 0) {
        sample.add(hash, "b", ScopeMarks.SENSITIVE);
      }
    }

    assertThat(in(sample.atoms(), Set.of("a", "b")))
        .isCloseTo(300_000, Percentage.withPercentage(2));
    assertThat(in(sample.atoms(), Set.of("b"))).isCloseTo(100_000, Percentage.withPercentage(3));
  }

  /** The persons of the atoms in any of some activities. */
  private static long in(List<PersonAtom> atoms, Set<String> activities) {
    return atoms.stream()
        .filter(
            atom ->
                !Collections.disjoint(atom.nonSensitiveIn(), activities)
                    || !Collections.disjoint(atom.sensitiveIn(), activities))
        .mapToLong(PersonAtom::persons)
        .sum();
  }
}
