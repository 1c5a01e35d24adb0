package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A fact or a reading that a decision may turn on, and how to ask for it. Its texts have places,
 * {@code {name}}, that are filled only when the text is read: of the inquiries that a portfolio
 * meets, few are ever asked.
 */
public final class Inquiry {
  private final String id;
  private final Bilingual statement;
  private final Bilingual question;
  private final List<Bilingual> choices;
  private final Answer answer;
  private final Map<String, Bilingual> values;

  /**
   * Who answers, and where.
   *
   * @param by who can answer
   * @param key the key of a facts file or plan, or the option, that takes the answer
   */
  public record Answer(Respondent by, String key) {}

  /**
   * An inquiry.
   *
   * @param id stable, for example {@code critical-infrastructure-operator}
   * @param statement the fact as a statement, for the trace
   * @param question the question to a person
   * @param choices the possible answers, as conditions, the one with the stricter result first; one
   *     answer only where no other reading can be worked out
   * @param answer who answers, and where
   */
  public Inquiry(
      String id, Bilingual statement, Bilingual question, List<Bilingual> choices, Answer answer) {
    this(id, statement, question, List.copyOf(choices), answer, Map.of());
  }

  private Inquiry(
      String id,
      Bilingual statement,
      Bilingual question,
      List<Bilingual> choices,
      Answer answer,
      Map<String, Bilingual> values) {
    this.id = id;
    this.statement = statement;
    this.question = question;
    this.choices = choices;
    this.answer = answer;
    this.values = values;
  }

  public String id() {
    return id;
  }

  public Bilingual statement() {
    return filled(statement);
  }

  public Bilingual question() {
    return filled(question);
  }

  /** Who answers, and where. */
  public Answer answer() {
    return answer;
  }

  public List<Bilingual> choices() {
    return choices.stream().map(this::filled).toList();
  }

  /** How many answers there are. */
  public int answers() {
    return choices.size();
  }

  /** The same inquiry with a value in a place. */
  public Inquiry with(String name, String value) {
    return with(name, Bilingual.of(value, value));
  }

  /** The same inquiry with, in each language, a text in a place. */
  public Inquiry with(String name, Bilingual value) {
    Map<String, Bilingual> more = values.isEmpty() ? Map.of(name, value) : added(name, value);
    return new Inquiry(id, statement, question, choices, answer, more);
  }

  /** The same inquiry with other answers. */
  public Inquiry withChoices(List<Bilingual> others) {
    return new Inquiry(id, statement, question, List.copyOf(others), answer, values);
  }

  private Map<String, Bilingual> added(String name, Bilingual value) {
    Map<String, Bilingual> more = new HashMap<>(values);
    more.put(name, value);
    return more;
  }

  private Bilingual filled(Bilingual text) {
    return values.isEmpty()
        ? text
        : Bilingual.of(filled(text.zh(), Bilingual::zh), filled(text.en(), Bilingual::en));
  }

  /** What stands in a value is never taken for a place. */
  private String filled(String text, Function<Bilingual, String> language) {
    StringBuilder filled = new StringBuilder(2 * text.length());
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      Bilingual value = values.get(text.substring(open + 1, close));
      if (value == null) {
        filled.append(text, done, close + 1);
      } else {
        filled.append(text, done, open).append(language.apply(value));
      }
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString().strip();
  }
}
