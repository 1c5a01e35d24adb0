package io.pandian.scanner.plan;

import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.classifier.rows.RowGrammar;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose the columns of a table are, as the plan declares it: the answer to "are these columns one
 * person".
 *
 * @param source the source's id
 * @param path the table or file
 * @param slots the persons of each row that the plan speaks of
 */
public record PlannedPersons(String source, String path, List<PersonSlot> slots) {

  public PlannedPersons {
    slots = List.copyOf(slots);
  }

  /** Whether an asset is meant: a file's sheets and an archive's entries go with it. */
  public boolean covers(String assetSource, String assetPath) {
    return new PlannedAsset(source, path).covers(assetSource, assetPath);
  }

  /** Reads {@code persons:} of a plan; what is wrong with it is added to the plan's problems. */
  static List<PlannedPersons> read(YamlMap root, Set<String> sources) {
    List<PlannedPersons> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap map : root.maps("persons")) {
      PlannedPersons persons = persons(map, sources);
      if (!seen.add(persons.source + "/" + persons.path)) {
        map.problem(
            "source",
            Bilingual.of("同一个表或文件出现了两次。", "One table or file is named twice."),
            Bilingual.of("请把它的“slots:”写在一处。", "Write all of its 'slots:' in one place."));
      }
      all.add(persons);
    }
    return all;
  }

  private static PlannedPersons persons(YamlMap map, Set<String> sources) {
    map.refuseOthers("source", "table", "file", "slots");
    PlannedAsset asset =
        PlannedAsset.read(
            map,
            sources,
            Bilingual.of("没有写明是哪个表或文件的列。", "It is not said whose columns are meant."));
    return new PlannedPersons(asset.source(), asset.path(), slots(map));
  }

  private static List<PersonSlot> slots(YamlMap map) {
    List<PersonSlot> slots = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (YamlMap slot : map.maps("slots")) {
      slots.add(slot(slot, taken));
    }
    if (slots.isEmpty()) {
      map.problem(
          "slots",
          Bilingual.of("没有写明各行有哪些人。", "It is not said which persons a row has."),
          Bilingual.of(
              "请加上“slots: [{role: customer, fields: [name, phone]}]”。",
              "Add 'slots: [{role: customer, fields: [name, phone]}]'."));
    }
    return slots;
  }

  /**
   * @param taken the fields that stand in a slot already
   */
  private static PersonSlot slot(YamlMap slot, Set<String> taken) {
    slot.refuseOthers("role", "fields", "standing");
    List<String> fields = slot.texts("fields");
    if (fields.isEmpty()) {
      slot.problem(
          "fields",
          Bilingual.of("没有写明这个人的列。", "The person has no columns."),
          Bilingual.of("请加上“fields: [name, phone]”。", "Add 'fields: [name, phone]'."));
    }
    for (String field : fields) {
      if (!taken.add(field.toLowerCase(Locale.ROOT))) {
        slot.problem(
            "fields",
            Bilingual.of("“" + field + "”出现了两次。", "'" + field + "' stands twice."),
            Bilingual.of("一列只能属于一个人。", "A column is of one person."));
      }
    }
    return new PersonSlot(
        slot.text("role").filter(role -> !role.isBlank()).orElse(RowGrammar.ANYBODY),
        fields,
        slot.choice("standing", Standing.class).orElse(Standing.COUNTED),
        List.of(),
        List.of(Ground.DECLARED));
  }
}
