package io.pandian.scanner.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The words the demo is made of, read from the files beside this class. */
final class Vocabulary {
  private final List<Surname> surnames = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Bank> banks = new ArrayList<>();
  private final List<Given> men = new ArrayList<>();
  private final List<Given> women = new ArrayList<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  Vocabulary() {
    for (String[] row : rows("surnames.tsv")) {
      // Weighted entries stand in the list as often as their weight says.
      Surname surname = new Surname(row[0], row[1]);
      surnames.addAll(Collections.nCopies(Integer.parseInt(row[2]), surname));
    }
    for (String[] row : rows("places.tsv")) {
      Place place = new Place(row[0], row[1], row[2], row[3]);
      places.addAll(Collections.nCopies(Integer.parseInt(row[4]), place));
    }
    for (String[] row : rows("banks.tsv")) {
      banks.add(new Bank(row[0], row[1], Integer.parseInt(row[2])));
    }
    for (String[] row : rows("given-names.tsv")) {
      Given given = new Given(row[0], row[1]);
      if (!row[2].equals("f")) {
        men.add(given);
      }
      if (!row[2].equals("m")) {
        women.add(given);
      }
    }
    for (String[] row : rows("words.tsv")) {
      words.computeIfAbsent(row[0], list -> new ArrayList<>()).add(row[1]);
    }
  }

  Surname surname(Random random) {
    return pick(surnames, random);
  }

  Given given(boolean woman, Random random) {
    return pick(woman ? women : men, random);
  }

  Place place(Random random) {
    return pick(places, random);
  }

  Bank bank(Random random) {
    return pick(banks, random);
  }

  /** A word of one of the lists of {@code words.tsv}. */
  String word(String list, Random random) {
    return pick(words.getOrDefault(list, List.of()), random);
  }

  static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String[]> rows(String file) {
    try (@Nullable InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Pandian's own file " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Surname(String text, String pinyin) {}

  record Given(String text, String pinyin) {}

  /**
   * A county-level division.
   *
   * @param code its code of GB/T 2260
   * @param name its full name
   * @param areaCode the telephone area code
   * @param plate the prefix of its vehicle plates
   */
  record Place(String code, String name, String areaCode, String plate) {}

  /**
   * A bank's debit cards.
   *
   * @param name the bank's name
   * @param prefix the first digits of its cards
   * @param length how many digits a card has
   */
  record Bank(String name, String prefix, int length) {}
}
