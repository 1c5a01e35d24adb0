package io.pandian.classifier.rows;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words around persons in headers that no lexicon can list to the end: numbers of persons, the
 * sides of a deal, endings that make a person of any verb. In go {@code lexicons/person-words.tsv}.
 */
public final class PersonWords {
  private static final PersonWords STANDARD = new PersonWords();
  private static final int SHORTEST_ENGLISH = 5;
  private static final int SHORTEST_VERB = 3;

  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, String> opposites = new HashMap<>();
  private final Set<String> chineseEndings = new HashSet<>();
  private final Set<String> sureEndings = new HashSet<>();
  private final Set<String> tellingEndings = new HashSet<>();
  private final Set<String> englishEndings = new HashSet<>();
  private final Set<String> nobody = new HashSet<>();
  private final Set<String> aliases = new HashSet<>();
  private final Set<String> spares = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> nameParts = new HashSet<>();
  private final Set<String> doers = new HashSet<>();
  private final Set<String> figures = new HashSet<>();

  private PersonWords() {
    for (List<String> row : Resources.tsv("lexicons/person-words.tsv")) {
      List<String> words = List.of(row.get(2).split("\\|", -1));
      switch (row.get(0)) {
        case "number" -> words.forEach(word -> numbers.put(word, row.get(1)));
        case "side" -> addSide(row.get(1), words);
        case "ending_zh" -> addEndings(chineseEndings, row.get(1), words);
        case "ending_en" -> addEndings(englishEndings, row.get(1), words);
        case "nobody" -> nobody.addAll(words);
        case "alias" -> aliases.addAll(words);
        case "spare" -> spares.addAll(words);
        case "key" -> keys.addAll(words);
        case "name_part" -> nameParts.addAll(words);
        case "figure" -> figures.addAll(words);
        case "doer" -> doers.addAll(words);
        default -> throw new IllegalStateException("person-words.tsv has a kind " + row.get(0));
      }
    }
  }

  private void addEndings(Set<String> endings, String how, List<String> words) {
    endings.addAll(words);
    if (how.equals("sure")) {
      sureEndings.addAll(words);
    }
    if (!how.equals("-")) {
      tellingEndings.addAll(words);
    }
  }

  private void addSide(String sideAndOpposite, List<String> words) {
    String[] both = sideAndOpposite.split("/", -1);
    words.forEach(word -> sides.put(word, both[0]));
    opposites.put(both[0], both[1]);
  }

  /** The words that are packed with Pandian. */
  public static PersonWords standard() {
    return STANDARD;
  }

  /** Which of several a word says, in digits: 2 for 二, second and 2; empty if it is no number. */
  public Optional<String> number(String word) {
    if (!word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
      return Optional.of(word);
    }
    return Optional.ofNullable(numbers.get(word));
  }

  /** Which of two parties a word says. */
  public Optional<String> side(String word) {
    return Optional.ofNullable(sides.get(word));
  }

  /** The side that stands against a side. */
  String opposite(String side) {
    return opposites.getOrDefault(side, "");
  }

  /** Whether words before a name say that it is another that somebody has: 曾用名, pen name. */
  boolean isAlias(String words) {
    return aliases.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether words begin by saying that a thing is one's second of its kind: 备用电话, other phone. */
  public boolean isSpare(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return spares.stream()
        .anyMatch(
            spare ->
                lower.startsWith(spare)
                    && (spare.charAt(0) >= 128
                        || lower.length() == spare.length()
                        || !Character.isLetter(lower.charAt(spare.length()))));
  }

  /** Whether a word is one for a key or a number of a register. */
  public boolean isKey(String word) {
    return keys.contains(word);
  }

  /** Whether a word is none for a person, although it ends as one: blender. */
  public boolean isNobody(String word) {
    return nobody.contains(word);
  }

  /** Whether a word for persons is also one for an amount: sales. */
  public boolean isFigure(String word) {
    return figures.contains(word);
  }

  /** Whether words end by saying that somebody did something: handled_by, but not order_by. */
  public boolean endsAsDoer(String before, String last) {
    return doers.contains(last)
        && before.length() >= SHORTEST_VERB
        && nobody.stream().noneMatch((before + last)::endsWith);
  }

  /** Whether a word is part of a name that stands in several columns: first, family. */
  public boolean namePart(String word) {
    return nameParts.contains(word);
  }

  /** Whether a column's name is that of a part of a name: first_name, 姓. */
  public boolean endsAsNamePart(String header) {
    String word =
        header
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}]+", " ")
            .replaceAll(" ?names?$", "")
            .strip();
    return nameParts.contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  /**
   * Whether a header begins with what a person does, by the word for him: 报修电话 with what 报修人 does,
   * report_phone with what a reporter does.
   */
  boolean does(String person, String header) {
    if (!endsAsPerson(person)) {
      return false;
    }
    boolean latin = person.charAt(person.length() - 1) < 128;
    String words = header.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    String head = words.split("[^\\p{L}]", 2)[0];
    return (latin ? englishEndings : chineseEndings)
        .stream()
            .filter(person::endsWith)
            .map(ending -> person.substring(0, person.length() - ending.length()))
            .anyMatch(
                verb ->
                    latin
                        ? verb.length() >= SHORTEST_VERB && head.equals(verb)
                        : verb.length() >= 2 && head.startsWith(verb));
  }

  /** Whether words end as only those for persons do: 下单人, but not 车长, which may be a length. */
  public boolean surelyEndsAsPerson(String words) {
    return endsAsPerson(words) && sureEndings.stream().anyMatch(words::endsWith);
  }

  /** Whether words end so that codes below them are persons': 托修方, but not 车长 or heater. */
  public boolean tellinglyEndsAsPerson(String words) {
    return endsAsPerson(words) && tellingEndings.stream().anyMatch(words::endsWith);
  }

  /** Whether words end as those for persons do: 下单人, witnesser. */
  public boolean endsAsPerson(String words) {
    if (words.isEmpty() || nobody.stream().anyMatch(words::endsWith)) {
      return false;
    }
    boolean latin = words.charAt(words.length() - 1) < 128;
    return latin
        ? words.length() >= SHORTEST_ENGLISH && englishEndings.stream().anyMatch(words::endsWith)
        : words.length() >= 2 && chineseEndings.stream().anyMatch(words::endsWith);
  }
}
