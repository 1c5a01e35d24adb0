package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import java.util.Set;

/** What is open about a count itself; each reading may be taken high or low. */
enum Reading {
  /** The data allows more persons or fewer. */
  BOUNDS("count-exactly") {
    @Override
    boolean matters(Persons persons) {
      return persons.lower() < persons.upper();
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

  private final String inquiry;

  Reading(String inquiry) {
    this.inquiry = inquiry;
  }

  abstract boolean matters(Persons persons);

  Inquiry inquiry(Situation situation, Bilingual scope, Persons persons) {
    long count = this == DELETED ? persons.deleted().orElse(0) : persons.sensitive();
    return situation
        .inquiry(inquiry)
        .with("scope", scope)
        .with("count", Digits.grouped(count))
        .with("lower", Digits.grouped(persons.lower()))
        .with("upper", Digits.grouped(persons.upper()));
  }

  /** The numbers with some readings taken low and the rest high. */
  static Measures measures(Persons persons, Set<Reading> low) {
    boolean fewest = low.contains(BOUNDS);
    long shift = fewest ? persons.lower() - persons.union() : persons.upper() - persons.union();
    long deleted = low.contains(DELETED) ? persons.deleted().orElse(0) : 0;
    long nonSensitive = shifted(persons.nonSensitive(), shift, deleted);
    long sensitive = shifted(persons.sensitive(), shift, deleted);
    long union = shifted(persons.union(), shift, deleted);
    if (low.contains(BOTH)) {
      long without = Math.max(0, union - sensitive);
      return new Measures(without, sensitive, without);
    }
    return new Measures(nonSensitive, sensitive, union);
  }

  /** Nobody of a kind stays nobody, and somebody stays at least one person until deleted. */
  private static long shifted(long count, long shift, long deleted) {
    return count == 0 ? 0 : Math.max(0, Math.max(1, count + shift) - deleted);
  }
}
