package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Internet addresses, version 4 and 6 (IP 地址), with or without a port or prefix length.
 *
 * <p>Shape: four numbers from 0 to 255 with dots, the last of them perhaps hidden by stars; or
 * groups of up to four hexadecimal digits with colons, eight of them or fewer with one {@code ::}.
 *
 * <p>Check: none.
 *
 * <p>Source: RFC 791, RFC 4291.
 */
public final class IpAddressDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          3,
          50,
          0,
          Traits.DIGIT | Traits.LETTER | Traits.DOT | Traits.COLON | Traits.SLASH | Traits.STAR);

  @Override
  public String dataItem() {
    return "ip-address";
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
    if ((value.traits() & Traits.DOT) != 0 && value.letters() == 0) {
      return Verdict.shape(isVersionFour(value));
    }
    return Verdict.shape((value.traits() & Traits.COLON) != 0 && isVersionSix(value));
  }

  private static boolean isVersionFour(ValueText value) {
    int numbers = 1;
    int number = 0;
    int digits = 0;
    boolean hidden = false;
    int i = 0;
    for (; i < value.length(); i++) {
      char c = value.at(i);
      if (c == '*' && numbers > 1 && (digits == 0 || hidden)) {
        hidden = true;
        digits = 1;
      } else if (Traits.isDigit(c) && !hidden) {
        number = number * 10 + (c - '0');
        if (++digits > 3 || number > 255) {
          return false;
        }
      } else if (c == '.' && digits > 0 && numbers < 4) {
        numbers++;
        number = 0;
        digits = 0;
        hidden = false;
      } else {
        break;
      }
    }
    return numbers == 4 && digits > 0 && isPort(value, i);
  }

  private static boolean isPort(ValueText value, int from) {
    if (from == value.length()) {
      return true;
    }
    int digits = value.length() - from - 1;
    boolean mark = value.at(from) == ':' || value.at(from) == '/';
    for (int i = from + 1; i < value.length(); i++) {
      mark &= Traits.isDigit(value.at(i));
    }
    return mark && digits >= 1 && digits <= 5;
  }

  private static boolean isVersionSix(ValueText value) {
    int groups = 0;
    int digits = 0;
    int doubles = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.at(i);
      if (c == ':') {
        boolean doubled = i > 0 && value.at(i - 1) == ':';
        doubles += doubled ? 1 : 0;
        groups += digits > 0 ? 1 : 0;
        digits = 0;
      } else if (Character.digit(c, 16) < 0 || ++digits > 4) {
        return false;
      }
    }
    groups += digits > 0 ? 1 : 0;
    return doubles == 0 ? groups == 8 && digits > 0 : doubles == 1 && groups <= 7 && groups >= 1;
  }

  @Override
  public boolean placeholder(ValueText value) {
    String text = value.string();
    return text.startsWith("127.")
        || text.startsWith("0.0.0.0")
        || text.startsWith("255.255.255.255")
        || text.equals("::1")
        || text.equals("0:0:0:0:0:0:0:1");
  }

  @Override
  public String canonical(ValueText value) {
    return value.string().toLowerCase(Locale.ROOT);
  }
}
