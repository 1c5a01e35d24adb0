package io.pandian.classifier.classification.headers;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.classification.headers.HeaderReading.Tail;
import io.pandian.classifier.classification.headers.HeaderTerm.Script;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonRole.Relation;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.classifier.rows.Whose;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
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
public final class HeaderReader {
  private static final int ENOUGH_ALIKE = 4;
  private static final String NAME = "person-name";

  private final HeaderLexicon lexicon;
  private final HeaderWords words;

  private final CodeList codes = new CodeList();

  /** Loads the packed lexicons when they are first asked for. */
  private static final class Packed {
    private static final HeaderReader READER = new HeaderReader(HeaderLexicon.standard());
  }

  /** The reader with the lexicons that are packed with Pandian. */
  public static HeaderReader standard() {
    return Packed.READER;
  }

  public HeaderReader(HeaderLexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new HeaderWords(lexicon);
  }

  public HeaderReading readName(String name) {
    return read(words.split(name));
  }

  /**
   * Reads the names of a table's columns. A thing that most of them begin with is the table's
   * ({@code car_name}, {@code car_phone}, {@code car_age}) and tells nothing of one of them.
   */
  public List<HeaderReading> readNames(List<String> names) {
    List<List<String>> tokens = outsideTrees(names).stream().map(words::split).toList();
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
    return withPartsOfNames(names, tokens.stream().map(name -> read(name, shared)).toList());
  }

  /** A part of a name beside another is one for sure: 名字 beside 姓氏. */
  private static List<HeaderReading> withPartsOfNames(
      List<String> names, List<HeaderReading> readings) {
    List<HeaderReading> parts =
        IntStream.range(0, names.size())
            .filter(i -> PersonWords.standard().endsAsNamePart(names.get(i)))
            .mapToObj(readings::get)
            .filter(reading -> reading.term(NAME).isPresent())
            .toList();
    return parts.size() < 2
        ? readings
        : readings.stream().map(r -> parts.contains(r) ? r.somebodys() : r).toList();
  }

  /**
   * A key inside itself ({@code children.children.code}) makes a tree, and says nothing of code.
   */
  private static List<String> outsideTrees(List<String> names) {
    Set<String> trees =
        names.stream()
            .map(name -> name.split("\\.", 3))
            .filter(keys -> keys.length > 1 && keys[0].equals(keys[1]))
            .map(keys -> keys[0] + ".")
            .collect(Collectors.toSet());
    return names.stream().map(name -> outside(trees, name)).toList();
  }

  private static String outside(Set<String> trees, String name) {
    String rest = name;
    while (trees.contains(rest.substring(0, rest.indexOf('.') + 1))) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return rest;
  }

  private HeaderReading read(List<String> name, Set<String> shared) {
    HeaderReading whole = read(name);
    boolean told = whole.terms().stream().anyMatch(term -> term.certainty() == Certainty.SURE);
    if (told || name.size() < 2 || !shared.contains(name.get(0))) {
      return whole;
    }
    HeaderReading rest = read(name.subList(1, name.size()));
    return rest.terms().isEmpty() ? whole : rest;
  }

  /** Reads a comment; one that only repeats the column's name says nothing. */
  public HeaderReading readComment(String comment, String name) {
    if (comment.equalsIgnoreCase(name)) {
      return HeaderReading.NOTHING;
    }
    if (CodeList.isAll(comment)) {
      return codes.item(comment).map(HeaderReading::ofCodes).orElse(HeaderReading.NOTHING);
    }
    HeaderReading reading = read(words.split(HeaderWords.phrase(comment)));
    return HeaderWords.yesOrNo(comment) ? reading.asFlag() : reading;
  }

  private HeaderReading read(List<String> written) {
    if (written.stream().allMatch(HeaderReader::isNumber)) {
      // The third column of a file without a header is not of a third person.
      return HeaderReading.NOTHING;
    }
    HeaderSpans spans = new HeaderSpans(written, lexicon).headLast();
    int flagEnd = spans.flagEnd();
    for (int end = spans.size(); end > 0; end--) {
      for (int start = 0; start < end; start++) {
        List<HeaderTerm> terms = spans.terms(start, end);
        if (!terms.isEmpty() && standsAlone(spans, start, end, terms.get(0))) {
          return reading(spans, start, end, terms, flagEnd);
        }
      }
    }
    Owner owner = spans.owner(0, spans.size());
    Optional<HeaderReading> reference = reference(spans, flagEnd);
    if (reference.isPresent()) {
      return reference.get();
    }
    return new HeaderReading(
        List.of(),
        "",
        Tail.NONE,
        owner,
        owner,
        false,
        flagEnd > 0,
        new WhoseReader(spans, lexicon).of(spans.size(), spans.size(), false));
  }

  private HeaderReading reading(
      HeaderSpans spans, int start, int end, List<HeaderTerm> terms, int flagEnd) {
    if (endsAsPerson(spans, end)) {
      return HeaderReading.ofPerson(
          new WhoseReader(spans, lexicon).of(spans.size(), spans.size(), false));
    }
    boolean person =
        terms.get(0).item().equals(NAME) || lexicon.role(spans.text(start, end)).isPresent();
    if (person && end < spans.size() && spans.keyWord(end)) {
      Optional<HeaderReading> reference = reference(spans, flagEnd);
      if (reference.isPresent()) {
        return reference.get();
      }
    }
    // In Chinese what stands before a person says what he does: 业务经理.
    Owner owner = headsAsPerson(spans, start, end) ? Owner.NONE : spans.owner(0, start);
    Owner holder = owner == Owner.NONE ? spans.owner(start, end - 1) : owner;
    boolean flag = flagEnd > 0 && flagEnd <= start;
    return new HeaderReading(
        spans.somebodys(start) ? terms.stream().map(HeaderTerm::somebodys).toList() : terms,
        spans.text(start, end),
        spans.aggregate(start) ? Tail.AGGREGATE : spans.tail(end),
        owner,
        holder == Owner.THING ? owner : holder,
        spans.modified(flag ? flagEnd : 0, start),
        flag,
        whose(spans, start, end, terms.get(0)));
  }

  private boolean headsAsPerson(HeaderSpans spans, int start, int end) {
    String head = spans.text(start, end);
    return end == spans.size()
        && head.charAt(0) > 127
        && lexicon.role(head).filter(role -> !role.general()).isPresent();
  }

  /** The head stands last: 受伤职工 is no injury, 纳税人 no tax, and who attends a flight no ticket. */
  private boolean endsAsPerson(HeaderSpans spans, int end) {
    String rest = spans.text(end, spans.size());
    if (rest.isEmpty() || rest.charAt(0) < 128) {
      return lexicon.role(rest).filter(role -> role.relation() == Relation.STAFF).isPresent();
    }
    return IntStream.rangeClosed(0, end)
        .mapToObj(start -> spans.text(start, spans.size()))
        .anyMatch(word -> word.length() > 1 && lexicon.role(word).isPresent());
  }

  /** A person and a word for a key, as in {@code landlord_id}: a reference to him. */
  private Optional<HeaderReading> reference(HeaderSpans spans, int flagEnd) {
    for (int start = 1; start < spans.size() && flagEnd == 0; start++) {
      if (spans.keyWord(start)) {
        Whose whose = new WhoseReader(spans, lexicon).of(start, spans.size(), false);
        Optional<Owner> ofWord = lexicon.owner(whose.word());
        boolean organisation = whose.role().isEmpty() && ofWord.isPresent();
        boolean thing =
            ofWord.equals(Optional.of(Owner.THING))
                || organisation
                || otherThan(spans.owner(0, start));
        boolean counted =
            whose
                .role()
                .map(role -> role.relation() != Relation.KEEPER)
                .orElse(!whose.word().isEmpty());
        boolean whole =
            spans.reaches(whose.word(), start)
                || PersonWords.standard().endsAsPerson(whose.phrase());
        if (!thing && counted && whole && !whose.word().isEmpty()) {
          return Optional.of(HeaderReading.reference(spans.text(start, spans.size()), whose));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean otherThan(Owner owner) {
    return owner == Owner.THING || owner == Owner.ORGANISATION;
  }

  private Whose whose(HeaderSpans spans, int start, int end, HeaderTerm term) {
    Whose whose = new WhoseReader(spans, lexicon).of(start, end, term.item().equals(NAME));
    String word = spans.text(start, end);
    return whose.isSaid()
        ? whose
        : spelledRole(term, word).map(role -> whose.of(role)).orElse(whose);
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
  private boolean standsAlone(HeaderSpans spans, int start, int end, HeaderTerm term) {
    int length = spans.text(start, end).length();
    boolean tiny =
        end - start == 1
            && (term.script() == Script.CHINESE && length == 1
                || term.script() == Script.INITIALS && length == 2);
    if (term.script() == Script.INITIALS && end - start > 1) {
      return false;
    }
    return !tiny || (!spans.modified(0, start) && spans.tail(end) != Tail.UNKNOWN);
  }

  /** What a table's name or comment says that the table is about: its last telling word. */
  public TableWords readTable(String text) {
    HeaderSpans spans = new HeaderSpans(words.split(text), lexicon);
    Owner owner = Owner.NONE;
    boolean organisation = false;
    int at = 0;
    while (at < spans.size()) {
      int end = spans.longest(at, spans.size(), word -> tableWord(word).isPresent());
      if (end > at) {
        owner = tableWord(spans.text(at, end)).orElseThrow();
        organisation |= owner == Owner.ORGANISATION;
      }
      at = Math.max(end, at + 1);
    }
    return new TableWords(owner, organisation, spans.role().filter(HeaderReader::tellsTable));
  }

  /** Whether a table called so is one of persons: guides and judges are as often things. */
  private static boolean tellsTable(PersonRole role) {
    return !role.ofTrade() || role.name().zh().charAt(0) > 127;
  }

  private Optional<Owner> tableWord(String key) {
    return lexicon.role(key).filter(r -> !r.operator() && tellsTable(r)).isPresent()
        ? Optional.of(Owner.PERSON)
        : lexicon.tableOwner(key);
  }
}
