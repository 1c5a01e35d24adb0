package io.pandian.classifier.pathways.facts;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.util.Optional;
import java.util.OptionalLong;

/** How many persons, as a facts file and a plan declare it. */
final class DeclaredPersons {
  private DeclaredPersons() {}

  /** Those of an activity. */
  static Persons of(YamlMap map) {
    long nonSensitive = count(map, "nonSensitive");
    long sensitive = count(map, "sensitive");
    OptionalLong declaredBoth = map.integer("both");
    long both = declaredBoth.orElse(0);
    long union = map.integer("union").orElse(nonSensitive + sensitive - both);
    long lower = map.integer("lower").orElse(union);
    long upper = map.integer("upper").orElse(union);
    OptionalLong deleted = map.integer("deleted");
    map.refuseOthers(
        "nonSensitive", "sensitive", "both", "union", "lower", "upper", "deleted", "introduced");
    if (declaredBoth.isPresent() && union != nonSensitive + sensitive - both) {
      map.problem(
          "union",
          Bilingual.of(
              "union 不等于 nonSensitive + sensitive - both。",
              "The union is not nonSensitive + sensitive - both."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
    } else if (union < Math.max(nonSensitive, sensitive) || union > nonSensitive + sensitive) {
      map.problem(
          "union",
          Bilingual.of("合计人数与各部分不符。", "The union does not fit its parts."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
    } else if (lower < 0 || lower > union || upper < union) {
      map.problem(
          "lower",
          Bilingual.of("人数不在上下限之间。", "The count lies outside its bounds."),
          Bilingual.of("请使 lower <= union <= upper。", "Write lower <= union <= upper."));
    } else if (deleted.orElse(0) < 0 || deleted.orElse(0) > union) {
      map.problem(
          "deleted",
          Bilingual.of("已删除的人数多于统计人数。", "More persons are deleted than counted."),
          Bilingual.of("请重新统计。", "Count them again."));
    } else {
      return new Persons(nonSensitive, sensitive, union, lower, upper, deleted);
    }
    return Persons.NONE;
  }

  /** How many were brought in; of a plain number nobody says whether they are sensitive. */
  static Optional<Introduced> introduced(YamlMap persons) {
    if (!persons.has("introduced")) {
      return Optional.empty();
    }
    if (persons.holdsMap("introduced")) {
      return persons
          .map("introduced")
          .map(
              map -> {
                Introduced introduced =
                    new Introduced(count(map, "nonSensitive"), count(map, "sensitive"));
                map.refuseOthers("nonSensitive", "sensitive");
                return introduced;
              });
    }
    long all = count(persons, "introduced");
    return Optional.of(new Introduced(all, Math.min(all, count(persons, "sensitive"))));
  }

  /** Those held, outbound or not. */
  static PersonCount held(YamlMap map) {
    long nonSensitive = count(map, "nonSensitive");
    long sensitive = count(map, "sensitive");
    long accounts = count(map, "sensitiveWithAccounts");
    long union = map.integer("union").orElse(Math.max(nonSensitive, sensitive));
    map.refuseOthers("nonSensitive", "sensitive", "sensitiveWithAccounts", "union");
    if (union < Math.max(nonSensitive, sensitive) || union > nonSensitive + sensitive) {
      map.problem(
          "union",
          Bilingual.of("合计人数与各部分不符。", "The union does not fit its parts."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
      return PersonCount.NOT_COUNTED;
    }
    return new PersonCount(
        nonSensitive, sensitive, union, accounts, union, union, PersonCount.Method.EXACT);
  }

  /** A number; none where it is not declared. */
  static long count(YamlMap map, String key) {
    long count = map.integer(key).orElse(0);
    if (count < 0) {
      map.problem(
          key,
          Bilingual.of("人数不能为负。", "A count is not negative."),
          Bilingual.of("请写 0 或更大的数。", "Write 0 or more."));
      return 0;
    }
    return count;
  }
}
