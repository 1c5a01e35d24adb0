package io.pandian.classifier.classification;

import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.classifier.rows.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from the words around a data item whose it is. */
final class WhoseReader {
  private final HeaderSpans spans;
  private final HeaderLexicon lexicon;
  private final PersonWords persons = PersonWords.standard();

  /** Where a word for a person stands. */
  private record Named(PersonRole role, int start, int end) {}

  WhoseReader(HeaderSpans spans, HeaderLexicon lexicon) {
    this.spans = spans;
    this.lexicon = lexicon;
  }

  /**
   * Whose an item is.
   *
   * @param start where the item's words begin
   * @param end where they end
   * @param person whether they name a person themselves, as 开票人 does
   */
  Whose of(int start, int end, boolean person) {
    Optional<Named> before = named(0, start);
    Optional<Named> named = before.or(() -> named(0, spans.size()));
    String itemNumber = numberAt(end).orElse("");
    String side = side(start);
    if (named.isPresent()) {
      Named who = named.get();
      String number =
          numberAt(who.end())
              .or(() -> numberBefore(who.start()))
              .orElse(who.end() > start ? itemNumber : "");
      return new Whose(
          Optional.of(who.role()),
          spans.text(who.start(), who.end()),
          number,
          who.end() > start ? "" : itemNumber,
          side);
    }
    Optional<String> number = numberBefore(start).or(() -> sidedNumber(start));
    String word =
        word(start).or(() -> person ? endingAsPerson(start, end) : Optional.empty()).orElse("");
    return new Whose(
        Optional.empty(),
        word,
        number.orElse(word.isEmpty() || start == end ? "" : ""),
        itemNumber,
        side);
  }

  /** The last person named between two places; who keeps records goes first, 用户 last. */
  private Optional<Named> named(int from, int to) {
    List<Named> found = new ArrayList<>();
    int end = to;
    while (end > from) {
      int start = from;
      while (start < end && lexicon.role(spans.text(start, end)).isEmpty()) {
        start++;
      }
      if (start < end && !spans.beginsThing(start, end)) {
        found.add(new Named(lexicon.role(spans.text(start, end)).orElseThrow(), start, end));
      }
      end = Math.min(start, end - 1);
    }
    return found.stream()
        .filter(named -> named.role().operator())
        .findFirst()
        .or(
            () ->
                found.stream().filter(n -> n.role().kind() != PersonRole.Kind.GENERAL).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private Optional<String> numberAt(int at) {
    for (int end = spans.size(); end > at; end--) {
      Optional<String> number = persons.number(spans.text(at, end));
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  /** A number right before; a single letter before a word is none. */
  private Optional<String> numberBefore(int at) {
    for (int start = 0; start < at; start++) {
      String text = spans.text(start, at);
      boolean letter =
          text.length() == 1 && text.charAt(0) < 128 && !Character.isDigit(text.charAt(0));
      if (!letter && !persons.namePart(text) && persons.number(text).isPresent()) {
        return persons.number(text);
      }
    }
    return Optional.empty();
  }

  /** The letter behind a word for a party that no lexicon knows: party_a_phone. */
  private Optional<String> sidedNumber(int start) {
    return start >= 2
        ? persons
            .number(spans.text(start - 1, start))
            .filter(
                n ->
                    endingAsPerson(0, start - 1).isPresent()
                        || spans.text(0, start - 1).endsWith("party"))
        : Optional.empty();
  }

  private String side(int start) {
    for (int end = start; end > 0; end--) {
      for (int from = 0; from < end; from++) {
        Optional<String> side = persons.side(spans.text(from, end));
        if (side.isPresent()) {
          return side.get();
        }
      }
    }
    return "";
  }

  /** The unknown word for a person that stands before the item. */
  private Optional<String> word(int start) {
    for (int from = 0; from < start; from++) {
      Optional<String> word = endingAsPerson(from, start);
      if (word.isPresent()) {
        return word;
      }
    }
    int numbered = start - 1;
    return numbered > 0 && persons.number(spans.text(numbered, start)).isPresent()
        ? word(numbered)
        : Optional.empty();
  }

  private Optional<String> endingAsPerson(int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    String text = spans.text(from, to);
    boolean oneScript =
        spans.text(from, from + 1).charAt(0) < 128 == text.charAt(text.length() - 1) < 128;
    boolean latinWord = to - from == 1 || text.charAt(0) > 127;
    boolean known = lexicon.tail(text).isPresent() || lexicon.owner(text).isPresent();
    return oneScript && latinWord && !known && persons.endsAsPerson(text)
        ? Optional.of(text)
        : Optional.empty();
  }
}
