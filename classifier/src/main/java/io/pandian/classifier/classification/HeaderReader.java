package io.pandian.classifier.classification;

import io.pandian.classifier.classification.HeaderReading.Owner;
import io.pandian.classifier.classification.HeaderReading.Tail;
import io.pandian.classifier.classification.HeaderTerm.Script;
import io.pandian.classifier.classification.HeaderTerm.Strength;
import io.pandian.classifier.classification.PersonRole.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads column names and comments. In Chinese and in English names alike the head stands last: of
 * all words that name a data item, the last one counts, what follows may take it back ({@code
 * phone_type}), and what stands before says whose it is ({@code company_phone}).
 */
final class HeaderReader {
  private static final int SHORTEST_PLURAL = 4;
  private static final int ENOUGH_ALIKE = 4;

  private final HeaderLexicon lexicon;
  private final HeaderWords words;

  private final CodeList codes = new CodeList(ColumnTraits.standard());

  HeaderReader(HeaderLexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new HeaderWords(lexicon);
  }

  HeaderReading readName(String name) {
    return read(words.split(name));
  }

  /**
   * Reads the names of a table's columns. A thing that most of them begin with is the table's
   * ({@code car_name}, {@code car_phone}, {@code car_age}) and tells nothing of one of them.
   */
  List<HeaderReading> readNames(List<String> names) {
    List<List<String>> tokens = names.stream().map(words::split).toList();
    Map<String, Long> first =
        tokens.stream()
            .filter(name -> name.size() > 1)
            .collect(Collectors.groupingBy(name -> name.get(0), Collectors.counting()));
    Set<String> shared =
        first.entrySet().stream()
            .filter(
                word -> word.getValue() >= ENOUGH_ALIKE && word.getValue() * 3 > names.size() * 2)
            .map(Map.Entry::getKey)
            .filter(word -> lexicon.owner(word).equals(Optional.of(Owner.THING)))
            .collect(Collectors.toSet());
    return tokens.stream().map(name -> read(name, shared)).toList();
  }

  private HeaderReading read(List<String> name, Set<String> shared) {
    HeaderReading whole = read(name);
    boolean told = whole.terms().stream().anyMatch(term -> term.strength() == Strength.SURE);
    if (told || name.size() < 2 || !shared.contains(name.get(0))) {
      return whole;
    }
    HeaderReading rest = read(name.subList(1, name.size()));
    return rest.terms().isEmpty() ? whole : rest;
  }

  /** Reads a comment; one that only repeats the column's name says nothing. */
  HeaderReading readComment(String comment, String name) {
    if (comment.equalsIgnoreCase(name)) {
      return HeaderReading.NOTHING;
    }
    if (CodeList.isAll(comment)) {
      return codes.item(comment).map(HeaderReading::ofCodes).orElse(HeaderReading.NOTHING);
    }
    HeaderReading reading = read(words.split(HeaderWords.phrase(comment)));
    return HeaderWords.yesOrNo(comment) ? reading.asFlag() : reading;
  }

  /** Reads {@code gender_of_the_suspect} as {@code suspect_gender}. */
  private List<String> headLast(List<String> tokens) {
    int of = tokens.lastIndexOf("of");
    if (of <= 0 || of == tokens.size() - 1 || termAround(tokens, of)) {
      return tokens;
    }
    List<String> turned = new ArrayList<>(tokens.subList(of + 1, tokens.size()));
    turned.removeIf(word -> word.equals("the"));
    turned.addAll(headLast(tokens.subList(0, of)));
    return turned;
  }

  private boolean termAround(List<String> tokens, int at) {
    return IntStream.range(0, at)
        .anyMatch(
            start ->
                IntStream.rangeClosed(at + 2, tokens.size())
                    .anyMatch(end -> !terms(tokens.subList(start, end)).isEmpty()));
  }

  private HeaderReading read(List<String> written) {
    List<String> tokens = headLast(written);
    int flagEnd = flagEnd(tokens);
    for (int end = tokens.size(); end > 0; end--) {
      for (int start = 0; start < end; start++) {
        List<HeaderTerm> terms = terms(tokens.subList(start, end));
        if (!terms.isEmpty() && standsAlone(tokens, start, end, terms.get(0))) {
          return reading(tokens, start, end, terms, flagEnd);
        }
      }
    }
    Owner owner = owner(tokens, 0, tokens.size());
    return new HeaderReading(
        List.of(), "", Tail.NONE, owner, owner, false, flagEnd > 0, role(tokens));
  }

  /** The items that a word names, in the plural ({@code contacts_tel}) as in the singular. */
  private List<HeaderTerm> terms(List<String> tokens) {
    String key = String.join("", tokens);
    if (key.length() > lexicon.longest()) {
      return List.of();
    }
    List<HeaderTerm> terms = lexicon.terms(key);
    return terms.isEmpty() && key.indexOf('s') > 0
        ? lexicon.terms(tokens.stream().map(this::singular).collect(Collectors.joining()))
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

  private HeaderReading reading(
      List<String> tokens, int start, int end, List<HeaderTerm> terms, int flagEnd) {
    Owner owner = owner(tokens, 0, start);
    Owner holder = owner == Owner.NONE ? owner(tokens, start, end - 1) : owner;
    boolean flag = flagEnd > 0 && flagEnd <= start;
    return new HeaderReading(
        somebodys(tokens, start) ? terms.stream().map(HeaderTerm::somebodys).toList() : terms,
        join(tokens, start, end),
        aggregate(tokens, start) ? Tail.AGGREGATE : tail(tokens, end),
        owner,
        holder == Owner.THING ? owner : holder,
        modified(tokens, flag ? flagEnd : 0, start),
        flag,
        role(tokens).or(() -> spelledRole(terms.get(0), join(tokens, start, end))));
  }

  /**
   * Whether a person stands right before, as in {@code proprietor_name}; a user may be anybody's.
   */
  private boolean somebodys(List<String> tokens, int to) {
    return IntStream.range(0, to)
        .mapToObj(start -> lexicon.role(join(tokens, start, to)))
        .flatMap(Optional::stream)
        .anyMatch(role -> role.kind() == Kind.SUBJECT || role.kind() == Kind.PARTY);
  }

  /**
   * The person in initials such as {@code fhrdh} (发货人电话), which no sign divides. What is left is a
   * word of its own, which one letter is not: {@code rzrq} (入职日期) is no 入住人.
   */
  private Optional<PersonRole> spelledRole(HeaderTerm term, String word) {
    Optional<PersonRole> role = Optional.empty();
    for (int end = word.length(); end >= 2 && role.isEmpty(); end--) {
      boolean divides = term.script() == Script.INITIALS && end != word.length() - 1;
      role = divides ? lexicon.role(word.substring(0, end)) : role;
    }
    return role;
  }

  /** One character or two initials are too little to be found inside something longer. */
  private boolean standsAlone(List<String> tokens, int start, int end, HeaderTerm term) {
    boolean tiny =
        end - start == 1
            && (term.script() == Script.CHINESE && tokens.get(start).length() == 1
                || term.script() == Script.INITIALS && tokens.get(start).length() == 2);
    if (term.script() == Script.INITIALS && end - start > 1) {
      return false;
    }
    return !tiny || (!modified(tokens, 0, start) && tail(tokens, end) != Tail.UNKNOWN);
  }

  private int flagEnd(List<String> tokens) {
    for (int end = Math.min(3, tokens.size()); end > 0; end--) {
      if (lexicon.flag(join(tokens, 0, end))) {
        return end;
      }
    }
    return 0;
  }

  private Tail tail(List<String> tokens, int from) {
    Tail worst = Tail.NONE;
    int at = from;
    while (at < tokens.size()) {
      int end = tokens.size();
      while (end > at && lexicon.tail(join(tokens, at, end)).isEmpty()) {
        end--;
      }
      Tail tail =
          end > at
              ? lexicon.tail(join(tokens, at, end)).orElseThrow()
              : Character.isDigit(tokens.get(at).charAt(0)) ? Tail.TRANSPARENT : Tail.UNKNOWN;
      worst = tail.compareTo(worst) > 0 ? tail : worst;
      at = Math.max(end, at + 1);
    }
    return worst;
  }

  /** Whether a word before the head says that many are averaged or counted. */
  private boolean aggregate(List<String> tokens, int to) {
    return IntStream.range(0, to)
        .anyMatch(
            start ->
                IntStream.rangeClosed(start + 1, to)
                    .mapToObj(end -> lexicon.tail(join(tokens, start, end)))
                    .anyMatch(Optional.of(Tail.AGGREGATE)::equals));
  }

  /** The owner that the nearest word before names. */
  private Owner owner(List<String> tokens, int from, int to) {
    for (int end = to; end > from; end--) {
      for (int start = from; start < end; start++) {
        String key = join(tokens, start, end);
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
   * The last person named; one who only keeps records goes before all others. Read from the end, as
   * the heads of Chinese words stand there: 回访客户 is about 客户, not about 访客.
   */
  private Optional<PersonRole> role(List<String> tokens) {
    Optional<PersonRole> last = Optional.empty();
    int end = tokens.size();
    while (end > 0) {
      int start = 0;
      while (start < end && lexicon.role(join(tokens, start, end)).isEmpty()) {
        start++;
      }
      Optional<PersonRole> role =
          beginsThing(tokens, start, end)
              ? Optional.empty()
              : lexicon.role(join(tokens, start, end));
      if (role.filter(PersonRole::operator).isPresent()) {
        return role;
      }
      last = last.or(() -> role);
      end = Math.min(start, end - 1);
    }
    return last;
  }

  /** 客户端 is no 客户. */
  private boolean beginsThing(List<String> tokens, int start, int end) {
    return IntStream.rangeClosed(end + 1, tokens.size())
        .mapToObj(longer -> lexicon.owner(join(tokens, start, longer)))
        .anyMatch(owner -> owner.equals(Optional.of(Owner.THING)));
  }

  private boolean modified(List<String> tokens, int from, int to) {
    int at = from;
    while (at < to) {
      int end = to;
      while (end > at && !modifier(join(tokens, at, end))) {
        end--;
      }
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

  /** What a table's name or comment says that the table is about: its last telling word. */
  TableWords readTable(String text) {
    List<String> tokens = words.split(text);
    Owner owner = Owner.NONE;
    boolean organisation = false;
    int at = 0;
    while (at < tokens.size()) {
      int end = tokens.size();
      while (end > at && tableWord(join(tokens, at, end)).isEmpty()) {
        end--;
      }
      if (end > at) {
        owner = tableWord(join(tokens, at, end)).orElseThrow();
        organisation |= owner == Owner.ORGANISATION;
      }
      at = Math.max(end, at + 1);
    }
    return new TableWords(owner, organisation, role(tokens));
  }

  private Optional<Owner> tableWord(String key) {
    return lexicon.role(key).filter(role -> !role.operator()).isPresent()
        ? Optional.of(Owner.PERSON)
        : lexicon.tableOwner(key);
  }

  private static String join(List<String> tokens, int start, int end) {
    return String.join("", tokens.subList(start, end));
  }
}
