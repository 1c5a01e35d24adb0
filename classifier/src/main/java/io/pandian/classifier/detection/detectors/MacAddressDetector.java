package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Hardware addresses of network adapters (MAC 地址).
 *
 * <p>Shape: six pairs of hexadecimal digits with colons or hyphens between them, or three groups of
 * four with dots.
 *
 * <p>Check: none.
 *
 * <p>Source: IEEE 802.
 *
 * <p>Not covered: twelve hexadecimal digits without separators, which much other data has.
 */
public final class MacAddressDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          14, 17, 0, Traits.DIGIT | Traits.LETTER | Traits.COLON | Traits.SEPARATOR | Traits.DOT);

  @Override
  public String dataItem() {
    return "mac-address";
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
    return switch (value.length()) {
      case 17 -> Verdict.shape(grouped(value, 2, ':') || grouped(value, 2, '-'));
      case 14 -> Verdict.shape(grouped(value, 4, '.'));
      default -> Verdict.NONE;
    };
  }

  private static boolean grouped(ValueText value, int size, char separator) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.at(i);
      boolean between = i % (size + 1) == size;
      if (between ? c != separator : Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Pairs of digits alone may be times or scores. */
  @Override
  public boolean standsAlone(ValueText value) {
    return value.letters() > 0;
  }

  @Override
  public boolean placeholder(ValueText value) {
    String address = canonical(value);
    return address.equals("00:00:00:00:00:00") || address.equals("ff:ff:ff:ff:ff:ff");
  }

  /** In lower case, in pairs, with colons. */
  @Override
  public String canonical(ValueText value) {
    StringBuilder address = new StringBuilder(17);
    for (int i = 0; i < value.length(); i++) {
      if (Character.digit(value.at(i), 16) >= 0) {
        address.append(address.length() % 3 == 2 ? ":" : "").append(value.at(i));
      }
    }
    return address.toString().toLowerCase(Locale.ROOT);
  }
}
