package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import java.util.Set;

/** What is open about a count itself; each reading may be taken high or low. */
enum CountReading {
  /** The data allows more persons or fewer. */
  BOUNDS("count-exactly") {
    @Override
    boolean matters(Persons persons) {
      return !persons.settled();
    }
  },
  /** Persons deleted at home and abroad count, or do not. */
  DELETED("persons-deleted") {
    @Override
    boolean matters(Persons persons) {
      return persons.deleted().orElse(0) > 0;
    }
  },
  /** Persons with sensitive information count among the others, or do not. */
  BOTH("persons-in-both") {
    @Override
    boolean matters(Persons persons) {
      return persons.sensitive() > 0 && persons.nonSensitive() > 0;
    }
  };

  private final String question;

  CountReading(String question) {
    this.question = question;
  }

  abstract boolean matters(Persons persons);

  /** The id of the question that it is asked by. */
  String question() {
    return question;
  }

  /** The question, told the scope and the numbers. */
  Inquiry about(Inquiry asked, Bilingual scope, Persons persons) {
    long count = this == DELETED ? persons.deleted().orElse(0) : persons.sensitive();
    return asked
        .with("scope", scope)
        .with("count", Digits.grouped(count))
        .with("lower", Digits.grouped(persons.lower()))
        .with("upper", Digits.grouped(persons.upper()))
        .with("lowerSensitive", Digits.grouped(persons.lowerSensitive()))
        .with("upperSensitive", Digits.grouped(persons.upperSensitive()));
  }

  /** The numbers with some readings taken low and the rest high. */
  static Measures measures(Persons persons, Set<CountReading> low) {
    Measures bound = low.contains(BOUNDS) ? fewest(persons) : most(persons);
    long deleted = low.contains(DELETED) ? persons.deleted().orElse(0) : 0;
    long nonSensitive = Math.max(0, bound.nonSensitive() - deleted);
    long sensitive = Math.max(0, bound.sensitive() - deleted);
    long union = Math.max(0, bound.persons() - deleted);
    if (low.contains(BOTH)) {
      long without = Math.max(0, union - sensitive);
      return new Measures(without, sensitive, without);
    }
    return new Measures(nonSensitive, sensitive, union);
  }

  private static Measures most(Persons persons) {
    return new Measures(persons.upperNonSensitive(), persons.upperSensitive(), persons.upper());
  }

  private static Measures fewest(Persons persons) {
    return new Measures(persons.lowerNonSensitive(), persons.lowerSensitive(), persons.lower());
  }
}
