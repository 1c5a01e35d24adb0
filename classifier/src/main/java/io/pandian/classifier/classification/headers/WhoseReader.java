package io.pandian.classifier.classification.headers;

import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.classifier.rows.Whose;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads from the words around a data item whose it is. */
final class WhoseReader {
  private static final String NAME = "person-name";

  /** The word for whoever did something to a record. */
  private static final String DOER = "operator";

  private final HeaderSpans spans;
  private final HeaderLexicon lexicon;
  private final PersonWords persons = PersonWords.standard();

  /** Where words for a person stand; the role if the lexicon knows them. */
  private record Said(int start, int end, Optional<PersonRole> role) {}

  WhoseReader(HeaderSpans spans, HeaderLexicon lexicon) {
    this.spans = spans;
    this.lexicon = lexicon;
  }

  /**
   * Whose an item is.
   *
   * @param start where the item's words begin
   * @param end where they end
   * @param person whether they may name a person themselves, as 开票人 does
   */
  Whose of(int start, int end, boolean person) {
    Optional<Said> said =
        around(start)
            .or(() -> named(0, start))
            .or(() -> unknown(start))
            .or(() -> named(0, spans.size()))
            .or(this::doer)
            .or(() -> person ? unknownIn(start, end) : Optional.empty())
            // The family of family_name is no relative.
            .filter(who -> !persons.namePart(spans.text(who.start(), who.end())));
    String number = said.map(this::numberAround).orElseGet(() -> numberBefore(start)).orElse("");
    return new Whose(
        said.flatMap(Said::role),
        said.map(who -> spans.text(who.start(), who.end())).orElse(""),
        number,
        numberAt(end).or(() -> numberWithin(start, end)).orElse(""),
        spans.text(0, start),
        side(end));
  }

  /** A word for a person that begins before the item and takes in its first words: owner user. */
  private Optional<Said> around(int start) {
    for (int from = 0; from < start; from++) {
      for (int to = spans.size(); to > start; to--) {
        Optional<PersonRole> role = lexicon.role(spans.text(from, to));
        if (role.isPresent()) {
          return Optional.of(new Said(from, to, role));
        }
      }
    }
    return Optional.empty();
  }

  /** The last person named between two places; who keeps records goes first, 用户 last. */
  private Optional<Said> named(int from, int to) {
    List<HeaderSpans.Named> found = spans.named(from, to);
    return found.stream()
        .filter(named -> named.role().operator())
        .findFirst()
        .or(() -> found.stream().filter(named -> !named.role().general()).findFirst())
        .or(() -> found.stream().findFirst())
        .map(this::said);
  }

  /** Whom something is done to is another than who does it: 被介绍人, unless the lexicon knows him. */
  private Said said(HeaderSpans.Named named) {
    boolean done = named.start() > 0 && spans.text(named.start() - 1, named.start()).equals("被");
    return done
        ? new Said(named.start() - 1, named.end(), Optional.empty())
        : new Said(named.start(), named.end(), Optional.of(named.role()));
  }

  /** The unknown word for a person that stands before the item, or before a number before it. */
  private Optional<Said> unknown(int to) {
    Optional<Said> found = Optional.empty();
    for (int from = 0; from < to && found.isEmpty(); from++) {
      found = endingAsPerson(from, to);
    }
    boolean numbered = to > 1 && persons.number(spans.text(to - 1, to)).isPresent();
    return found.isEmpty() && numbered ? unknown(to - 1) : found;
  }

  /** Who did what a verb says: handled_by. */
  private Optional<Said> doer() {
    int last = spans.size() - 1;
    return last > 0 && persons.endsAsDoer(spans.text(0, last), spans.text(last, last + 1))
        ? Optional.of(new Said(0, spans.size(), lexicon.role(DOER)))
        : Optional.empty();
  }

  /** The person in words for a name: 鉴定人 of 鉴定人姓名. */
  private Optional<Said> unknownIn(int start, int end) {
    Optional<Said> found = Optional.empty();
    for (int to = end; to > start && found.isEmpty(); to--) {
      found = endingAsPerson(start, to);
    }
    return found;
  }

  private Optional<Said> endingAsPerson(int from, int to) {
    String text = spans.text(from, to);
    boolean latin = text.charAt(0) < 128;
    boolean oneWord = to - from == 1 || !latin;
    boolean oneScript = latin == text.charAt(text.length() - 1) < 128;
    boolean known = lexicon.tail(text).isPresent() || lexicon.owner(text).isPresent();
    return oneWord && oneScript && !known && persons.endsAsPerson(text)
        ? Optional.of(new Said(from, to, Optional.empty()))
        : Optional.empty();
  }

  /** The number of a person; 甲方 is one itself. */
  private Optional<String> numberAround(Said who) {
    return numberAt(who.end())
        .or(() -> numberBefore(who.start()))
        .or(() -> persons.number(spans.text(who.start(), who.end())))
        .or(() -> numberWithWhich(who));
  }

  /** The number that words for a person begin with: that of 甲方签约人. */
  private Optional<String> numberWithWhich(Said who) {
    return IntStream.iterate(who.end() - 1, to -> to > who.start(), to -> to - 1)
        .mapToObj(to -> spans.text(who.start(), to))
        .filter(text -> text.length() > 1 && !persons.namePart(text))
        .flatMap(text -> persons.number(text).stream())
        .findFirst();
  }

  /** The number that an item's own words end with. */
  private Optional<String> numberWithin(int start, int end) {
    return end - start > 1 ? persons.number(spans.text(end - 1, end)) : Optional.empty();
  }

  private Optional<String> numberAt(int at) {
    for (int end = spans.size(); end > at; end--) {
      String text = spans.text(at, end);
      if (persons.number(text).isPresent() && !beginsName(at, end)) {
        return persons.number(text);
      }
    }
    return Optional.empty();
  }

  /** The first of first_name counts nobody. */
  private boolean beginsName(int at, int end) {
    return end < spans.size()
        && persons.namePart(spans.text(at, end))
        && spans.terms(at, end + 1).stream().anyMatch(term -> term.item().equals(NAME));
  }

  /** A number right before; a single letter is none there, and neither is a part of a name. */
  private Optional<String> numberBefore(int at) {
    for (int start = 0; start < at; start++) {
      String text = spans.text(start, at);
      boolean letter =
          text.length() == 1 && Character.isLetter(text.charAt(0)) && text.charAt(0) < 128;
      if (!letter && !persons.namePart(text) && persons.number(text).isPresent()) {
        return persons.number(text);
      }
    }
    return Optional.empty();
  }

  private String side(int to) {
    for (int end = to; end > 0; end--) {
      for (int from = 0; from < end; from++) {
        Optional<String> side = persons.side(spans.text(from, end));
        if (side.isPresent()) {
          return side.get();
        }
      }
    }
    return "";
  }
}
