package io.pandian.classifier.classification.columns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A development set. To add one, add it to {@link #all}: a name and what gives the judged things.
 *
 * @param name the name that the stored figures know it by
 * @param judge judges the set's things; empty where the set's data is not there
 */
record EvaluationSet(String name, Supplier<List<Judged>> judge) {
  private static final Path HERE =
      Path.of("src/test/resources/io/pandian/classifier/classification/columns");

  /** Every set, in the order of the report. */
  static List<EvaluationSet> all() {
    return List.of(
        columns("real columns, with comments", RealColumns.file(), true),
        columns("real columns, names only", RealColumns.file(), false),
        columns("blind columns, with comments", HERE.resolve("blind-columns.tsv"), true),
        columns("blind columns, names only", HERE.resolve("blind-columns.tsv"), false),
        columns(
            "second blind columns, with comments", HERE.resolve("blind-columns-second.tsv"), true),
        columns(
            "second blind columns, names only", HERE.resolve("blind-columns-second.tsv"), false),
        columns("further real columns, with comments", RealColumns.furtherFile(), true),
        columns("further real columns, names only", RealColumns.furtherFile(), false),
        new EvaluationSet("typed values without names", EvaluationSet::typed),
        new EvaluationSet("numbers of business", EvaluationSet::impostors));
  }

  private static EvaluationSet columns(String name, Path file, boolean comments) {
    return new EvaluationSet(
        name, () -> Files.exists(file) ? named(RealColumns.read(file, comments)) : List.of());
  }

  private static List<Judged> named(List<RealColumns.Table> tables) {
    List<Judged> judged = new ArrayList<>();
    for (RealColumns.Table table : tables) {
      List<FieldFinding> fields = ValueColumns.table(table.sample()).fields();
      for (int i = 0; i < fields.size(); i++) {
        RealColumns.Label label = table.labels().get(i);
        if (!label.personal().equals("W")) {
          boolean personal = label.personal().equals("Y");
          judged.add(
              ValueColumns.judged(
                  fields.get(i),
                  personal ? label.items() : Set.of(),
                  personal,
                  table.sample().name()));
        }
      }
    }
    return judged;
  }

  private static List<Judged> typed() {
    List<Judged> judged = new ArrayList<>();
    for (int rows : new int[] {20, 200, 1000}) {
      for (double dirt : new double[] {0, 0.05}) {
        add(judged, new TypedColumns(rows, rows, dirt, dirt > 0).all(), rows);
      }
      add(judged, new TypedColumns(rows, rows, 0, false).masked(), rows);
    }
    return judged;
  }

  private static void add(List<Judged> judged, Map<String, List<String>> columns, int rows) {
    columns.forEach(
        (item, values) ->
            judged.add(
                ValueColumns.judged(
                    ValueColumns.column("c1", values),
                    Set.of(item),
                    ValueColumns.isPersonal(item),
                    item + " of " + rows)));
  }

  private static List<Judged> impostors() {
    List<Judged> judged = new ArrayList<>();
    for (int rows : new int[] {20, 200, 1000}) {
      for (long seed = 1; seed <= 3; seed++) {
        new ImpostorColumns(seed, rows)
            .all()
            .forEach(
                (kind, values) ->
                    judged.add(
                        ValueColumns.judged(
                            ValueColumns.column("c1", values),
                            Set.of(),
                            false,
                            kind + " of " + rows)));
      }
    }
    return judged;
  }
}
