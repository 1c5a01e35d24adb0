package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.checks.Serials;
import io.pandian.config.taxonomy.ValueSpread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads what the values of a column say of an item by how they lie to each other. */
final class Spreads {
  /** What a spread says of its item. */
  enum Word {
    FOR,
    AGAINST,
    NOTHING
  }

  private static final int ENOUGH = 10;
  private static final int OLD_LENGTH = 15;

  private Spreads() {}

  /**
   * What a spread says of its item.
   *
   * @param values different values of a column, of which most look like the item
   */
  static Word read(ValueSpread spread, String item, List<String> values) {
    return switch (spread) {
      case ANY -> Word.NOTHING;
      case SCATTERED -> {
        Set<String> numbers = normal(item, values);
        yield against(Serials.follow(numbers) || Serials.begin(numbers));
      }
      case BORN -> bornOn(values) ? Word.FOR : Word.NOTHING;
      case ISSUED -> against(issuedTogether(values));
      case NETWORK -> against(counted(values));
    };
  }

  private static Word against(boolean contradicted) {
    return contradicted ? Word.AGAINST : Word.NOTHING;
  }

  private static Set<String> normal(String item, List<String> values) {
    Set<String> normal = new HashSet<>();
    Function<String, Optional<String>> oneForm = Detectors.standard().normaliser(item);
    values.forEach(v -> oneForm.apply(v).ifPresent(normal::add));
    return normal;
  }

  private static boolean bornOn(List<String> values) {
    int[] years =
        values.stream()
            .filter(v -> Detectors.standard().resembles("birth-date", v))
            .mapToInt(Spreads::firstYear)
            .sorted()
            .toArray();
    if (years.length < ENOUGH) {
      return false;
    }
    return share(years, 0, 1979) >= 0.15
        && share(years, 2014, 9999) <= 0.05
        && share(years, 0, 1919) <= 0.05
        && at(years, 0.9) - at(years, 0.1) >= 15;
  }

  private static int firstYear(String date) {
    StringBuilder year = new StringBuilder();
    for (int i = 0; i < date.length() && year.length() < 4; i++) {
      int digit = Character.digit(date.charAt(i), 10);
      if (digit >= 0) {
        year.append(digit);
      }
    }
    return Integer.parseInt(year.toString());
  }

  private static boolean issuedTogether(List<String> values) {
    List<Integer> years = new ArrayList<>();
    Function<String, Optional<String>> oneForm = Detectors.standard().normaliser("resident-id");
    for (String value : values) {
      if (value.strip().length() == OLD_LENGTH) {
        oneForm.apply(value).ifPresent(n -> years.add(Integer.parseInt(n.substring(6, 10))));
      }
    }
    int[] sorted = years.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted.length >= ENOUGH
        && sorted.length * 2 > values.size()
        && (at(sorted, 0.9) - at(sorted, 0.1) < 5 || at(sorted, 0.5) < 1928);
  }

  private static boolean counted(List<String> values) {
    long small = values.stream().filter(Spreads::isSmall).count();
    return values.size() >= ENOUGH / 2 && small * 10 >= values.size() * 9;
  }

  /** Four numbers as versions have them: 2.11.0.3. */
  private static boolean isSmall(String value) {
    String[] parts = value.strip().split("\\.", -1);
    return parts.length == 4
        && parts[0].length() == 1
        && IntStream.range(1, 4).allMatch(i -> parts[i].length() <= 2);
  }

  private static double share(int[] sorted, int from, int to) {
    return (double) IntStream.of(sorted).filter(y -> y >= from && y <= to).count() / sorted.length;
  }

  private static int at(int[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }
}
