package io.pandian.config.rulebooks;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A number of the law, with the day it took effect.
 *
 * @param name its name inside the item, for example {@code upper}
 * @param unit what one of it is
 * @param counts which persons are counted
 * @param bound whether the number itself reaches the threshold
 * @param wording the document's own few words for it, for example {@code 50万人以上}
 * @param values the number by the first day it holds
 */
public record Threshold(
    String name,
    Unit unit,
    Counts counts,
    Bound bound,
    String wording,
    NavigableMap<LocalDate, Long> values) {
  /** What is counted. */
  public enum Unit {
    /** A natural person, once however many records there are of them. */
    PERSON,
    /** A customer of the processor, a company among them too. */
    CUSTOMER
  }

  /** Which persons. */
  public enum Counts {
    /**
     * Persons with personal information of any kind: the rule does not leave out sensitive ones.
     */
    PERSONS,
    /** Persons with information that is not sensitive (不含敏感个人信息). */
    NON_SENSITIVE,
    /** Persons with sensitive information. */
    SENSITIVE,
    /** Persons with sensitive information together with accounts or medical data. */
    SENSITIVE_WITH_ACCOUNTS,
    /** Customers, companies among them. */
    CUSTOMERS,
    /** Persons at home who were brought into data from abroad, without sensitive information. */
    INTRODUCED_NON_SENSITIVE,
    /** Persons at home who were brought into data from abroad, with sensitive information. */
    INTRODUCED_SENSITIVE
  }

  /** Whether the number itself belongs to what it bounds. */
  public enum Bound {
    /** 以上: the number itself reaches it (Civil Code, article 1259). */
    INCLUSIVE,
    /** 超过: only more than the number reaches it. */
    EXCLUSIVE
  }

  public Threshold {
    values = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** The number in force on a day; empty before the first. */
  public OptionalLong on(LocalDate day) {
    var entry = values.floorEntry(day);
    return entry == null ? OptionalLong.empty() : OptionalLong.of(entry.getValue());
  }

  /** The smallest count that reaches the threshold on a day; empty before the first. */
  public OptionalLong firstReaching(LocalDate day) {
    OptionalLong value = on(day);
    return bound == Bound.INCLUSIVE || value.isEmpty()
        ? value
        : OptionalLong.of(value.getAsLong() + 1);
  }

  /** Whether a count reaches the threshold; nothing reaches one that is not yet in force. */
  public boolean reachedBy(long count, LocalDate day) {
    OptionalLong first = firstReaching(day);
    return first.isPresent() && count >= first.getAsLong();
  }
}
