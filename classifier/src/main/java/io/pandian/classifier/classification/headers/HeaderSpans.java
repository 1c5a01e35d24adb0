package io.pandian.classifier.classification.headers;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.classification.headers.HeaderReading.Tail;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonRole.Kind;
import io.pandian.classifier.rows.PersonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of one name or comment, and what the lexicon knows of spans of them: a term of it may
 * be one of the words or several.
 */
final class HeaderSpans {
  private static final int SHORTEST_PLURAL = 4;

  private final List<String> words;
  private final HeaderLexicon lexicon;

  HeaderSpans(List<String> words, HeaderLexicon lexicon) {
    this.words = List.copyOf(words);
    this.lexicon = lexicon;
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** The words of a span as one. */
  String text(int start, int end) {
    return String.join("", words.subList(start, end));
  }

  /**
   * Where the longest span ends that begins here and is such a word; here if there is none.
   *
   * @param to where it ends at the latest
   */
  int longest(int from, int to, Predicate<String> word) {
    int end = to;
    while (end > from && !word.test(text(from, end))) {
      end--;
    }
    return end;
  }

  /** Reads {@code gender_of_the_suspect} as {@code suspect_gender}. */
  HeaderSpans headLast() {
    int of = words.lastIndexOf("of");
    if (of <= 0 || of == words.size() - 1 || termAround(of)) {
      return this;
    }
    List<String> turned = new ArrayList<>(words.subList(of + 1, words.size()));
    turned.removeIf(word -> word.equals("the"));
    turned.addAll(new HeaderSpans(words.subList(0, of), lexicon).headLast().words);
    return new HeaderSpans(turned, lexicon);
  }

  private boolean termAround(int at) {
    return IntStream.range(0, at)
        .anyMatch(
            start ->
                IntStream.rangeClosed(at + 2, words.size())
                    .anyMatch(end -> !terms(start, end).isEmpty()));
  }

  /**
   * Whether a person stands right before, as in {@code proprietor_name}; a user may be anybody's.
   */
  boolean somebodys(int to) {
    return IntStream.range(0, to)
        .mapToObj(start -> lexicon.role(text(start, to)))
        .flatMap(Optional::stream)
        .anyMatch(role -> role.kind() == Kind.SUBJECT || role.kind() == Kind.PARTY);
  }

  /** The items that a word names, in the plural ({@code contacts_tel}) as in the singular. */
  List<HeaderTerm> terms(int start, int end) {
    String key = text(start, end);
    if (key.length() > lexicon.longest()) {
      return List.of();
    }
    List<HeaderTerm> terms = lexicon.terms(key);
    return terms.isEmpty() && key.indexOf('s') > 0
        ? lexicon.terms(
            words.subList(start, end).stream().map(this::singular).collect(Collectors.joining()))
        : terms;
  }

  private String singular(String word) {
    boolean plural =
        word.length() > SHORTEST_PLURAL
            && word.endsWith("s")
            && !word.matches(".*[su]s")
            && lexicon.tail(word).isEmpty();
    return plural ? word.substring(0, word.length() - (word.endsWith("sses") ? 2 : 1)) : word;
  }

  int flagEnd() {
    for (int end = Math.min(3, words.size()); end > 0; end--) {
      if (lexicon.flag(text(0, end))) {
        return end;
      }
    }
    return 0;
  }

  Tail tail(int from) {
    Tail worst = Tail.NONE;
    int at = from;
    while (at < words.size()) {
      int end = longest(at, words.size(), word -> lexicon.tail(word).isPresent());
      Tail tail =
          end > at
              ? lexicon.tail(text(at, end)).orElseThrow()
              : Character.isDigit(words.get(at).charAt(0)) ? Tail.TRANSPARENT : Tail.UNKNOWN;
      worst = tail.compareTo(worst) > 0 ? tail : worst;
      at = Math.max(end, at + 1);
    }
    return worst;
  }

  /** Whether the words from here on are a word for a key. */
  boolean keyWord(int from) {
    String text = text(from, size());
    return PersonWords.standard().isKey(text);
  }

  /**
   * Whether a word stands before a place with nothing between that makes something else of it: the
   * member of {@code member_new_id}, but not that of 会员等级编号.
   */
  boolean reaches(String word, int to) {
    for (int end = to; end > 0; end--) {
      if (text(0, end).endsWith(word)) {
        return true;
      }
      boolean changesNothing =
          lexicon
                  .tail(text(end - 1, end))
                  .filter(tail -> tail.compareTo(Tail.UNKNOWN) < 0)
                  .isPresent()
              || Character.isDigit(words.get(end - 1).charAt(0));
      if (!changesNothing) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word before the head says that many are averaged or counted. */
  boolean aggregate(int to) {
    return IntStream.range(0, to)
        .anyMatch(
            start ->
                IntStream.rangeClosed(start + 1, to)
                    .mapToObj(end -> lexicon.tail(text(start, end)))
                    .anyMatch(Optional.of(Tail.AGGREGATE)::equals));
  }

  /** The owner that the nearest word before names. */
  Owner owner(int from, int to) {
    for (int end = to; end > from; end--) {
      for (int start = from; start < end; start++) {
        String key = text(start, end);
        if (lexicon.role(key).isPresent()) {
          return Owner.PERSON;
        }
        Optional<Owner> owner = lexicon.owner(key);
        if (owner.isPresent()) {
          return owner.get();
        }
      }
    }
    return Owner.NONE;
  }

  /**
   * A person named.
   *
   * @param start where the words begin that name him
   * @param end where they end
   */
  record Named(int start, int end, PersonRole role) {}

  /**
   * The persons named between two places, the last one first. Read from the end, as the heads of
   * Chinese words stand there: 回访客户 is about 客户, not about 访客.
   */
  List<Named> named(int from, int to) {
    List<Named> named = new ArrayList<>();
    int end = to;
    while (end > from) {
      int start = from;
      while (start < end && lexicon.role(text(start, end)).isEmpty()) {
        start++;
      }
      if (start < end && !beginsThing(start, end)) {
        named.add(new Named(start, end, lexicon.role(text(start, end)).orElseThrow()));
      }
      end = Math.min(start, end - 1);
    }
    return named;
  }

  /** The last person named; one who only keeps records goes before all others. */
  Optional<PersonRole> role() {
    List<PersonRole> roles = named(0, size()).stream().map(Named::role).toList();
    return roles.stream()
        .filter(PersonRole::operator)
        .findFirst()
        .or(() -> roles.stream().findFirst());
  }

  /** 客户端 is no 客户. */
  private boolean beginsThing(int start, int end) {
    return IntStream.rangeClosed(end + 1, words.size())
        .mapToObj(longer -> lexicon.owner(text(start, longer)))
        .anyMatch(owner -> owner.equals(Optional.of(Owner.THING)));
  }

  boolean modified(int from, int to) {
    int at = from;
    while (at < to) {
      int end = longest(at, to, this::modifier);
      if (end == at) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private boolean modifier(String key) {
    return lexicon.role(key).isPresent()
        || lexicon.owner(key).isPresent()
        || lexicon.flag(key)
        || !lexicon.terms(key).isEmpty()
        || lexicon.tail(key).filter(tail -> tail == Tail.TRANSPARENT).isPresent();
  }
}
