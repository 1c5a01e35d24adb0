package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.util.List;

/**
 * A fact or a reading that a decision may turn on, and how to ask for it.
 *
 * @param id stable, for example {@code critical-infrastructure-operator}
 * @param statement the fact as a statement, for the trace
 * @param question the question to a person
 * @param choices the possible answers, as conditions, the one with the stricter result first; one
 *     answer only where no other reading can be worked out
 */
public record Inquiry(String id, Bilingual statement, Bilingual question, List<Bilingual> choices) {
  public Inquiry {
    choices = List.copyOf(choices);
  }

  /** The same inquiry with {@code {name}} replaced by a value everywhere. */
  public Inquiry with(String name, String value) {
    return with(name, Bilingual.of(value, value));
  }

  /** The same inquiry with {@code {name}} replaced, in each language, by a text. */
  public Inquiry with(String name, Bilingual value) {
    return new Inquiry(
        id,
        replace(statement, name, value),
        replace(question, name, value),
        choices.stream().map(choice -> replace(choice, name, value)).toList());
  }

  private static Bilingual replace(Bilingual text, String name, Bilingual value) {
    String place = "{" + name + "}";
    if (!text.zh().contains(place) && !text.en().contains(place)) {
      return text;
    }
    return Bilingual.of(
        text.zh().replace(place, value.zh()).strip(), text.en().replace(place, value.en()).strip());
  }
}
