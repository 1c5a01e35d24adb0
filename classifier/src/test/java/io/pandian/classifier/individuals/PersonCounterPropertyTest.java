package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.observing.CarriedScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold of every count; each case is made from its seed, which a failure names. */
class PersonCounterPropertyTest {
  private static final int CASES = 400;
  private static final List<String> ITEMS =
      List.of(
          "resident-id",
          "passport",
          "mobile-phone",
          "email",
          "user-id",
          "person-name",
          "person-name",
          "income",
          "imei");
  private static final List<String> NAMES = List.of("王强", "王芳", "李芳", "张伟", "张玮", "赵六");

  /** Households whose members share things, so that everything contradicts now and then. */
  private static List<Sights> confusion(int seed) {
    Random random = new Random(seed);
    List<Sights> assets = new ArrayList<>();
    int households = 1 + random.nextInt(4);
    for (int asset = 0; asset < 1 + random.nextInt(4); asset++) {
      Sights sights = new Sights("s" + random.nextInt(2), "t" + asset);
      for (int row = 0; row < random.nextInt(12); row++) {
        sights.records.add(row(random, random.nextInt(households)));
      }
      assets.add(sights);
    }
    return assets;
  }

  private static Map<String, String> row(Random random, int household) {
    Map<String, String> items = new TreeMap<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String item = ITEMS.get(random.nextInt(ITEMS.size()));
      // Now and then a value strays into another household.
      int of = random.nextInt(12) == 0 ? household + 1 : household;
      String prefix = item.equals("resident-id") ? "ID" : "";
      items.put(
          item,
          item.equals("person-name")
              ? NAMES.get(random.nextInt(NAMES.size()))
              : prefix + of + random.nextInt(2));
    }
    return items;
  }

  private static long[] total(PersonCounts counts) {
    PersonCount total = counts.total();
    return new long[] {total.lower(), total.union(), total.upper()};
  }

  @Test
  void everyConfusion_isCountedAsTheReferenceCountsIt() {
    for (int seed = 0; seed < CASES * 3; seed++) {
      List<Sights> assets = confusion(seed);

      PersonCount total = Sights.count(assets).total();
      long[] reference = ReferenceCount.of(assets);
      assertThat(total.lower()).as("seed %d", seed).isBetween(reference[0], reference[1]);
      assertThat(new long[] {total.union(), total.upper()})
          .as("seed %d", seed)
          .containsExactly(reference[2], reference[3]);
    }
  }

  @Test
  void orderOfAssetsAndRows_changesNothing() {
    for (int seed = 0; seed < CASES; seed++) {
      List<Sights> assets = confusion(seed);
      PersonCounts before = Sights.count(assets);
      Random random = new Random(seed);
      Collections.shuffle(assets, random);
      assets.forEach(asset -> Collections.shuffle(asset.records, random));

      assertThat(Sights.count(assets)).as("seed %d", seed).isEqualTo(before);
    }
  }

  @Test
  void assetInTwoHalves_isTheSameAsset() {
    for (int seed = 0; seed < CASES; seed++) {
      List<Sights> assets = confusion(seed);
      PersonCounts whole = Sights.count(assets);
      List<Sights> halves = new ArrayList<>();
      for (Sights asset : assets) {
        int middle = asset.records.size() / 2;
        String name = asset.asset.substring(asset.source.length() + 1);
        Sights first = new Sights(asset.source, name);
        Sights second = new Sights(asset.source, name);
        first.records.addAll(asset.records.subList(0, middle));
        second.records.addAll(asset.records.subList(middle, asset.records.size()));
        Collections.addAll(halves, first, second);
      }

      assertThat(Sights.count(halves)).as("seed %d", seed).isEqualTo(whole);
    }
  }

  @Test
  void assetReadTwice_givesTheSamePersons() {
    for (int seed = 0; seed < CASES; seed++) {
      List<Sights> assets = confusion(seed);
      // Rows that name nobody count by row, so that they are left out here.
      assets.forEach(a -> a.records.removeIf(row -> !isIdentified(row)));
      PersonCounts once = Sights.count(assets);
      List<Sights> twice = new ArrayList<>(assets);
      twice.addAll(assets);

      // Of sights there are twice as many: behind each under a shared telephone may be another,
      // and a table in which everybody comes twice is no list of persons.
      assertThat(Sights.count(twice))
          .usingRecursiveComparison()
          .ignoringFields("basis", "figures.basis")
          .ignoringFieldsMatchingRegexes("by(Asset|Source)\\..*upper", ".*lower")
          .as("seed %d", seed)
          .isEqualTo(once);
    }
  }

  private static boolean isIdentified(Map<String, String> row) {
    return row.keySet().stream()
        .anyMatch(item -> !List.of("person-name", "income", "imei").contains(item));
  }

  @Test
  void bounds_encloseTheCountInEveryScope() {
    for (int seed = 0; seed < CASES; seed++) {
      PersonCounts counts = Sights.count(confusion(seed));
      List<PersonCount> all = new ArrayList<>(List.of(counts.total()));
      all.addAll(counts.byAsset().values());
      all.addAll(counts.bySource().values());

      // The record refuses a count outside its bounds; the parts must fit the whole too.
      long sum = counts.bySource().values().stream().mapToLong(PersonCount::union).sum();
      assertThat(counts.total().union()).as("seed %d", seed).isLessThanOrEqualTo(sum);
      assertThat(all)
          .as("seed %d", seed)
          .allSatisfy(c -> assertThat(c.union()).isLessThanOrEqualTo(counts.total().union()));
    }
  }

  @Test
  void moreStrangers_neverLowerTheCount() {
    for (int seed = 0; seed < CASES; seed++) {
      List<Sights> assets = confusion(seed);
      PersonCounts known = Sights.count(assets);
      PersonCount before = known.total();
      assets.add(new Sights("s9", "new").add("resident-id", "ID-stranger"));
      PersonCount after = Sights.count(assets).total();

      assertThat(after.union())
          .as("seed %d", seed)
          .isEqualTo(knowsSomebody(known) ? before.union() + 1 : 1);
      assertThat(after.upper()).as("seed %d", seed).isEqualTo(before.upper() + 1);
      assertThat(after.lower()).as("seed %d", seed).isBetween(before.lower(), before.lower() + 1);
    }
  }

  @Test
  void plantedPersons_areCountedExactlyHoweverTheyAreWritten() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int persons = 1 + random.nextInt(300);
      List<Sights> assets = new ArrayList<>();
      for (int asset = 0; asset < 4; asset++) {
        assets.add(new Sights("s" + asset % 2, "t" + asset));
      }
      for (int person = 0; person < persons; person++) {
        plant(person, assets, random);
      }
      assets.forEach(asset -> Collections.shuffle(asset.records, random));

      assertThat(total(Sights.count(assets)))
          .as("seed %d", seed)
          .containsExactly(persons, persons, persons);
    }
  }

  /** One row that holds everything, and others with parts of it, noisily written. */
  private static void plant(int person, List<Sights> assets, Random random) {
    String id = "ID" + person;
    String phone = "139" + person;
    String mail = "m" + person + "@example.com";
    String name = NAMES.get(person % NAMES.size());
    assets.get(0).add("resident-id", id, "mobile-phone", phone, "email", mail, "person-name", name);
    for (int row = 0; row < random.nextInt(4); row++) {
      Sights asset = assets.get(random.nextInt(assets.size()));
      switch (random.nextInt(4)) {
        case 0 -> asset.add("resident-id", " " + id.toLowerCase(java.util.Locale.ROOT));
        case 1 -> asset.add("mobile-phone", phone.substring(0, 3) + " " + phone.substring(3));
        case 2 -> asset.add("email", mail.toUpperCase(java.util.Locale.ROOT), "person-name", name);
        default -> asset.add("driver-licence", id, "income", "1");
      }
    }
  }

  @Test
  void atoms_sumUpToTheirActivities() {
    for (int seed = 0; seed < 100; seed++) {
      PersonCounts counts = Sights.count(withActivities(confusion(seed)));

      counts
          .byActivity()
          .forEach(
              (activity, count) -> {
                assertKnown(
                    sum(counts, a -> a.nonSensitiveIn().contains(activity)), count.nonSensitive());
                assertKnown(
                    sum(counts, a -> a.sensitiveIn().contains(activity)), count.sensitive());
                assertKnown(sum(counts, a -> knownIn(a, activity)), count.union());
                assertThat(sum(counts, a -> knownIn(a, activity) || perhapsIn(a, activity)))
                    .isGreaterThanOrEqualTo(count.upper());
              });
    }
  }

  /** Whether anything but rows that name nobody was counted. */
  private static boolean knowsSomebody(PersonCounts counts) {
    return counts.basis().values().stream()
        .anyMatch(b -> b.strong() + b.linking() + b.local() + b.namedOnly() > 0);
  }

  /** Behind rows that name nobody there is somebody, who is in no atom of persons known. */
  private static void assertKnown(long inAtoms, long counted) {
    assertThat(inAtoms).isIn(counted, counted == 1 ? 0 : counted);
  }

  private static boolean knownIn(PersonAtom atom, String activity) {
    return atom.nonSensitiveIn().contains(activity) || atom.sensitiveIn().contains(activity);
  }

  private static boolean perhapsIn(PersonAtom atom, String activity) {
    return atom.perhapsNonSensitiveIn().contains(activity)
        || atom.perhapsSensitiveIn().contains(activity);
  }

  private static List<Sights> withActivities(List<Sights> assets) {
    List<Sights> carried = new ArrayList<>();
    for (int i = 0; i < assets.size(); i++) {
      Sights asset = assets.get(i);
      java.time.LocalDate day = java.time.LocalDate.of(2026, 1, 1);
      CarriedScope scope =
          new CarriedScope("a" + i % 3, java.util.Set.of(), java.util.Optional.empty(), day, day);
      String name = asset.asset.substring(asset.source.length() + 1);
      Sights with = new Sights(asset.source, name, scope);
      with.records.addAll(asset.records);
      carried.add(with);
    }
    return carried;
  }

  private static long sum(PersonCounts counts, java.util.function.Predicate<PersonAtom> predicate) {
    return counts.atoms().stream().filter(predicate).mapToLong(PersonAtom::persons).sum();
  }
}
