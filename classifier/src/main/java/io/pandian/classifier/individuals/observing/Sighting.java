package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.detection.names.OfficeMailboxes;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what one row or record says about one person, and writes it as an observation. Reused for
 * every row.
 */
final class Sighting {
  private final IdentifierHashes hashes;
  private final StreamLayout layout;
  private final long[] marks;
  private final Observation observation = new Observation();
  private final Observation devices = new Observation();
  private final Observation rival = new Observation();
  private final Observation anothers = new Observation();

  /** Whoever else is named in the same cell, of whom nothing more is known. */
  private final List<Observation> namedBeside = new ArrayList<>();

  private final StringBuilder parts = new StringBuilder();
  private final StringBuilder traits = new StringBuilder();

  /** Letters below are written with blanks between names. */
  private static final char LATIN_END = 0x250;

  /** A login that every system has; empty if there is none. */
  private String login = "";

  /** Whether it stands where a name should: whoever is meant only works on the record. */
  private boolean loginForName;

  /** Whether a company's name stands where the person's should, and whether a number says more. */
  private boolean besideBody;

  private boolean official;

  /** Whether there is the mailbox of an office, behind which is somebody or other. */
  private boolean office;

  private boolean listed;
  private boolean child;
  private boolean referred;

  Sighting(IdentifierHashes hashes, ObservedScopes scopes) {
    this.hashes = hashes;
    layout = new StreamLayout(hashes.codes(), scopes.activities());
    marks = scopes.noMarks();
  }

  StreamLayout layout() {
    return layout;
  }

  /**
   * @param ofOnePerson whether the row speaks of one person and no other, as in a list of customers
   */
  void begin(boolean ofOnePerson) {
    begin(ofOnePerson, false);
  }

  /**
   * @param ofOnePerson whether the row speaks of one person and no other, as in a list of customers
   * @param onlyReferred whether the row only refers to the person, who is known elsewhere
   */
  void begin(boolean ofOnePerson, boolean onlyReferred) {
    listed = ofOnePerson;
    referred = onlyReferred;
    observation.clear();
    devices.clear();
    anothers.clear();
    namedBeside.clear();
    traits.setLength(0);
    login = "";
    loginForName = false;
    child = false;
    besideBody = false;
    official = false;
    office = false;
    Arrays.fill(marks, 0);
  }

  /** A personal item is there. */
  void present(long[] marksOfItem) {
    ScopeMarks.addAll(marks, marksOfItem);
  }

  /** A value that says who the person is. */
  void value(IdentifierHashes.Hasher hasher, String value) {
    IdentifierStrength strength = hasher.strength();
    boolean named = strength == IdentifierStrength.NAME;
    if ((named || strength == IdentifierStrength.LOCAL) && CommonLogins.contain(value)) {
      login = value.strip().toLowerCase(Locale.ROOT);
      loginForName |= named;
    } else if (named) {
      names(hasher, NamesInCell.of(value));
    } else if (strength == IdentifierStrength.LINKING && OfficeMailboxes.contain(value)) {
      office = true;
    } else if (strength == IdentifierStrength.DEVICE) {
      hasher.identify(value, devices);
    } else {
      hasher.identify(value, observation);
    }
  }

  /** The first name of a cell is the person's; further ones are other persons'. */
  private void names(IdentifierHashes.Hasher hasher, List<String> names) {
    hasher.name(names.get(0), observation);
    for (String name : names.subList(1, names.size())) {
      Observation other = new Observation();
      hasher.name(name, other);
      if (other.name() != NameHash.NONE) {
        namedBeside.add(other);
      }
    }
  }

  /** Whether a name is a company's, an authority's or another body's. */
  boolean namesBody(String name) {
    return hashes.namesBody(name);
  }

  /**
   * A value beside the name of a body. An official number is a person's all the same, as that of
   * the owner of a shop; under a telephone somebody may answer; accounts are the body's own.
   */
  void besideBody(IdentifierHashes.Hasher hasher, String value, long[] marksOfItem) {
    besideBody = true;
    boolean persons = hasher.strength() == IdentifierStrength.STRONG;
    int before = observation.size();
    if (persons || hasher.isAnswered()) {
      hasher.identify(value, observation);
    }
    if (observation.size() > before) {
      present(marksOfItem);
      official |= persons;
    }
  }

  /** Whether a person's official number stands beside the name of a body. */
  boolean hasOfficialNumber() {
    return official;
  }

  /** A value that says who the person is, or somebody else of whom the row speaks too. */
  void mayBeAnothers(IdentifierHashes.Hasher hasher, String value) {
    hasher.identifyApart(value, anothers);
  }

  /** A name that is written in several cells. */
  void nameInParts(@Nullable String[] cells, int[] places) {
    parts.setLength(0);
    for (int place : places) {
      String cell = cells[place];
      if (cell != null && !cell.isBlank()) {
        boolean latin = cell.strip().charAt(0) < LATIN_END;
        parts.append(latin && parts.length() > 0 ? " " : "").append(cell.strip());
      }
    }
    if (parts.length() > 0) {
      hashes.name(parts.toString(), observation);
    }
  }

  /** What tells apart two persons of one name. */
  void trait(@Nullable String value) {
    traits.append('|').append(value == null ? "" : value.strip());
  }

  /** A word says that the person is under fourteen. */
  void child() {
    child = true;
  }

  /** A value that says when the person was born. */
  void birthDate(String value) {
    observation.born(BirthDate.of(value));
  }

  /** Writes the observation, if there was anything personal. */
  void end(PeriodFilter periods, ObservationOutput out) {
    if (ScopeMarks.isEmpty(marks)) {
      return;
    }
    if (child || observation.born() > hashes.childrenBornAfter()) {
      ScopeMarks.addMinor(marks);
    }
    periods.apply(marks);
    ScopeMarks.settle(marks);
    ScopeMarks.add(marks, 0, listed ? 0 : ScopeMarks.MENTIONED);
    ScopeMarks.add(marks, 0, observation.isUnchecked() ? ScopeMarks.UNCHECKED : 0);
    boolean identified = observation.size() > 0;
    boolean onlyReferred =
        referred
            || besideBody && !official
            || !identified && (loginForName || office) && observation.name() == NameHash.NONE;
    ScopeMarks.add(marks, 0, onlyReferred ? ScopeMarks.REFERRED : 0);
    if (!identified) {
      identifyOtherwise();
    }
    // Two resident numbers in one place are two persons, and both are counted.
    while (observation.splitOff(hashes.onePerPerson(), rival)) {
      out.write(layout, rival, marks);
    }
    out.write(layout, observation, marks);
    writeNamedBeside(identified, out);
    if (anothers.size() > 0) {
      ScopeMarks.add(marks, 0, ScopeMarks.REFERRED);
      out.write(layout, anothers, marks);
    }
    if (identified && !onlyReferred && devices.size() > 0) {
      ScopeMarks.add(marks, 0, ScopeMarks.OWNED);
      out.write(layout, devices, marks);
    }
  }

  /** Beside a number nobody knows whose of several names it is: the others only may be more. */
  private void writeNamedBeside(boolean numbered, ObservationOutput out) {
    ScopeMarks.add(marks, 0, numbered && !namedBeside.isEmpty() ? ScopeMarks.REFERRED : 0);
    for (Observation other : namedBeside) {
      hashes.identifyByName(other, traits);
      out.write(layout, other, marks);
    }
  }

  private void identifyOtherwise() {
    if (observation.name() != NameHash.NONE) {
      hashes.identifyByName(observation, traits);
      return;
    }
    if (!login.isEmpty()) {
      hashes.identifyByLogin(observation, login);
      return;
    }
    for (int i = 0; i < devices.size(); i++) {
      observation.add(devices.kind(i), devices.high(i), devices.low(i));
    }
  }
}
