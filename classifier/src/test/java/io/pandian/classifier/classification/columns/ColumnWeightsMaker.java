package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.Detection;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes {@code config/defaults/column-weights.tsv}: fits the weights of the cues to labelled
 * columns by logistic regression, drawn towards the weights set by judgement, which are the file's
 * last column. First it fits on all repositories but one and scores that one, for each in turn, and
 * prints the sum: what to expect of schemas that nobody has seen, as far as the words are not tuned
 * to them. Its one argument is the path of the file to write; without it, it only scores.
 */
final class ColumnWeightsMaker {
  private static final double PULL = 5;
  private static final double STEP = 0.02;
  private static final int ROUNDS = 400;

  private final Taxonomy taxonomy = Taxonomy.standard();
  private final Map<String, Double> priors = new LinkedHashMap<>();

  private ColumnWeightsMaker() {
    for (List<String> row : Resources.tsv("defaults/column-weights.tsv")) {
      priors.put(row.get(0), Double.valueOf(row.get(2)));
    }
  }

  public static void main(String[] arguments) throws IOException {
    ColumnWeightsMaker maker = new ColumnWeightsMaker();
    List<RealColumns.Table> commented = RealColumns.read(true);
    List<RealColumns.Table> named = RealColumns.read(false);
    System.out.println("set by judgement, comments:   " + score(maker.priors, commented));
    System.out.println("set by judgement, names only: " + score(maker.priors, named));
    System.out.println(
        "unseen repository, comments:   " + maker.crossValidated(commented, named, true));
    System.out.println(
        "unseen repository, names only: " + maker.crossValidated(commented, named, false));
    List<RealColumns.Table> all = new ArrayList<>(commented);
    all.addAll(named);
    Map<String, Double> fitted = maker.fit(all);
    RealColumnScores seen = score(fitted, commented);
    RealColumnScores seenNames = score(fitted, named);
    System.out.println("fitted on all, comments:   " + seen);
    System.out.println("fitted on all, names only: " + seenNames);
    if (System.getProperty("mistakes") != null) {
      (System.getProperty("mistakes").equals("names") ? seenNames : seen)
          .mistakes()
          .forEach(System.out::println);
    }
    if (arguments.length > 0) {
      Files.writeString(Path.of(arguments[0]), maker.file(fitted));
    }
  }

  private static RealColumnScores score(
      Map<String, Double> weights, List<RealColumns.Table> tables) {
    RealColumnScores scores = new RealColumnScores();
    TableClassifier classifier = classifier(weights);
    tables.forEach(table -> scores.add(classifier, table));
    return scores;
  }

  private static TableClassifier classifier(Map<String, Double> weights) {
    return new TableClassifier(new ColumnWeights(weights), (item, value) -> "*");
  }

  private RealColumnScores crossValidated(
      List<RealColumns.Table> commented, List<RealColumns.Table> named, boolean comments) {
    RealColumnScores scores = new RealColumnScores();
    for (String held : commented.stream().map(RealColumns.Table::repository).distinct().toList()) {
      List<RealColumns.Table> rest = new ArrayList<>(commented);
      rest.addAll(named);
      rest.removeIf(table -> table.repository().equals(held));
      TableClassifier classifier = classifier(fit(rest));
      (comments ? commented : named)
          .stream()
              .filter(table -> table.repository().equals(held))
              .forEach(table -> scores.add(classifier, table));
    }
    return scores;
  }

  private Map<String, Double> fit(List<RealColumns.Table> tables) {
    List<Case> cases = cases(tables);
    Map<String, Double> weights = new LinkedHashMap<>(priors);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = new HashMap<>();
      for (Case one : cases) {
        double error = (one.right() ? 1 : 0) - probability(weights, one.cues());
        one.cues().forEach((cue, size) -> gradient.merge(cue, error * size, Double::sum));
      }
      gradient.remove("bias"); // It also holds for columns that only their values speak for.
      gradient.forEach(
          (cue, slope) ->
              weights.computeIfPresent(
                  cue,
                  (c, weight) ->
                      weight + STEP * (slope - PULL * (weight - priors.getOrDefault(c, 0.0)))));
    }
    return weights;
  }

  private static double probability(Map<String, Double> weights, Map<String, Double> cues) {
    double logOdds = 0;
    for (Map.Entry<String, Double> cue : cues.entrySet()) {
      logOdds += weights.getOrDefault(cue.getKey(), 0.0) * cue.getValue();
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Every personal item that the words of a column bring up, with whether it is right. */
  private List<Case> cases(List<RealColumns.Table> tables) {
    TableClassifier classifier = classifier(priors);
    List<Case> cases = new ArrayList<>();
    for (RealColumns.Table table : tables) {
      List<ColumnReading> columns =
          classifier.readings(
              table.sample(),
              table.sample().fields().stream().map(f -> List.<Detection>of()).toList());
      List<TableSetting> settings = classifier.settings(table.sample(), columns);
      for (int i = 0; i < columns.size(); i++) {
        for (String item : columns.get(i).items()) {
          Optional<String> becomes = classifier.shifted(columns.get(i), item, settings.get(i));
          RealColumns.Label label = table.labels().get(i);
          boolean open = label.personal().equals("W") && label.items().contains("*");
          if (becomes.flatMap(taxonomy::item).filter(DataItem::personal).isPresent() && !open) {
            cases.add(
                new Case(
                    classifier.cues(columns.get(i), item, settings.get(i)),
                    label.admits(becomes.get())));
          }
        }
      }
    }
    return cases;
  }

  private String file(Map<String, Double> weights) {
    StringBuilder file =
        new StringBuilder(
            """
            # How much each cue speaks for (or against) a column holding a data item, in log-odds; their sum gives the confidence.
            # Cues are named in ColumnCues. threshold, mention: from which confidence on a column holds an item, or is said to perhaps hold it.
            # weight: fitted by logistic regression, drawn towards the prior; the bias and the cues of values keep their prior.
            # prior: set by judgement. To change one, edit the prior and run ColumnWeightsMaker (classifier, test sources):
            #   ./mvnw -q -Pclassifier-benchmark -pl classifier -am process-test-classes
            #     -Dbenchmark=io.pandian.classifier.classification.columns.ColumnWeightsMaker -Dbenchmark.arguments=../config/defaults/column-weights.tsv
            # Fitted on 1,058 hand-labelled columns of 13 public repositories, with and without their comments. Date: 2026-11-21. Licence: Apache-2.0.
            cue	weight	prior
            """);
    weights.forEach(
        (cue, weight) ->
            file.append(
                String.format(Locale.ROOT, "%s\t%.2f\t%s%n", cue, weight, priors.get(cue))));
    return file.toString();
  }

  private record Case(Map<String, Double> cues, boolean right) {}
}
