package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.columns.ColumnExplanation.Clue;
import io.pandian.classifier.classification.columns.ColumnExplanation.Considered;
import io.pandian.classifier.classification.headers.HeaderLexicon;
import io.pandian.classifier.classification.headers.HeaderReader;
import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.classification.headers.HeaderTerm;
import io.pandian.classifier.classification.headers.HeaderTerm.Script;
import io.pandian.classifier.detection.CustomDetectors;
import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.Whose;
import io.pandian.config.taxonomy.ColumnTraits;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what every column of a table holds: by its values where they tell, by its name, comment and
 * type, and by the table around it, all weighed together into one probability. It holds no state
 * that changes: one serves all threads.
 */
public final class TableClassifier {
  private static final int EXAMPLES = 3;
  private static final int MENTIONED = 5;

  /** From which probability on a column may speak for its neighbours. */
  private static final double SURE = 0.75;

  private final Taxonomy taxonomy;
  private final HeaderReader reader;
  private final TableContext context;
  private final TableShifts shifts;
  private final TablePersons persons;
  private final Map<String, ColumnTraits> traits;
  private final ColumnWeights weights;
  private final BinaryOperator<String> mask;

  TableClassifier(ColumnWeights weights, BinaryOperator<String> mask) {
    this(weights, mask, CustomDetectors.NONE);
  }

  private TableClassifier(
      ColumnWeights weights, BinaryOperator<String> mask, CustomDetectors custom) {
    this.taxonomy = Taxonomy.standard().with(custom.declared());
    this.reader = new HeaderReader(HeaderLexicon.with(custom.items()));
    this.context = new TableContext(taxonomy, reader);
    this.shifts = TableShifts.standard();
    this.persons = new TablePersons(taxonomy);
    this.traits = new HashMap<>();
    Items.standard().all().forEach(item -> traits.put(item.dataItem(), item.columnTraits()));
    custom.items().forEach(item -> traits.put(item.dataItem(), item.columnTraits()));
    this.weights = weights;
    this.mask = mask;
  }

  /**
   * The classifier with the lexicons and weights that are packed with Pandian.
   *
   * @param mask hides a value: from a data item's code and a value, the text that a report may show
   */
  public static TableClassifier standard(BinaryOperator<String> mask) {
    return new TableClassifier(ColumnWeights.standard(), mask);
  }

  /** The same, with a user's own detectors. */
  public static TableClassifier with(CustomDetectors custom, BinaryOperator<String> mask) {
    return new TableClassifier(ColumnWeights.standard(), mask, custom);
  }

  /** The data items that it knows. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * Classifies a table.
   *
   * @param sample the sample; its fields may have no values
   * @param detections what was found in the values of each field, in the table's order
   */
  public TableFinding classify(TableSample sample, List<List<Detection>> detections) {
    List<ColumnReading> columns = readings(sample, detections);
    return finding(sample, columns, settings(sample, columns));
  }

  /** The same, and why each column holds what it does: for people, who ask it of few tables. */
  public ExplainedTable explain(TableSample sample, List<List<Detection>> detections) {
    List<ColumnReading> columns = readings(sample, detections);
    List<TableSetting> settings = settings(sample, columns);
    List<ColumnExplanation> explanations = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      explanations.add(explanation(columns.get(i), settings.get(i)));
    }
    return new ExplainedTable(finding(sample, columns, settings), explanations);
  }

  private TableFinding finding(
      TableSample sample, List<ColumnReading> columns, List<TableSetting> settings) {
    List<FieldFinding> findings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      findings.add(finding(columns.get(i), settings.get(i)));
    }
    TableSetting whole = whole(sample, columns);
    TablePersons.Row row = persons.row(columns, findings, whole);
    References references = References.of(columns, findings);
    Map<String, String> keys = new HashMap<>(row.devices());
    keys.putAll(references.items());
    return new TableFinding(
        findings,
        persons.subject(row.slots(), whole),
        Stream.concat(row.slots().stream(), references.slots().stream()).toList(),
        row.numberings(),
        keys);
  }

  private ColumnExplanation explanation(ColumnReading column, TableSetting setting) {
    return new ColumnExplanation(
        column.field().name(),
        column.items().stream()
            .map(item -> considered(column, item, setting))
            .sorted(Comparator.comparingDouble(Considered::probability).reversed())
            .limit(MENTIONED)
            .toList());
  }

  private Considered considered(ColumnReading column, String item, TableSetting setting) {
    Map<String, Double> cues = cues(column, item, setting);
    List<Clue> clues = new ArrayList<>();
    cues.forEach(
        (cue, size) -> {
          double logOdds = weights.of(cue) * size;
          if (logOdds != 0) {
            clues.add(new Clue(CueTexts.standard().of(cue), size, logOdds));
          }
        });
    return new Considered(item, shifted(column, item, setting), weights.probability(cues), clues);
  }

  /** The readings of a table's columns, in its order. */
  List<ColumnReading> readings(TableSample sample, List<List<Detection>> detections) {
    List<HeaderReading> names =
        reader.readNames(sample.fields().stream().map(FieldSample::name).toList());
    List<ColumnReading> columns = new ArrayList<>();
    for (int i = 0; i < sample.fields().size(); i++) {
      FieldSample field = sample.fields().get(i);
      ColumnReading column = ColumnReading.of(field, names.get(i), detections.get(i), reader);
      columns.add(
          Optional.ofNullable(sample.references().get(field.name()))
              .filter(target -> !persons.identifies(column) && !References.toKeeper(column))
              .flatMap(this::listed)
              .map(column::referringTo)
              .orElse(column));
    }
    return columns;
  }

  /**
   * Whose the key of a table is that lists persons: those whom it is about, or else who has a name
   * or a number in columns that name nobody. Empty if it lists none.
   *
   * @param catalogue the table's names and comments
   */
  public Optional<Whose> listed(TableSample catalogue) {
    TableSample bare = catalogue.withReferences(Map.of());
    List<ColumnReading> columns =
        readings(bare, Collections.nCopies(bare.fields().size(), List.of()));
    List<TableSetting> settings = settings(bare, columns);
    List<FieldFinding> findings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      findings.add(finding(columns.get(i), settings.get(i)));
    }
    return persons.listed(bare.name(), columns, findings, whole(bare, columns));
  }

  /** What surrounds each column, in the table's order. */
  List<TableSetting> settings(TableSample sample, List<ColumnReading> columns) {
    TableSetting named = context.named(sample);
    List<Optional<String>> sure = sure(columns, named);
    List<TableSetting> settings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      settings.add(context.around(named, columns, sure, i));
    }
    return settings;
  }

  private TableSetting whole(TableSample sample, List<ColumnReading> columns) {
    TableSetting named = context.named(sample);
    return context.around(named, columns, sure(columns, named), -1);
  }

  private List<Optional<String>> sure(List<ColumnReading> columns, TableSetting named) {
    return columns.stream()
        .map(
            column ->
                candidates(column, named).stream()
                    .findFirst()
                    .filter(best -> best.probability() >= SURE)
                    .map(Scored::item))
        .toList();
  }

  /** The cues of an item in a column. */
  Map<String, Double> cues(ColumnReading column, String item, TableSetting setting) {
    boolean personal = taxonomy.require(item).personal();
    return ColumnCues.of(
        column, item, personal, traits.getOrDefault(item, ColumnTraits.ANY), setting);
  }

  /** What an item of a column becomes beside the other columns. */
  Optional<String> shifted(ColumnReading column, String item, TableSetting setting) {
    return shifts.shifted(item, column, setting);
  }

  /** The items a column may hold, most probable first. */
  private List<Scored> candidates(ColumnReading column, TableSetting setting) {
    Map<String, Scored> best = new LinkedHashMap<>();
    for (String item : column.items()) {
      if (column.values().flags() && persons.isKey(item)) {
        continue;
      }
      double probability = weights.probability(cues(column, item, setting));
      shifted(column, item, setting)
          .map(becomes -> new Scored(becomes, item, probability))
          .ifPresent(
              scored ->
                  best.merge(
                      scored.item(), scored, (a, b) -> a.probability() >= b.probability() ? a : b));
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Scored::probability).reversed())
        .toList();
  }

  private FieldFinding finding(ColumnReading column, TableSetting setting) {
    List<Scored> candidates = candidates(column, setting);
    Optional<Scored> chosen =
        candidates.stream().findFirst().filter(s -> s.probability() >= weights.threshold());
    List<Candidate> also =
        candidates.stream()
            .skip(chosen.isPresent() ? 1 : 0)
            .filter(s -> s.probability() >= weights.mention() || proven(column, s.origin()))
            .limit(MENTIONED)
            .map(s -> new Candidate(s.item(), s.probability()))
            .collect(Collectors.toCollection(ArrayList::new));
    FieldSample field = column.field();
    if (chosen.filter(item -> persons.namesChild(column, item.item())).isPresent()) {
      also.add(0, new Candidate(FieldFinding.MINOR, chosen.orElseThrow().probability()));
    }
    return new FieldFinding(
        field.name(),
        field.type(),
        field.comment(),
        chosen.map(Scored::item),
        chosen.map(Scored::probability).orElse(0.0),
        also,
        candidates.stream()
            .findFirst()
            .map(s -> evidence(column, s, setting))
            .orElse(silent(column)));
  }

  private static boolean proven(ColumnReading column, String item) {
    return column.values().detection(item).filter(d -> d.checkPassed() > 0).isPresent();
  }

  private static Evidence silent(ColumnReading column) {
    return new Evidence(
        column.values().nonBlank(), 0, 0, column.values().distinct(), "", List.of());
  }

  private Evidence evidence(ColumnReading column, Scored chosen, TableSetting setting) {
    Optional<Detection> seen = column.values().detection(chosen.origin());
    return new Evidence(
        column.values().nonBlank(),
        seen.map(Detection::matched).orElse(0L),
        seen.map(Detection::checkPassed).orElse(0L),
        column.values().distinct(),
        words(column, chosen.origin(), setting),
        seen.map(Detection::examples)
            .filter(examples -> !examples.isEmpty())
            .orElseGet(() -> masked(column.field(), chosen.item())));
  }

  private List<String> masked(FieldSample field, String item) {
    return field.values().stream()
        .distinct()
        .limit(EXAMPLES)
        .map(value -> mask.apply(item, value))
        .toList();
  }

  /** Which words spoke for the item. */
  private static String words(ColumnReading column, String item, TableSetting setting) {
    boolean byComment = column.comment().plainly(item);
    HeaderReading speaking = byComment ? column.comment() : column.name();
    Optional<HeaderTerm> term = speaking.term(item);
    if (term.isEmpty()) {
      return "";
    }
    boolean spelled =
        term.get().script() == Script.PINYIN || term.get().script() == Script.INITIALS;
    String words = (byComment ? "comment " : spelled ? "pinyin " : "name ") + speaking.word();
    return term.get().certainty() != Certainty.SURE && !setting.witness().isEmpty()
        ? words + ", neighbour " + setting.witness()
        : words;
  }

  /**
   * An item and how probable it is.
   *
   * @param item what the column then holds
   * @param origin what its own words and values say, before the table shifts it
   */
  private record Scored(String item, String origin, double probability) {}
}
