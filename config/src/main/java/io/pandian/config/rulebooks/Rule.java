package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an item of a rulebook says; one record for each kind of item. */
public sealed interface Rule {
  /** The names of the attributes of an activity that can turn it. */
  default Stream<String> attributes() {
    return Stream.empty();
  }

  /**
   * Whom a zone's list binds.
   *
   * @param when the condition on the processor
   */
  record ZoneScope(Condition when) implements Rule {
    @Override
    public Stream<String> attributes() {
      return when.attributes();
    }
  }

  /**
   * Data that the list does not govern because other law does.
   *
   * @param special the fact that brings it in, for example {@code core-data}
   * @param law the law that applies instead
   */
  record SpecialRegime(String special, Bilingual law) implements Rule {}

  /**
   * A ground on which an activity is exempt and its persons are not counted.
   *
   * @param ground the name under which it is claimed
   * @param when what must hold besides the declared conditions
   * @param declaredConditions whether a person must declare that its own conditions are met
   * @param withoutClaim whether it also holds, under national rules, where nobody claims it
   * @param covers whose information it covers, where it is only that of some persons
   * @param disputed the question where it is open whether the ground exempts at all
   */
  record ExemptGround(
      String ground,
      Condition when,
      boolean declaredConditions,
      boolean withoutClaim,
      Optional<Covered> covers,
      Optional<Inquiry> disputed)
      implements Rule {
    @Override
    public Stream<String> attributes() {
      return when.attributes();
    }
  }

  /**
   * The persons that an exempt ground covers.
   *
   * @param persons what they are called; nobody else is covered
   * @param scenarios words by which a scenario says that it is about them, where no person is
   *     declared
   */
  record Covered(ClosedList persons, Phrases scenarios) {}

  /**
   * Important data that a list names.
   *
   * @param scenarios the scenarios it is named for, in the document's words
   * @param openScenarios whether other scenarios count too (包括但不限于, 所有场景)
   * @param limbs what the item names, where it names several things: data is outside it only where
   *     it is known to be none of them
   * @param exclusions what the item leaves out
   * @param questions what a person must answer to settle a suspicion
   * @param indicators the codes of the indicators by which a scan may suspect it; empty for a
   *     catch-all that nothing matches by itself
   * @param special the special fact that points to it, where the list takes in what other zones
   *     leave to other law
   */
  record ImportantData(
      List<String> scenarios,
      boolean openScenarios,
      List<Limb> limbs,
      List<Exclusion> exclusions,
      List<Bilingual> questions,
      List<String> indicators,
      Optional<String> special)
      implements Rule {
    public ImportantData {
      indicators = List.copyOf(indicators);
      scenarios = List.copyOf(scenarios);
      limbs = List.copyOf(limbs);
      exclusions = List.copyOf(exclusions);
      questions = List.copyOf(questions);
    }

    /** Whether one of some indicators may raise a suspicion of it. */
    public boolean suspectedBy(Set<String> found) {
      return indicators.stream().anyMatch(found::contains);
    }

    @Override
    public Stream<String> attributes() {
      return conditions().flatMap(Condition::attributes);
    }

    /** The conditions of its limbs and of its exclusions. */
    public Stream<Condition> conditions() {
      return Stream.concat(
          limbs.stream().flatMap(limb -> limb.when().stream()),
          exclusions.stream().flatMap(exclusion -> exclusion.when().stream()));
    }
  }

  /**
   * One of the things that an important-data item names.
   *
   * @param title what it is, in our words
   * @param when the facts that tell whether data is of it; empty where no fact does, so that only a
   *     reviewer can say. An example of the document is no limb: it sets no limit.
   */
  record Limb(Bilingual title, Optional<Condition> when) {}

  /**
   * What an important-data item leaves out, by a remark or by its own words.
   *
   * @param when the fact that takes data out; empty where only a reviewer can tell
   * @param ground why, in our words
   * @param words by which a reviewer may name this ground
   */
  record Exclusion(Optional<Condition> when, Bilingual ground, Phrases words) {}

  /**
   * A rule that leads to a pathway.
   *
   * @param scope the section's scope over which persons are cumulated; empty where the rule holds
   *     for everything the list or the zone governs
   * @param consequence the pathway
   * @param when the condition
   * @param unless ids of items that go before it where they apply too
   * @param confirm what a person must confirm before relying on it
   */
  record Pathway(
      Optional<String> scope,
      Consequence consequence,
      Condition when,
      List<String> unless,
      Optional<Inquiry> confirm)
      implements Rule {
    public Pathway {
      unless = List.copyOf(unless);
    }

    @Override
    public Stream<String> attributes() {
      return when.attributes();
    }
  }

  /** What a zone's list does not name may leave freely. */
  record OutsideList() implements Rule {}

  /**
   * Data held, outbound or not, that is important because of the number of persons.
   *
   * @param when the condition on what is held, in its stricter reading
   * @param laxer its laxer reading, where the text allows two
   */
  record HoldingGrade(Condition when, Optional<Condition> laxer) implements Rule {}

  /**
   * A level inside general data.
   *
   * @param level 1 to 4, 4 the highest
   * @param when the condition on the asset
   * @param own what of it is Pandian's own reading and does not stand in the document
   */
  record GeneralLevel(int level, Condition when, Optional<Bilingual> own) implements Rule {}

  /**
   * What remains to be done.
   *
   * @param text the duty
   * @param when the condition on the activity
   * @param pathways the pathways it goes with; empty for all outbound pathways
   * @param ofListUsers whether it binds only those who use the zone's list, and not everybody in it
   */
  record Duty(Bilingual text, Condition when, Set<Consequence> pathways, boolean ofListUsers)
      implements Rule {
    public Duty {
      pathways = Set.copyOf(pathways);
    }

    @Override
    public Stream<String> attributes() {
      return when.attributes();
    }
  }

  /**
   * A reference rule by which data is identified as important. It only points: what no authority
   * has notified or published need not be declared.
   *
   * @param group the first-level class it belongs to; empty for the unified rules
   * @param standard the sector's own guide, which goes before it; empty if it names none
   * @param indicators the codes of the indicators that lead to it
   */
  record ReferenceRule(
      Optional<Bilingual> group, Optional<String> standard, List<String> indicators)
      implements Rule {
    public ReferenceRule {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * How long a document holds, counted from the first day it is in force.
   *
   * @param years for how many years
   * @param warnDays how many days before the last one a decision warns of it
   */
  record Validity(int years, int warnDays) implements Rule {
    /**
     * The last day of the term. The day on which it begins is not counted, and it ends on the day
     * that corresponds to it, or on the last one of a month that has no such day (Civil Code,
     * articles 201 and 202).
     */
    public LocalDate lastDay(LocalDate first) {
      return first.plusYears(years);
    }
  }

  /**
   * A duty with a day: it runs from a declared event.
   *
   * @param after the event: {@link #NOTICE}, or the attribute of the activity that holds its day
   * @param within how long it runs
   * @param due the duty while it runs; {@code {day}} stands for its last day
   * @param overdue what follows once that day has passed
   * @param undated the duty where the event is declared without its day
   */
  record Deadline(
      String after, Period within, Bilingual due, Bilingual overdue, Optional<Bilingual> undated)
      implements Rule {
    /** The day on which data was notified or published as important. */
    public static final String NOTICE = "important-data-notice";

    @Override
    public Stream<String> attributes() {
      return Stream.of(after).filter(event -> !event.equals(NOTICE));
    }
  }

  /** A provision that decides nothing by itself: a definition, a principle, whose task it is. */
  record Provision() implements Rule {}
}
