package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.config.taxonomy.Identifiers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Identifiers without a form of their own, such as staff numbers: any text that says something. */
final class PlainIdentifiers {
  private static final int FEWEST_REPEATED = 6;

  private final Set<String> placeholders = Lexicon.words("placeholder-values");
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

  /** 0, 000, 999999: number 7 or 11 is somebody's, though. */
  private static boolean isOneCharacter(ValueText value) {
    boolean repeated = Placeholders.only(value.characters(), 0, value.length(), value.at(0));
    return repeated && (value.at(0) == '0' || value.length() >= FEWEST_REPEATED);
  }
}
