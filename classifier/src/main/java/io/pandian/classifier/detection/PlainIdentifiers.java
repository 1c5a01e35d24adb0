package io.pandian.classifier.detection;

import io.pandian.config.Resources;
import io.pandian.config.taxonomy.Identifiers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Identifiers without a form of their own, such as staff numbers: any text that says something. */
final class PlainIdentifiers {
  private static final int FEWEST_REPEATED = 6;

  private final Set<String> placeholders = Lexicon.words("placeholder-values");

  /** Words that stand for nobody as a number, and are somebody's as a login. */
  private final Set<String> logins =
      Resources.tsv("lexicons/placeholder-values.tsv").stream()
          .filter(row -> row.get(1).equals("yes"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Identifiers identifiers = Identifiers.standard();

  /**
   * The item whose detector judges an item's values: a driving licence bears the identity number.
   */
  String judgedAs(String dataItem) {
    return identifiers
        .of(dataItem)
        .flatMap(io.pandian.config.taxonomy.Identifier::sameNumberAs)
        .orElse(dataItem);
  }

  /** The folded text; empty for 无, null, 0000, test and the like. */
  Optional<String> normalise(ValueText value) {
    String text = value.string();
    boolean saysNothing =
        placeholders.contains(text.toLowerCase(Locale.ROOT))
            || isOneCharacter(value)
            || value.hans() + value.letters() + value.digits() == 0;
    return saysNothing ? Optional.empty() : Optional.of(text);
  }

  /** The same of a login: {@code test} is one. */
  Optional<String> login(ValueText value) {
    String text = value.string();
    return logins.contains(text.toLowerCase(Locale.ROOT)) ? Optional.of(text) : normalise(value);
  }

  /** 0, 000, 999999: number 7 or 11 is somebody's, though. */
  private static boolean isOneCharacter(ValueText value) {
    boolean repeated = Placeholders.only(value.characters(), 0, value.length(), value.at(0));
    return repeated && (value.at(0) == '0' || value.length() >= FEWEST_REPEATED);
  }
}
