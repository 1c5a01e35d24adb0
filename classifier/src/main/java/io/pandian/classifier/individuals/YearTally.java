package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.roaringbitmap.RoaringBitmap;

/** In which months of the year persons were added to a scope, where its rows have dates. */
final class YearTally {
  private static final int MONTHS = 12;

  /** By month, with those without a date first; empty until anybody with a date is added. */
  private final List<PersonSet> persons = new ArrayList<>(0);

  private final List<PersonSet> sensitive = new ArrayList<>(0);
  private boolean dated;

  /** Adds somebody, in the way given, to the sets that the marks name. */
  void add(Consumer<PersonSet> somebody, int marks) {
    int month = ScopeMarks.monthOf(marks);
    if (month == 0 && (marks & ScopeMarks.UNDATED) == 0) {
      return;
    }
    open();
    dated |= month > 0;
    somebody.accept(persons.get(month));
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      somebody.accept(sensitive.get(month));
    }
  }

  private void open() {
    for (int i = persons.size(); i <= MONTHS; i++) {
      persons.add(new PersonSet());
      sensitive.add(new PersonSet());
    }
  }

  /** Adds another scope; one whose rows have no dates counts from the first month. */
  void addAll(YearTally other, RoaringBitmap everybody, RoaringBitmap withSensitive) {
    open();
    if (other.persons.isEmpty()) {
      persons.get(0).or(everybody);
      sensitive.get(0).or(withSensitive);
    }
    for (int i = 0; i < other.persons.size(); i++) {
      persons.get(i).or(other.persons.get(i));
      sensitive.get(i).or(other.sensitive.get(i));
    }
    dated |= other.dated;
  }

  /** How many persons there were by the end of each month; empty if no row has a date. */
  YearCurve curve(Identities identities) {
    return dated
        ? new YearCurve(cumulated(persons, identities), cumulated(sensitive, identities))
        : YearCurve.NONE;
  }

  private static List<Long> cumulated(List<PersonSet> months, Identities identities) {
    RoaringBitmap soFar = months.get(0).get().clone();
    List<Long> counts = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      soFar.or(months.get(month).get());
      counts.add(identities.of(soFar).getLongCardinality());
    }
    return counts;
  }
}
