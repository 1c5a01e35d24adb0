package io.pandian.scanner.demo;

import java.util.Random;

/**
 * What everything in the demo is made from.
 *
 * @param ledger where the truth is kept
 * @param cast who appears
 * @param words what they do
 * @param random the one source of chance
 */
record Stage(Ledger ledger, Cast cast, Vocabulary words, Random random) {
  static Stage set(long seed) {
    Random random = new Random(seed);
    Vocabulary words = new Vocabulary();
    return new Stage(new Ledger(), Cast.of(new Population(words, random), random), words, random);
  }

  String word(String list) {
    return words.word(list, random);
  }

  Dates dates() {
    return new Dates(random);
  }

  Noise noise() {
    return new Noise(random);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
