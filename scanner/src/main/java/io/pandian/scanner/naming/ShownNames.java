package io.pandian.scanner.naming;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlannedActivity;
import io.pandian.scanner.plan.PlannedActivity.Carried;
import io.pandian.scanner.plan.PlannedHash;
import io.pandian.scanner.plan.PlannedPersons;
import io.pandian.scanner.store.NameKey;
import io.pandian.scanner.store.UnitResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names that others have given are shown. A name with a value in it is masked and gets an id
 * behind a tilde, {@code 张*.docx~1f0c9a3e}, that is the same in every scan with the same key; all
 * other names stay as they are. A path is masked name by name, so that the parts of a file go on
 * beginning with the file.
 */
public final class ShownNames {
  private static final Pattern NAME = Pattern.compile("[^/#!]+");
  private static final char ID = '~';

  /** From how many headers on that are names of persons all that may be one are taken for one. */
  private static final int ROSTER = 3;

  private static final int MOST_HIDDEN = 500;

  private final NameKey key;
  private final boolean clear;

  /**
   * @param clear whether names are shown as they are
   */
  public ShownNames(NameKey key, boolean clear) {
    this.key = key;
    this.clear = clear;
  }

  /** A path, or the id of an asset, which is a source's id and a path. */
  public String path(String path) {
    return clear ? path : NAME.matcher(path).replaceAll(m -> quoted(name(m.group())));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** The name of a column, a table, a sheet, a file or a folder. */
  public String name(String name) {
    if (clear) {
      return name;
    }
    String masked = NameValues.standard().masked(name);
    return masked.equals(name) ? name : masked + ID + key.id(name);
  }

  /** A title, a subject or a comment. */
  public String text(String text) {
    return clear ? text : NameValues.standard().maskedText(text);
  }

  /** What cannot be read, and why. */
  public Unscanned unscanned(Unscanned gap) {
    return new Unscanned(gap.source(), path(gap.path()), gap.reason(), sentence(gap.detail()));
  }

  /** What the plan leaves out. */
  public Excluded excluded(Excluded left) {
    return new Excluded(left.source(), path(left.path()), text(left.pattern()));
  }

  private Bilingual sentence(Bilingual sentence) {
    return Bilingual.of(text(sentence.zh()), text(sentence.en()));
  }

  /** What a unit gave. */
  public UnitResult result(UnitResult result) {
    return clear
        ? result
        : new UnitResult(
            result.assets().stream().map(this::asset).toList(),
            result.unscanned().stream().map(this::unscanned).toList(),
            result.passing());
  }

  /** A plan whose names of tables, files and columns are those under which they are shown. */
  public Plan plan(Plan plan) {
    return clear
        ? plan
        : plan.withNames(
            plan.activities().stream().map(this::activity).toList(),
            plan.persons().stream().map(this::persons).toList(),
            plan.hashes().stream().map(this::hashed).toList(),
            plan.notified().stream()
                .map(each -> new Plan.Notified(path(each.what()), each.by(), each.on()))
                .toList());
  }

  private PlannedActivity activity(PlannedActivity activity) {
    return new PlannedActivity(
        activity.declared(),
        activity.recipient(),
        activity.carries().stream().map(this::carried).toList());
  }

  private Carried carried(Carried carried) {
    return new Carried(
        carried.source(),
        path(carried.path()),
        carried.fields().stream().map(this::name).toList(),
        carried.since().map(this::name));
  }

  private PlannedPersons persons(PlannedPersons persons) {
    return new PlannedPersons(
        persons.source(),
        path(persons.path()),
        persons.slots().stream().map(slot -> slot(slot, columns(slot.fields()))).toList());
  }

  private PlannedHash hashed(PlannedHash hash) {
    return hash.in(
        hash.columns().stream()
            .map(
                each ->
                    new PlannedHash.Columns(
                        each.source(),
                        each.path().map(this::path),
                        each.fields().stream().map(this::name).toList()))
            .toList());
  }

  private AssetFacts asset(AssetFacts asset) {
    Map<String, String> columns = columns(asset.fields().stream().map(FieldFinding::name).toList());
    Map<String, String> hidden = new LinkedHashMap<>(columns);
    hidden.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    // So many are a list of persons; what names neighbours in it is left out, not looked through.
    UnaryOperator<String> prose =
        hidden.size() > MOST_HIDDEN ? text -> "" : text -> text(renamed(text, hidden));
    return new AssetFacts(
        asset.source(),
        asset.kind(),
        path(asset.path()),
        text(asset.comment()),
        text(asset.mediaType()),
        asset.bytes(),
        asset.rows(),
        asset.rowsExact(),
        asset.sampled(),
        asset.partial().map(gap -> Bilingual.of(prose.apply(gap.zh()), prose.apply(gap.en()))),
        asset.unreadRows(),
        asset.customers(),
        asset.fields().stream().map(field -> field(field, columns, prose)).toList(),
        asset.findings(),
        asset.subject(),
        asset.personSlots().stream().map(slot -> slot(slot, columns)).toList(),
        asset.indications());
  }

  /** The columns of one table by how they are shown; a table of persons has them for headers. */
  private Map<String, String> columns(List<String> names) {
    boolean roster =
        names.stream().filter(NameValues.standard()::isPerson).limit(ROSTER).count() == ROSTER;
    Map<String, String> shown = new LinkedHashMap<>();
    for (String name : names) {
      String masked = name(name);
      boolean person = roster && masked.equals(name) && NameValues.standard().mayBePerson(name);
      shown.put(name, person ? "*" + ID + key.id(name) : masked);
    }
    return shown;
  }

  /** A sentence of ours that names columns. */
  private static String renamed(String text, Map<String, String> columns) {
    String renamed = text;
    for (Map.Entry<String, String> column : columns.entrySet()) {
      renamed = renamed.replace(column.getKey(), column.getValue());
    }
    return renamed;
  }

  private FieldFinding field(
      FieldFinding field, Map<String, String> columns, UnaryOperator<String> prose) {
    Evidence why = field.evidence();
    return new FieldFinding(
        columns.getOrDefault(field.name(), ""),
        text(field.type()),
        text(field.comment()),
        field.dataItem(),
        field.confidence(),
        field.also(),
        new Evidence(
            why.nonBlank(),
            why.matched(),
            why.checkPassed(),
            why.distinct(),
            prose.apply(why.name()),
            why.examples()));
  }

  private static PersonSlot slot(PersonSlot slot, Map<String, String> columns) {
    return new PersonSlot(
        slot.role(),
        named(slot.fields(), columns),
        slot.standing(),
        named(slot.doubtful(), columns),
        slot.grounds());
  }

  private static List<String> named(List<String> names, Map<String, String> columns) {
    List<String> shown = new ArrayList<>();
    names.forEach(name -> shown.add(Optional.ofNullable(columns.get(name)).orElse("")));
    return shown;
  }
}
