package io.pandian.classifier.rows;

import io.pandian.classifier.rows.PersonRole.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the words of a row's columns beside each other: what the name of one leaves open about
 * whose it is, that of another says.
 */
final class RowWords {
  private static final PersonWords PERSONS = PersonWords.standard();

  /** A longer one is a word, which the reader of headers would know. */
  private static final int LONGEST_PREFIX = 6;

  private RowWords() {}

  /** The columns with whose they are. */
  static List<RowColumn> read(List<RowColumn> columns) {
    return ofSpares(
        ofVerbs(
            ofTwins(
                ofShorterWords(unread(ofLongerNames(afterNames(beforeNames(named(columns)))))))));
  }

  /**
   * Persons under one word are told apart by what stands before both the name and a number of each:
   * 早班驾驶员, 早班工号, 晚班驾驶员, 晚班工号.
   */
  private static List<RowColumn> toldByPhrases(List<RowColumn> columns) {
    Set<String> beforeOthers = phrases(columns, column -> column.tellsWho() && !column.isName());
    Map<String, Set<String>> phrasesByWord =
        columns.stream()
            .filter(column -> column.mayDiffer() && column.whose().number().isEmpty())
            .filter(column -> beforeOthers.contains(column.whose().before()))
            .collect(
                Collectors.groupingBy(
                    column -> column.whose().word(),
                    Collectors.mapping(column -> column.whose().before(), Collectors.toSet())));
    return columns.stream()
        .map(
            column ->
                phrasesByWord.getOrDefault(column.whose().word(), Set.of()).size() > 1
                        && beforeOthers.contains(column.whose().before())
                        && !column.whose().word().isEmpty()
                    ? column.of(column.whose().told())
                    : column)
        .toList();
  }

  /** The columns with all that their own words say of whose they are. */
  private static List<RowColumn> named(List<RowColumn> columns) {
    return toldByPhrases(ofSides(ofWholeNames(columns)));
  }

  /** What begins with the whole header of somebody's name is his: bzr, bzrdh. */
  private static List<RowColumn> afterNames(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(begun(column, columns))).toList();
  }

  private static Whose begun(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    if (own.isSaid() || column.isName() || !column.tellsWho()) {
      return own;
    }
    return columns.stream()
        .filter(other -> other.isName() && other.whose().isSaid())
        .filter(other -> letters(column.name()).startsWith(letters(other.name())))
        .findFirst()
        .map(other -> own.like(other.whose()))
        .orElse(own);
  }

  /**
   * A word before a number or telephone that stands before no name alone is that of the one name
   * whose header begins with it: 甲方(会员) beside 甲方电话, 领队老师 beside 领队手机.
   */
  private static List<RowColumn> ofLongerNames(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(longerName(column, columns))).toList();
  }

  private static Whose longerName(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    boolean named =
        columns.stream().anyMatch(c -> c.isName() && c.whose().word().equals(own.word()));
    if (named || own.word().length() < 2 || column.isName() || !column.tellsWho()) {
      return own;
    }
    List<Whose> longer =
        columns.stream()
            .filter(c -> c.mayDiffer() && letters(c.name()).startsWith(own.word()))
            .filter(c -> !c.isAnother())
            .map(RowColumn::whose)
            .distinct()
            .toList();
    return longer.size() == 1 ? own.like(longer.get(0)) : own;
  }

  /** What is said of a side, as 来电号码, is of the person whom a word names on it: 来电人姓名. */
  private static List<RowColumn> ofSides(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(onSide(column, columns))).toList();
  }

  private static Whose onSide(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    if (!own.word().isEmpty() || own.side().isEmpty()) {
      return own;
    }
    List<Whose> named =
        columns.stream()
            .filter(RowColumn::isName)
            .map(RowColumn::whose)
            .filter(whose -> whose.side().equals(own.side()) && !whose.word().isEmpty())
            .distinct()
            .toList();
    return named.size() == 1 ? own.like(named.get(0)) : own;
  }

  /**
   * What would be a part of a name is a person's whole one, where the table has no other part and
   * more of the person: family_name beside family_phone.
   */
  private static List<RowColumn> ofWholeNames(List<RowColumn> columns) {
    List<RowColumn> parts = columns.stream().filter(c -> c.isName() && c.namePart()).toList();
    if (parts.size() != 1) {
      return columns;
    }
    String who = letters(parts.get(0).name()).replaceAll("names?$", "");
    List<RowColumn> his =
        columns.stream()
            .filter(c -> c.tellsWho() && !c.isName() && !c.whose().isSaid())
            .filter(c -> !who.isEmpty() && letters(c.name()).startsWith(who))
            .toList();
    return columns.stream()
        .map(
            c ->
                !his.isEmpty() && (his.contains(c) || parts.contains(c))
                    ? c.of(c.whose().named(who)).wholeName()
                    : c)
        .toList();
  }

  /** A second number to be called (备用电话) is of the person of the number before it. */
  private static List<RowColumn> ofSpares(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(spared(column, columns))).toList();
  }

  private static Whose spared(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    if (own.isSaid() || !column.spare()) {
      return own;
    }
    return columns.stream()
        .filter(other -> other.place() < column.place() && other.item().equals(column.item()))
        .reduce((first, last) -> last)
        .map(last -> own.like(last.whose()))
        .orElse(own);
  }

  /**
   * Words before a name and before a number or telephone are a person's, whether or not the name
   * has a word of its own: 第三方联系人, 第三方电话.
   */
  private static List<RowColumn> beforeNames(List<RowColumn> columns) {
    Set<String> beforeOthers = phrases(columns, column -> column.tellsWho() && !column.isName());
    return columns.stream()
        .map(
            column ->
                column.whose().word().isEmpty() && !column.whose().phrase().isEmpty()
                    ? column.of(named(column.whose(), columns, beforeOthers))
                    : column)
        .toList();
  }

  private static Whose named(Whose whose, List<RowColumn> columns, Set<String> beforeOthers) {
    List<Whose> names =
        columns.stream()
            .filter(RowColumn::isName)
            .map(RowColumn::whose)
            .filter(name -> name.phrase().equals(whose.phrase()))
            .toList();
    if (names.isEmpty() || !beforeOthers.contains(whose.phrase())) {
      return whose;
    }
    return names.stream()
        .filter(Whose::isSaid)
        .findFirst()
        .map(whose::like)
        .orElseGet(() -> whose.named(whose.phrase()));
  }

  private static Set<String> phrases(List<RowColumn> columns, Predicate<RowColumn> wanted) {
    return columns.stream()
        .filter(wanted)
        .map(column -> column.whose().phrase())
        .filter(phrase -> !phrase.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Names under a word that nobody knows are of another than those whom words name: 私教 beside 会员.
   */
  private static List<RowColumn> unread(List<RowColumn> columns) {
    boolean named = columns.stream().anyMatch(c -> c.isName() && !isUnread(c));
    return columns.stream()
        .map(c -> named && isUnread(c) ? c.of(c.whose().named(c.whose().phrase())) : c)
        .toList();
  }

  private static boolean isUnread(RowColumn column) {
    return column.isName()
        && !column.surelyNamed()
        && !column.namePart()
        && !column.whose().isSaid()
        && column.whose().phrase().equals(letters(column.name()));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A longer word for a person ends with a shorter one that names him too: 被保险学生, 学生身份证号. */
  private static List<RowColumn> ofShorterWords(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(longer(column, columns))).toList();
  }

  private static Whose longer(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    boolean named =
        columns.stream().anyMatch(c -> c.isName() && c.whose().word().equals(own.word()));
    if (named || own.word().length() < 2 || own.word().charAt(0) < 128) {
      return own;
    }
    List<Whose> longer =
        columns.stream()
            .filter(c -> c.isName() && c.name().endsWith(own.word()))
            .map(RowColumn::whose)
            .distinct()
            .toList();
    return longer.size() == 1 ? own.like(longer.get(0)) : own;
  }

  /** What is said of somebody's doing is of whoever does it: 报修电话 beside 报修人. */
  private static List<RowColumn> ofVerbs(List<RowColumn> columns) {
    return columns.stream().map(column -> column.of(doer(column, columns))).toList();
  }

  private static Whose doer(RowColumn column, List<RowColumn> columns) {
    Whose own = column.whose();
    if (own.isSaid() || column.isName() || !column.tellsWho()) {
      return own;
    }
    List<Whose> doers =
        columns.stream()
            .filter(other -> other.isName() && !other.hasRelation(Relation.KEEPER))
            .map(RowColumn::whose)
            .filter(whose -> PERSONS.does(whose.word(), column.name()))
            .distinct()
            .toList();
    return doers.size() == 1 ? own.like(doers.get(0)) : own;
  }

  /**
   * Names that differ in their first letters alone are of two persons where these say which of two
   * (a_number, b_number), or where a name and a number of each begin so (fkhm, fkzh, skhm, skzh).
   */
  private static List<RowColumn> ofTwins(List<RowColumn> columns) {
    List<RowColumn> unsaid =
        columns.stream().filter(c -> !c.whose().isSaid() && c.tellsWho() && !c.namePart()).toList();
    List<Twins> all = new ArrayList<>();
    for (RowColumn one : unsaid) {
      for (RowColumn other : unsaid) {
        if (one.place() < other.place() && one.item().equals(other.item())) {
          Twins.of(one, other).ifPresent(all::add);
        }
      }
    }
    List<RowColumn> read = new ArrayList<>(columns);
    for (Twins twins : all) {
      if (twins.opposed() || twins.vouchedBy(all)) {
        read.replaceAll(column -> column.equals(twins.one) ? twins.first() : column);
        read.replaceAll(column -> column.equals(twins.other) ? twins.second() : column);
      }
    }
    return read;
  }

  /** Two columns of one item whose names differ in a prefix. */
  private record Twins(RowColumn one, RowColumn other, String prefix, String otherPrefix) {
    static Optional<Twins> of(RowColumn one, RowColumn other) {
      String name = letters(one.name());
      String beside = letters(other.name());
      int same = 0;
      while (same < Math.min(name.length(), beside.length())
          && name.charAt(name.length() - 1 - same) == beside.charAt(beside.length() - 1 - same)) {
        same++;
      }
      String prefix = name.substring(0, name.length() - same);
      String otherPrefix = beside.substring(0, beside.length() - same);
      boolean twins = same > 0 && isPrefix(prefix) && isPrefix(otherPrefix);
      return twins ? Optional.of(new Twins(one, other, prefix, otherPrefix)) : Optional.empty();
    }

    private static boolean isPrefix(String letters) {
      return !letters.isEmpty() && letters.length() <= LONGEST_PREFIX;
    }

    /** Whether the prefixes are numbers of persons by themselves. */
    boolean opposed() {
      return PERSONS.number(prefix).isPresent() && PERSONS.number(otherPrefix).isPresent();
    }

    /** Whether names begin so as well as numbers, in letters that no word divides. */
    boolean vouchedBy(List<Twins> all) {
      boolean latin = prefix.charAt(0) < 128 && otherPrefix.charAt(0) < 128;
      List<Twins> alike =
          all.stream()
              .filter(t -> t.prefix.equals(prefix) && t.otherPrefix.equals(otherPrefix))
              .toList();
      return latin
          && alike.stream().anyMatch(t -> t.one.isName())
          && alike.stream().anyMatch(t -> !t.one.isName());
    }

    RowColumn first() {
      return one.of(one.whose().named(prefix));
    }

    RowColumn second() {
      return other.of(other.whose().named(otherPrefix));
    }
  }
}
