package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.HongKongMacauCard;
import io.pandian.classifier.detection.checks.IdentityNumber;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Mainland travel permits of residents of Hong Kong and Macau (回乡证), exit permits of mainlanders to
 * there (往来港澳通行证), the residence permits of people from Hong Kong, Macau and Taiwan (港澳台居民居住证), and
 * the identity cards that Hong Kong and Macau give ({@link HongKongMacauCard}).
 *
 * <p>Shape: H or M and 8 digits, older ones with 2 more for the issue; C or W and 8 digits, or C, a
 * letter and 7; or 18 characters like a citizen's number with the division 810000, 820000 or
 * 830000.
 *
 * <p>Check: the 18 characters have one, ISO 7064 MOD 11-2, and so have Hong Kong's cards.
 *
 * <p>Source: 港澳台居民居住证申领发放办法 (2018) for the residence permits; National Immigration Administration
 * for the others.
 */
public final class HongKongMacauPermitDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          8, 24, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR | Traits.BRACKET | Traits.SLASH);

  @Override
  public String dataItem() {
    return "hk-macau-permit";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.SHAPED;
  }

  @Override
  public Verdict judge(ValueText value) {
    boolean permit =
        switch (value.bareLength()) {
          case 9 -> isPermit(value) || isExitPermit(value);
          case 11 -> isPermit(value);
          default -> false;
        };
    if (permit) {
      return Verdict.NOT_APPLICABLE;
    }
    return value.bareLength() == 18 ? judgeResidencePermit(value) : HongKongMacauCard.judge(value);
  }

  private static boolean isPermit(ValueText value) {
    char first = Character.toUpperCase(value.bareAt(0));
    return (first == 'H' || first == 'M') && value.bareDigits(1, value.bareLength());
  }

  private static boolean isExitPermit(ValueText value) {
    char first = Character.toUpperCase(value.bareAt(0));
    boolean letterOrDigit = Traits.isLetter(value.bareAt(1)) && first == 'C';
    return (first == 'C' || first == 'W')
        && (letterOrDigit || Traits.isDigit(value.bareAt(1)))
        && value.bareDigits(2, 9);
  }

  private static Verdict judgeResidencePermit(ValueText value) {
    if (!IdentityNumber.hasShape(value)) {
      return Verdict.NONE;
    }
    int division = value.bareNumber(0, 6);
    boolean listed = division == 810000 || division == 820000 || division == 830000;
    return listed ? Verdict.of(IdentityNumber.passes(value)) : Verdict.NONE;
  }

  /** One in eleven numbers of goods passes for a card of Hong Kong without its brackets. */
  @Override
  public boolean standsAlone(ValueText value) {
    return value.bareLength() > 8 || HongKongMacauCard.hasSign(value);
  }

  @Override
  public boolean placeholder(ValueText value) {
    boolean card = value.bareLength() == 8 || HongKongMacauCard.hasSign(value);
    return Placeholders.trivial(value.bareCharacters(), 1, card ? 7 : 9);
  }

  /** Upper case, without the two digits that say how often the permit was issued. */
  @Override
  public String canonical(ValueText value) {
    if (HongKongMacauCard.hasSign(value)) {
      return HongKongMacauCard.canonical(value);
    }
    String text = value.bareString().toUpperCase(java.util.Locale.ROOT);
    return text.length() == 11 ? text.substring(0, 9) : text;
  }
}
