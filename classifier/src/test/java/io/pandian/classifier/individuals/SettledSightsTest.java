package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpillSpace;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class SettledSightsTest {
  private static final int PERSONS = 3_000_000;

  private final SettledSights sights =
      new SettledSights(PERSONS, new SpillBlocks(SpillSpace.inMemory()));
  private final Ways given = new Ways();

  /** Who was seen in each way, and how often. */
  private static final class Ways {
    private final Map<Integer, RoaringBitmap> persons = new TreeMap<>();
    private final Map<Integer, Long> sights = new TreeMap<>();

    void add(RoaringBitmap some, long count, int how) {
      persons.computeIfAbsent(how, h -> new RoaringBitmap()).or(some);
      sights.merge(how, count, Long::sum);
    }
  }

  private void add(int person, int how) throws IOException {
    sights.add(person, how);
    given.add(RoaringBitmap.bitmapOf(person), 1, how);
  }

  private void assertThatAllComeOut() throws IOException {
    Ways out = new Ways();
    sights.drain(out::add);
    assertThat(out.persons).isEqualTo(given.persons);
    assertThat(out.sights).isEqualTo(given.sights);
  }

  @Test
  void fewAndManyPersons_comeOutInTheWayInWhichTheyWereSeen() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 400_000; i++) {
      add(random.nextInt(PERSONS), random.nextInt(10) == 0 ? random.nextInt(200) : 3);
    }
    add(0, 7);
    add(PERSONS - 1, 7);

    assertThatAllComeOut();
  }

  @Test
  void aPersonWhoComesAgainAndAgain_isOneOfManySights() throws IOException {
    for (int i = 0; i < 40_000; i++) {
      add(1_500_000, 0);
      add(i % 2, 1);
    }

    assertThatAllComeOut();
  }

  @Test
  void whatWasHandedOut_isGivenUp() throws IOException {
    add(1, 0);
    assertThatAllComeOut();

    Ways again = new Ways();
    sights.drain(again::add);

    assertThat(again.persons).isEmpty();
  }
}
