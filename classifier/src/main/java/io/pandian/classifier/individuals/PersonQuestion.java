package io.pandian.classifier.individuals;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question about the persons of a finished count: names of scopes joined by {@code ∪} or {@code
 * |} (in either), {@code ∩} or {@code &} (in both) and {@code ∖} or {@code -} (in the first and not
 * in the second), with parentheses; without them, from left to right. A name is {@code everybody},
 * or the id of a source, an activity, an asset or a list scope, which {@code source:}, {@code
 * activity:}, {@code asset:} or {@code list:} before it tells apart, and stands in quotes if there
 * is a blank or a parenthesis in it. A list scope is what the persons of several activities are
 * cumulated over by an item of a list or of the national rules, such as {@code
 * list:guangxi-list-2025/enterprise-credit/other-scenarios}. {@code sensitive(NAME)}, {@code
 * nonSensitive(NAME)}, {@code both(NAME)}, {@code accounts(NAME)}, {@code minors(NAME)} and {@code
 * new(NAME)} are parts of a scope. Operators stand between blanks, for ids may hold a hyphen.
 */
public final class PersonQuestion {
  private static final Pattern WORDS =
      Pattern.compile("\"([^\"]*)\"|([A-Za-z]+(?=\\())|([()])|([^\\s()\"]+)");

  private final PersonSets sets;
  private final Map<String, Set<String>> lists;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private int at;

  private PersonQuestion(PersonSets sets, Map<String, Set<String>> lists, String text) {
    this.sets = sets;
    this.lists = lists;
    this.text = text;
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      quoted.add(matcher.group(1) != null);
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group());
    }
  }

  /**
   * Answers a question.
   *
   * @param lists by list scope, the ids of the activities that are counted in it
   * @throws InvalidInput if it cannot be read, or names a scope that the count has not
   */
  public static PersonAnswer answer(
      PersonSets sets, Map<String, Set<String>> lists, String question) {
    PersonQuestion asked = new PersonQuestion(sets, lists, question);
    PersonAnswer answer = asked.expression();
    if (asked.at < asked.words.size()) {
      throw asked.unreadable();
    }
    return answer;
  }

  private PersonAnswer expression() {
    PersonAnswer answer = term();
    while (at < words.size() && !isNext(")")) {
      String operator = next();
      PersonAnswer other = term();
      answer =
          switch (operator) {
            case "∪", "|" -> answer.or(other);
            case "∩", "&" -> answer.and(other);
            case "∖", "\\", "-" -> answer.without(other);
            default -> throw unreadable();
          };
    }
    return answer;
  }

  private PersonAnswer term() {
    boolean name = at < quoted.size() && quoted.get(at);
    String word = next();
    if (!name && word.equals("(")) {
      PersonAnswer inner = expression();
      expect(")");
      return inner;
    }
    if (!name && isNext("(")) {
      at++;
      PersonSets.Scope scope = scope(next());
      expect(")");
      return part(word, scope);
    }
    return PersonAnswer.of(sets, scope(word));
  }

  private PersonAnswer part(String part, PersonSets.Scope scope) {
    return switch (part) {
      case "sensitive" -> PersonAnswer.part(sets, scope, scope.sensitive());
      case "nonSensitive" -> PersonAnswer.part(sets, scope, scope.nonSensitive());
      case "both" ->
          PersonAnswer.part(
              sets,
              scope,
              org.roaringbitmap.RoaringBitmap.and(scope.sensitive(), scope.nonSensitive()));
      case "accounts" -> PersonAnswer.part(sets, scope, scope.accounts());
      case "minors" -> PersonAnswer.part(sets, scope, scope.minors());
      case "new" -> newPersons(scope);
      default -> throw unreadable();
    };
  }

  private PersonAnswer newPersons(PersonSets.Scope scope) {
    if (sets.earlier().count().standing() != EarlierTokens.Standing.SAME_KEY) {
      throw InvalidInput.of(
          text,
          "new",
          Bilingual.of(
              "没有可以比较的上一次扫描（首次扫描，或者密钥已更换）。",
              "There is no earlier scan to compare with: this is the first one, or the key was"
                  + " changed."),
          Bilingual.of("下一次扫描之后即可回答。", "The next scan can answer it."));
    }
    return PersonAnswer.newOnes(sets, scope);
  }

  private PersonSets.Scope scope(String name) {
    Optional<PersonSets.Scope> scope =
        name.equals("everybody")
            ? Optional.of(sets.organisation())
            : source(name).or(() -> activity(name)).or(() -> asset(name)).or(() -> list(name));
    return scope.orElseThrow(
        () ->
            InvalidInput.of(
                name,
                "",
                Bilingual.of(
                    "没有这个编号的数据源、活动、资产或清单范围。",
                    "No source, activity, asset or list scope has this id."),
                Bilingual.of(
                    "请写 everybody、数据源编号、活动编号、资产编号（数据源/路径）或清单范围；含空格的用双引号括起。本次判定的清单范围："
                        + lists.keySet(),
                    "Write everybody, the id of a source or an activity, that of an asset"
                        + " (source/path) or a list scope; in quotes if it has a blank. List scopes"
                        + " of this judgement: "
                        + lists.keySet())));
  }

  private Optional<PersonSets.Scope> source(String name) {
    return id(name, "source:").flatMap(sets::source);
  }

  private Optional<PersonSets.Scope> activity(String name) {
    return id(name, "activity:").map(sets.activities()::get);
  }

  private Optional<PersonSets.Scope> asset(String name) {
    return id(name, "asset:").map(sets.assets()::get);
  }

  private Optional<PersonSets.Scope> list(String name) {
    return id(name, "list:").map(lists::get).map(sets::activities);
  }

  /** The id, if a name is one of this kind or of none. */
  private static Optional<String> id(String name, String kind) {
    if (name.startsWith(kind)) {
      return Optional.of(name.substring(kind.length()));
    }
    return name.matches("(source|activity|asset|list):.*") ? Optional.empty() : Optional.of(name);
  }

  private boolean isNext(String word) {
    return at < words.size() && !quoted.get(at) && words.get(at).equals(word);
  }

  private void expect(String word) {
    if (!next().equals(word)) {
      throw unreadable();
    }
  }

  private String next() {
    if (at == words.size()) {
      throw unreadable();
    }
    return words.get(at++);
  }

  private InvalidInput unreadable() {
    return InvalidInput.of(
        text,
        "",
        Bilingual.of("看不懂这个问题。", "The question cannot be read."),
        Bilingual.of(
            "例如：'crm ∩ share'、'(crm ∪ shop) ∖ activity:hq'、'sensitive(crm)'；运算符前后要有空格。",
            "For example 'crm ∩ share', '(crm ∪ shop) ∖ activity:hq', 'sensitive(crm)'; operators"
                + " stand between blanks."));
  }
}
