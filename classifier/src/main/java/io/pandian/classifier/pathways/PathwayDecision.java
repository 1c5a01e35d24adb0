package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Respondent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By which pathway one activity may leave, and why.
 *
 * @param activity the activity's id
 * @param pathway the pathway; equal to {@code conservative} while confirmation is needed
 * @param standing whether it stands or waits for an answer
 * @param items the ids of the list items that apply, for example {@code
 *     guangxi-list-2025/enterprise-credit/11}; empty where national rules decide
 * @param basis the rules it rests on, the deciding one first
 * @param conservative the strictest reading that is open
 * @param alternatives the other readings, and what would make them true
 * @param questions what a person must answer
 * @param duties what remains to be done whatever the pathway
 * @param trace every condition that was looked at, in order
 * @param counts the counts it was compared with; empty where no count mattered
 */
public record PathwayDecision(
    String activity,
    Pathway pathway,
    Standing standing,
    List<String> items,
    List<Basis> basis,
    Pathway conservative,
    List<Alternative> alternatives,
    List<Question> questions,
    List<Bilingual> duties,
    List<TraceStep> trace,
    Optional<ScopeCount> counts) {
  public PathwayDecision {
    items = List.copyOf(items);
    basis = List.copyOf(basis);
    alternatives = List.copyOf(alternatives);
    questions = List.copyOf(questions);
    duties = List.copyOf(duties);
    trace = List.copyOf(trace);
  }

  /**
   * A rule the decision rests on.
   *
   * @param rulebook the rulebook's id
   * @param item the item's id
   * @param citation document, section and item, in Chinese as the document has it
   * @param summary the rule in our own words
   */
  public record Basis(String rulebook, String item, String citation, Bilingual summary) {}

  /**
   * Another reading.
   *
   * @param pathway the pathway it leads to
   * @param condition what would make it true
   */
  public record Alternative(Pathway pathway, Bilingual condition) {}

  /**
   * A question to a person.
   *
   * @param id stable, for example {@code sensitive-in-special-scope}
   * @param text the question
   * @param by who can answer
   * @param key the key of a facts file or plan, or the option, that takes the answer
   */
  public record Question(String id, Bilingual text, Respondent by, String key) {
    /** The question with who answers it and where. */
    public Bilingual asked() {
      return Bilingual.of(
          text.zh() + "（由" + by.title().zh() + "回答，写入 " + key + "）",
          text.en() + " (answered by " + by.title().en() + ", in " + key + ")");
    }
  }

  /**
   * One condition, its value, and where the value came from.
   *
   * @param condition the condition, in words
   * @param value its value
   * @param from an asset and field, a count with its method, or a declaration
   */
  public record TraceStep(Bilingual condition, Ternary value, Bilingual from) {}

  /**
   * The count a threshold was compared with.
   *
   * @param key stable, for example {@code guangxi-list-2025/enterprise-credit/other-scenarios} or
   *     {@code national}: the same for activities that are counted together
   * @param scope the scope the persons were cumulated over
   * @param nonSensitive persons with non-sensitive items in the scope
   * @param sensitive persons with sensitive items in the scope
   * @param union persons in either
   * @param lower the fewest distinct persons the data allows, for {@code union}
   * @param upper the most distinct persons the data allows, for {@code union}
   * @param nextThreshold the next threshold above the compared count; empty at the top
   * @param compared the count held against it; empty at the top
   * @param projectedCrossing the day the next threshold is crossed at this year's rate, if this
   *     year
   * @param projected how many persons are to be expected by the day of judgement at the rate up to
   *     the scan, where the scan ended before it: a projection, which decides nothing
   */
  public record ScopeCount(
      String key,
      Bilingual scope,
      long nonSensitive,
      long sensitive,
      long union,
      long lower,
      long upper,
      OptionalLong nextThreshold,
      OptionalLong compared,
      Optional<LocalDate> projectedCrossing,
      OptionalLong projected) {
    /** How far the count has come towards the next threshold, in whole percent, rounded down. */
    public OptionalLong percent() {
      return nextThreshold.isEmpty() || compared.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(compared.getAsLong() * 100 / nextThreshold.getAsLong());
    }
  }
}
