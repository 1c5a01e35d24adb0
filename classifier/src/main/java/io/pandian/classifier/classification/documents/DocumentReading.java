package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.documents.DocumentConfidence.Ground;
import io.pandian.classifier.classification.documents.DocumentFields.Field;
import io.pandian.classifier.classification.documents.DocumentLabels.Label;
import io.pandian.classifier.classification.documents.DocumentValues.Settled;
import io.pandian.classifier.classification.documents.TextGround.Kind;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.PersonRecord;
import io.pandian.classifier.detection.TextScanner;
import io.pandian.classifier.detection.detectors.AddressFinder;
import io.pandian.classifier.detection.text.CredentialFinder;
import io.pandian.classifier.detection.text.MedicalText;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one document line by line; holds what has been found so far. */
final class DocumentReading {
  /** A labelled block ends after so many lines without a label. */
  private static final int BLOCK_GAP = 15;

  /** Longer lines are looked at in pieces. */
  private static final int LONGEST_LINE = 4_000;

  private static final Set<String> NAME_ALONE = Set.of("person-name");

  private final DocumentLabels labels = DocumentLabels.standard();
  private final DocumentFields fields = new DocumentFields();
  private final DocumentValues values = new DocumentValues();
  private final DocumentConfidence confidence = DocumentConfidence.standard();
  private final DocumentTally tally = new DocumentTally();
  private final DocumentPersons block = new DocumentPersons();
  private final List<PersonRecord> persons = new ArrayList<>();
  private final SqlDump dump = new SqlDump();
  private final NameList list = new NameList();
  private final DocumentNames names;
  private long unattached;
  private Optional<DocumentRoster> roster = Optional.empty();
  private int linesSinceLabel;
  private Optional<Label> alone = Optional.empty();
  private List<TextMatch> secrets = List.of();
  private String current = "";
  private char[] characters = new char[0];

  DocumentReading(int nameBudget) {
    this.names = new DocumentNames(nameBudget);
  }

  /**
   * Names of persons outside fields and tables.
   *
   * @param found those that were recognised
   * @param unread at most how many more there are, where none were looked for
   */
  private record Names(List<TextMatch> found, long unread) {}

  void line(String line) {
    SqlDump.Line dumped = dump.line(line);
    if (dumped.data()) {
      dumped.rows().forEach(this::dumpedRow);
    } else {
      textLine(line);
    }
  }

  /** A row of a dump: whoever it speaks of is one person, if anything says who. */
  private void dumpedRow(SqlDump.Row row) {
    secrets = List.of();
    DocumentPersons here = new DocumentPersons();
    Names names = running(row.cells(), here, true);
    here.end();
    if (here.records().isEmpty()) {
      row.table().row(names.found().size(), names.unread());
    }
    persons.addAll(here.records());
  }

  private void textLine(String line) {
    for (int from = 0; from < line.length(); from += LONGEST_LINE) {
      String piece = line.substring(from, Math.min(line.length(), from + LONGEST_LINE));
      String[] columns = columns(piece);
      if (piece.indexOf('\t') >= 0) {
        row(piece.split("\t", -1));
      } else if (columns.length > 0) {
        row(columns);
      } else if (!piece.isBlank()) {
        roster = Optional.empty();
        paragraph(piece);
      }
    }
  }

  /** The cells of a table whose columns are set apart by spaces; none if a line is no such row. */
  private String[] columns(String line) {
    String[] cells = DocumentLayout.columns(line);
    boolean belongs = roster.filter(head -> head.columns().size() == cells.length).isPresent();
    boolean begins = cells.length > 1 && DocumentRoster.ofHead(cells).isPresent();
    return cells.length > 1 && (belongs || begins) ? cells : new String[0];
  }

  /** A row of a table: its head, one of its rows, or a form with labels beside values. */
  private void row(String[] cells) {
    Optional<DocumentRoster> head = DocumentRoster.ofHead(cells);
    if (head.isPresent()) {
      block.end();
      roster = head;
    } else if (roster.isPresent() && roster.get().fits(cells)) {
      rosterRow(roster.get(), cells);
    } else {
      form(cells);
    }
  }

  private void rosterRow(DocumentRoster head, String[] cells) {
    secrets = List.of();
    DocumentPersons row = new DocumentPersons();
    for (int i = 0; i < cells.length; i++) {
      Optional<Label> label = i < head.columns().size() ? head.columns().get(i) : Optional.empty();
      if (label.isPresent()) {
        take(label.get(), cells[i], Kind.TABLE_HEAD, row);
      } else {
        identifiers(cells[i], List.of(), row, true);
      }
    }
    end(row);
  }

  /** Takes the persons of a row or line. */
  private void end(DocumentPersons here) {
    here.end();
    persons.addAll(here.records());
    unattached += here.unidentified();
  }

  private void form(String[] cells) {
    secrets = List.of();
    for (int i = 0; i < cells.length; i++) {
      Optional<Label> label = labels.ofCell(cells[i]);
      boolean valueFollows =
          i + 1 < cells.length && !cells[i + 1].isBlank() && labels.ofCell(cells[i + 1]).isEmpty();
      if (label.isPresent() && valueFollows) {
        labelled(label.get(), cells[++i]);
      } else if (!cells[i].isBlank()) {
        paragraph(cells[i]);
      }
    }
  }

  private void paragraph(String line) {
    if (takesLine(line)) {
      return;
    }
    List<Field> found = fields.in(line);
    secrets(line);
    found.forEach(f -> labelled(f.label(), f.value()));
    if (found.isEmpty() && ++linesSinceLabel > BLOCK_GAP) {
      block.end();
    }
    if (found.isEmpty()) {
      DocumentPersons here = new DocumentPersons();
      Names names = running(line, here, false);
      boolean identified = !here.isEmpty();
      unattached += names.unread() + (identified ? 0 : names.found().size());
      unattached += identified ? list.end() : list.line(line, names.found().size());
      end(here);
    } else {
      identifiers(line, found, block, false);
      Names names = names(line, found);
      names.found().forEach(m -> count(m, Ground.SHAPED));
      unattached += names.unread() + names.found().size() + list.end();
      addresses(line, found);
    }
  }

  /** The characters of a line, taken out once for all that look through them. */
  private char[] text(String line) {
    if (!line.equals(current)) {
      current = line;
      characters = line.toCharArray();
    }
    return characters;
  }

  /** A label alone on a line names the next line, if that is short and no label itself. */
  private boolean takesLine(String line) {
    Optional<Label> pending = alone;
    alone = DocumentLayout.isWord(line.strip()) ? labels.ofCell(line.strip()) : Optional.empty();
    if (pending.isEmpty()
        || alone.isPresent()
        || line.strip().length() > DocumentLayout.LONGEST_WORD) {
      return false;
    }
    boolean settles = values.settle(pending.get(), line.strip()).isPresent();
    if (settles) {
      labelled(pending.get(), line.strip());
    }
    return settles;
  }

  /** Passwords and keys of source code and configuration, which speak of no person. */
  private void secrets(String line) {
    secrets = CredentialFinder.standard().in(line);
    secrets.forEach(match -> count(match, Ground.CHECKED));
  }

  /** In user:secret@host the secret and the host look like an e-mail address. */
  private boolean isSecret(TextMatch match) {
    return secrets.stream().anyMatch(s -> match.start() < s.end() && match.end() > s.start());
  }

  private void labelled(Label label, String value) {
    linesSinceLabel = 0;
    if (label.otherPerson() || label.item().equals("party")) {
      block.end();
    }
    take(label, value, Kind.LABEL, block);
  }

  private void take(Label label, String raw, Kind kind, DocumentPersons into) {
    Optional<Settled> settled = raw.isBlank() ? Optional.empty() : values.settle(label, raw);
    if (settled.isEmpty()) {
      return;
    }
    Settled value = settled.get();
    double sure = confidence.of(value.dataItem(), Ground.LABELLED);
    tally.add(value.dataItem(), value.value(), sure, kind, label.word());
    if (value.identified()) {
      into.add(value.dataItem(), value.value());
    } else {
      into.addMasked(value.dataItem());
    }
  }

  /** Text without labels: identifiers, names, organisations and addresses; gives the names. */
  private Names running(String line, DocumentPersons here, boolean row) {
    List<TextMatch> matches = new ArrayList<>(identifiersIn(line, List.of(), row));
    boolean identified = !matches.isEmpty();
    Names names = names(line, List.of());
    if (identified) {
      matches.addAll(names.found());
    }
    names.found().forEach(m -> count(m, Ground.SHAPED));
    matches.sort(Comparator.comparingInt(TextMatch::start));
    matches.stream()
        .filter(m -> confidence.identifies(m.dataItem()))
        .forEach(m -> here.add(m.dataItem(), m.value()));
    addresses(line, List.of());
    clinical(line);
    return names;
  }

  /** The names of persons outside the fields of a line; those of organisations are counted. */
  private Names names(String line, List<Field> fields) {
    DocumentNames.Found found = names.in(line, text(line), () -> without(line, fields));
    return new Names(persons(found.matches(), fields), found.unread());
  }

  private List<TextMatch> persons(List<TextMatch> recognised, List<Field> fields) {
    List<TextMatch> found = new ArrayList<>();
    for (TextMatch match : recognised) {
      if (isTaken(match, fields)) {
        continue;
      }
      if (match.dataItem().equals("person-name")) {
        found.add(match);
      } else if (match.dataItem().equals("organisation-name")) {
        count(match, Ground.SHAPED);
      }
    }
    return found;
  }

  /** The line with blanks where its fields' values stand. */
  private static String without(String line, List<Field> fields) {
    StringBuilder rest = new StringBuilder(line);
    fields.forEach(f -> rest.replace(f.start(), f.end(), " ".repeat(f.end() - f.start())));
    return rest.toString();
  }

  private void addresses(String line, List<Field> fields) {
    for (TextMatch match : AddressFinder.standard().in(line, text(line))) {
      if (!isTaken(match, fields)) {
        count(match, Ground.CHECKED);
      }
    }
  }

  private void clinical(String line) {
    if (line.length() > 30
        && MedicalText.standard().mayBeIn(text(line))
        && Detectors.standard().resembles("medical-record", line)) {
      double sure = confidence.of("medical-record", Ground.SHAPED);
      tally.add("medical-record", line, sure, Kind.SHAPE, "");
    }
  }

  /** Identifiers beside labelled fields speak of the same person. */
  private void identifiers(String line, List<Field> fields, DocumentPersons into, boolean row) {
    for (TextMatch match : identifiersIn(line, fields, row)) {
      if (confidence.identifies(match.dataItem())) {
        into.add(match.dataItem(), match.value());
      }
    }
  }

  /**
   * The identifiers outside the fields of a line, which are counted.
   *
   * @param row whether it is a row or a cell of a table, and no line that a program logged
   */
  private List<TextMatch> identifiersIn(String line, List<Field> fields, boolean row) {
    List<TextMatch> counted = new ArrayList<>();
    List<TextMatch> matches = TextScanner.standard().scan(line, text(line));
    boolean logged = !row && !matches.isEmpty() && LogLine.isOne(line);
    for (TextMatch match : matches) {
      if (match.placeholder() || isSecret(match) || isTaken(match, fields)) {
        continue;
      }
      if (logged && !LogLine.holds(line, match, confidence)) {
        continue;
      }
      String word =
          labels
              .endingAt(line, match.start())
              .filter(p -> p.label().item().equals(match.dataItem()))
              .map(p -> p.label().word())
              .orElse("");
      Ground ground = match.checked() ? Ground.CHECKED : Ground.SHAPED;
      if (count(match, word.isEmpty() ? ground : Ground.LABELLED, word)) {
        counted.add(match);
      }
    }
    return counted;
  }

  private boolean count(TextMatch match, Ground ground) {
    return count(match, ground, "");
  }

  private boolean count(TextMatch match, Ground ground, String word) {
    double sure = confidence.of(match.dataItem(), ground);
    tally.add(match.dataItem(), match.value(), sure, kind(ground), word);
    return sure > 0;
  }

  private static Kind kind(Ground ground) {
    return switch (ground) {
      case CHECKED -> Kind.CHECK;
      case SHAPED -> Kind.SHAPE;
      case LABELLED -> Kind.LABEL;
    };
  }

  private static boolean isTaken(TextMatch match, List<Field> fields) {
    return fields.stream().anyMatch(f -> match.start() < f.end() && match.end() > f.start());
  }

  /** Closes what is open and gives the findings. */
  DocumentFinding finish(Optional<String> subject) {
    block.end();
    persons.addAll(0, block.records());
    // A text on health that names nobody is no one's record.
    boolean anybody = tally.dataItems().stream().anyMatch(confidence::identifies);
    if (!anybody) {
      tally.remove("medical-record");
    }
    return new DocumentFinding(
        tally.findings(), anybody ? subject : Optional.empty(), persons, unattached());
  }

  private long unattached() {
    long further = unattached + block.unidentified() + list.end() + namesakes();
    for (SqlTable table : dump.tables()) {
      further += table.further();
    }
    return further;
  }

  /** Two of whom only one name is known may be two persons, though they are counted as one. */
  private long namesakes() {
    List<PersonRecord> lone =
        persons.stream().filter(p -> p.values().keySet().equals(NAME_ALONE)).toList();
    return lone.size() - lone.stream().distinct().count();
  }
}
