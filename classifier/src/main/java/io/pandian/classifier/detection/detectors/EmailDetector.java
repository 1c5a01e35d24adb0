package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.names.OfficeMailboxes;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;
import java.util.Set;

/**
 * E-mail addresses.
 *
 * <p>Shape: a local part of 1 to 64 letters, digits and {@code ._%+-}, one {@code @}, and a domain
 * of at least two labels whose last has 2 to 18 letters.
 *
 * <p>Check: none.
 *
 * <p>Source: the part of RFC 5321 and RFC 5322 that mail systems give out.
 *
 * <p>Not covered: quoted local parts, addresses in angle brackets, internationalised domains.
 */
public final class EmailDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          6,
          254,
          Traits.AT | Traits.DOT,
          Traits.DIGIT
              | Traits.LETTER
              | Traits.SEPARATOR
              | Traits.UNDERSCORE
              | Traits.PLUS
              | Traits.STAR
              | Traits.OTHER);
  private static final Set<String> TEST_DOMAINS =
      Set.of(
          "example.com", "example.org", "example.net", "test.com", "xxx.com", "a.com", "abc.com");

  @Override
  public String dataItem() {
    return "email";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.CHECKED;
  }

  @Override
  public Verdict judge(ValueText value) {
    int at = indexOfAt(value);
    return Verdict.shape(at > 0 && at <= 64 && localPart(value, at) && domain(value, at + 1));
  }

  private static int indexOfAt(ValueText value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.at(i) == '@') {
        return i;
      }
    }
    return -1;
  }

  private static boolean localPart(ValueText value, int end) {
    for (int i = 0; i < end; i++) {
      char c = value.at(i);
      boolean plain = Traits.isLetter(c) || Traits.isDigit(c) || c == '_' || c == '*';
      boolean inner = c == '.' || c == '-' || c == '+' || c == '%';
      if (!plain && !(inner && i > 0)) {
        return false;
      }
    }
    return value.at(end - 1) != '.';
  }

  private static boolean domain(ValueText value, int from) {
    int label = from;
    int labels = 0;
    boolean letters = true;
    for (int i = from; i < value.length(); i++) {
      char c = value.at(i);
      if (c == '.') {
        if (i == label || value.at(i - 1) == '-') {
          return false;
        }
        label = i + 1;
        labels++;
        letters = true;
      } else if (Traits.isDigit(c) || c == '-') {
        letters = false;
      } else if (!Traits.isLetter(c)) {
        return false;
      }
    }
    int last = value.length() - label;
    return labels >= 1 && letters && last >= 2 && last <= 18;
  }

  @Override
  public boolean identifies(ValueText value) {
    return Identifier.super.identifies(value) && !OfficeMailboxes.contain(value.string());
  }

  @Override
  public boolean placeholder(ValueText value) {
    String text = value.string();
    String domain = text.substring(text.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    return TEST_DOMAINS.contains(domain);
  }

  @Override
  public String canonical(ValueText value) {
    return value.string().toLowerCase(Locale.ROOT);
  }
}
