package io.pandian.classifier.classification.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints precision, recall and F1 of every development set and of every data item in it, what was
 * taken for what, and the surest mistakes, with values masked; and compares the sums with the
 * stored figures. Ends with exit code 1 if a set is worse than they are. Argument {@code store}
 * writes the figures anew.
 */
final class Evaluation {
  private static final Path STORED =
      Path.of("src/test/resources/io/pandian/classifier/classification/columns/evaluation.tsv");

  /** Figures move by a rounding from one run to the next. */
  private static final double TOLERANCE = 0.05;

  private static final int WORST = 8;
  private static final String NONE = "-";

  private Evaluation() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Scores> all = new LinkedHashMap<>();
    for (EvaluationSet set : EvaluationSet.all()) {
      List<Judged> judged = set.judge().get();
      if (judged.isEmpty()) {
        System.out.println(set.name() + ": not there\n");
        continue;
      }
      print(set.name(), judged);
      all.put(set.name(), Scores.of(judged));
    }
    if (arguments.length > 0 && arguments[0].equals("store")) {
      Files.writeString(STORED, file(all));
      return;
    }
    List<String> worse = worse(all);
    worse.forEach(System.out::println);
    System.exit(worse.isEmpty() ? 0 : 1);
  }

  /** Percentages of one set. */
  record Scores(double precision, double recall, double f1, double rightItem) {
    static Scores of(List<Judged> judged) {
      long found = judged.stream().filter(j -> !j.found().isEmpty()).count();
      long there = judged.stream().filter(j -> !j.right().isEmpty()).count();
      long both = judged.stream().filter(j -> !j.found().isEmpty() && !j.right().isEmpty()).count();
      long exact = judged.stream().filter(j -> !j.found().isEmpty() && j.isRight()).count();
      return new Scores(
          percent(both, found),
          percent(both, there),
          percent(2 * both, found + there),
          percent(2 * exact, found + there));
    }

    private static double percent(long part, long whole) {
      return whole == 0 ? 100 : 100.0 * part / whole;
    }
  }

  private static void print(String name, List<Judged> judged) {
    Scores scores = Scores.of(judged);
    System.out.printf(
        Locale.ROOT,
        "%s: %d judged, precision %.1f, recall %.1f, F1 %.1f, right item F1 %.1f%n",
        name,
        judged.size(),
        scores.precision(),
        scores.recall(),
        scores.f1(),
        scores.rightItem());
    items(judged);
    confusions(judged);
    worst(judged);
    System.out.println();
  }

  private static void items(List<Judged> judged) {
    TreeSet<String> items = new TreeSet<>();
    judged.forEach(j -> items.add(j.expected().isEmpty() ? j.found() : j.expected()));
    items.remove("");
    for (String item : items) {
      long found = judged.stream().filter(j -> j.found().equals(item)).count();
      long rightly = judged.stream().filter(j -> j.found().equals(item) && j.isRight()).count();
      long there = judged.stream().filter(j -> j.expected().equals(item)).count();
      long kept = judged.stream().filter(j -> j.expected().equals(item) && j.isRight()).count();
      System.out.printf(
          Locale.ROOT,
          "  %-24s P %5.1f (%d of %d)  R %5.1f (%d of %d)  F1 %5.1f%n",
          item,
          Scores.percent(rightly, found),
          rightly,
          found,
          Scores.percent(kept, there),
          kept,
          there,
          Scores.percent(rightly + kept, found + there));
    }
  }

  private static void confusions(List<Judged> judged) {
    Map<String, Integer> taken = new TreeMap<>();
    judged.stream()
        .filter(j -> !j.isRight())
        .forEach(
            j ->
                taken.merge(
                    orNone(j.expected()) + " taken for " + orNone(j.found()), 1, Integer::sum));
    taken.forEach((how, often) -> System.out.printf("  %3d  %s%n", often, how));
  }

  private static void worst(List<Judged> judged) {
    judged.stream()
        .filter(j -> !j.isRight())
        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
        .limit(WORST)
        .forEach(
            j ->
                System.out.printf(
                    Locale.ROOT,
                    "  ! %s: %s, found %s %.2f%n",
                    j.what(),
                    orNone(j.expected()),
                    orNone(j.found()),
                    j.confidence()));
  }

  private static String orNone(String item) {
    return item.isEmpty() ? NONE : item;
  }

  /** What is worse than it was when the figures were stored; of sets that are not there nothing. */
  static List<String> worse(Map<String, Scores> all) throws IOException {
    List<String> worse = new ArrayList<>();
    for (String line : Files.readAllLines(STORED)) {
      String[] row = line.split("\t", -1);
      Scores now = all.get(row[0]);
      if (now == null) {
        continue;
      }
      double[] figures = {now.precision(), now.recall(), now.f1(), now.rightItem()};
      for (int i = 0; i < figures.length; i++) {
        if (figures[i] < Double.parseDouble(row[i + 1]) - TOLERANCE) {
          worse.add(
              String.format(
                  Locale.ROOT,
                  "WORSE: %s: %.1f, was %s",
                  line.replace('\t', ' '),
                  figures[i],
                  row[i + 1]));
        }
      }
    }
    return worse;
  }

  private static String file(Map<String, Scores> all) {
    StringBuilder file =
        new StringBuilder(
            """
            # What Evaluation last measured: set, precision, recall, F1 (personal or not), F1 of the right data item, in percent.
            # A run that is worse than these ends with exit code 1. Written by Evaluation with the argument store.
            """);
    all.forEach(
        (name, s) ->
            file.append(
                String.format(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.1f\t%.1f%n",
                    name,
                    s.precision(),
                    s.recall(),
                    s.f1(),
                    s.rightItem())));
    return file.toString();
  }
}
