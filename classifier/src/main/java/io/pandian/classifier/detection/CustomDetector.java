package io.pandian.classifier.detection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.pandian.config.detectors.DetectorDefinition;
import io.pandian.config.detectors.DetectorDefinition.Check;
import io.pandian.config.detectors.DetectorDefinition.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A detector that a user has described in a file. Its expression runs on RE2/J, whose time is
 * linear in the value's length whatever the expression is.
 */
final class CustomDetector implements Detector {
  private static final int IDENTITY_NUMBER = 18;
  private static final int ORGANISATION_CODE = 9;
  private static final Shape SHAPE = new Shape(1, ValueText.LONGEST, 0, Traits.ANY);

  private final DetectorDefinition definition;
  private final Pattern pattern;

  /**
   * @throws com.google.re2j.PatternSyntaxException if the expression is none, or one that no linear
   *     engine can run
   */
  CustomDetector(DetectorDefinition definition) {
    this.definition = definition;
    this.pattern = Pattern.compile(expression(definition));
  }

  private static String expression(DetectorDefinition definition) {
    List<String> values = definition.values();
    return switch (definition.form()) {
      case REGEX -> values.isEmpty() ? "" : values.get(0);
      case SHAPE -> values.stream().map(CustomDetector::shaped).collect(Collectors.joining("|"));
      case WORDS -> values.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    };
  }

  private static String shaped(String shape) {
    StringBuilder expression = new StringBuilder();
    for (char c : shape.toCharArray()) {
      expression.append(
          switch (c) {
            case '9' -> "[0-9]";
            case 'A' -> "[A-Z]";
            case 'a' -> "[a-z]";
            case '汉' -> "\\p{Han}";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return expression.toString();
  }

  DetectorDefinition definition() {
    return definition;
  }

  @Override
  public String dataItem() {
    return definition.dataItem();
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return definition.check() == Check.NONE ? Strength.SHAPED : Strength.CHECKED;
  }

  @Override
  public Verdict judge(ValueText value) {
    return judge(value.string());
  }

  Verdict judge(String value) {
    if (!pattern.matches(value)) {
      return Verdict.NONE;
    }
    // A list of words is its own check.
    boolean listed = definition.form() == Form.WORDS && definition.check() == Check.NONE;
    return listed ? Verdict.PASSED : checked(value);
  }

  private Verdict checked(String value) {
    char[] bare = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).toCharArray();
    boolean digits = value.chars().anyMatch(Character::isDigit);
    return switch (definition.check()) {
      case NONE -> Verdict.NOT_APPLICABLE;
      case LUHN ->
          Verdict.of(digits && areDigits(bare, bare.length) && CheckDigits.luhn(bare, bare.length));
      case MOD_11_2 ->
          Verdict.of(
              bare.length == IDENTITY_NUMBER
                  && areDigits(bare, IDENTITY_NUMBER - 1)
                  && CheckDigits.iso7064(bare) == bare[IDENTITY_NUMBER - 1]);
      case MOD_31 ->
          Verdict.of(
              bare.length == IDENTITY_NUMBER
                  && new String(bare).chars().allMatch(c -> CheckDigits.usccValue((char) c) >= 0)
                  && CheckDigits.uscc(bare));
      case MOD_11 ->
          Verdict.of(bare.length == ORGANISATION_CODE && CheckDigits.organisationCode(bare));
    };
  }

  private static boolean areDigits(char[] characters, int length) {
    for (int i = 0; i < length; i++) {
      if (!Traits.isDigit(characters[i])) {
        return false;
      }
    }
    return true;
  }

  /** Counts what it finds in a text. */
  Tally in(String text) {
    Tally tally = new Tally(dataItem());
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String found = matcher.group();
      if (!found.isBlank()) {
        counts.merge(found, 1, Integer::sum);
      }
    }
    counts.forEach(
        (found, count) -> {
          Verdict verdict = judge(found);
          if (verdict.matched() && verdict != Verdict.FAILED) {
            tally.add(verdict, false, found, count);
          }
        });
    return tally;
  }
}
