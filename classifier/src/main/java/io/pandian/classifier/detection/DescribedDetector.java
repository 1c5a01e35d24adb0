package io.pandian.classifier.detection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.classifier.detection.detectors.Shape;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Strength;
import io.pandian.config.taxonomy.ValueForm;
import io.pandian.config.taxonomy.ValueForm.Check;
import io.pandian.config.taxonomy.ValueForm.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A detector that the file of a data item describes, by words, shapes or an expression.
 *
 * <p>Shape: the whole value is one of the words, or fits the expression. It runs on RE2/J, whose
 * time is linear in the value's length whatever the expression is.
 *
 * <p>Check: the one that the file names. Standing among the words is a check of its own.
 *
 * <p>Source: the file.
 *
 * <p>Not covered: codes in place of words, such as 1 and 2 for gender, which only a dictionary or
 * the context explains.
 */
final class DescribedDetector implements Detector {
  private static final int IDENTITY_NUMBER = 18;
  private static final int ORGANISATION_CODE = 9;
  private static final Shape ANY = new Shape(1, ValueText.LONGEST, 0, Traits.ANY);

  private final ItemFile item;
  private final ValueForm form;
  private final Shape shape;
  private final Set<String> words;
  private final Pattern pattern;

  /**
   * @param item the file of an item, with a form of values
   * @throws com.google.re2j.PatternSyntaxException if the expression is none, or one that no linear
   *     engine can run
   */
  DescribedDetector(ItemFile item) {
    this.item = item;
    this.form = item.form().orElseThrow();
    boolean listed = form.form() == Form.WORDS;
    this.words = listed ? Set.copyOf(form.values()) : Set.of();
    this.shape = listed ? shapeOf(form.values()) : ANY;
    this.pattern = Pattern.compile(expression(form));
  }

  private static Shape shapeOf(List<String> words) {
    ValueText text = new ValueText();
    int traits = 0;
    int shortest = ValueText.LONGEST;
    int longest = 1;
    for (String word : words) {
      traits |= text.set(word).traits();
      shortest = Math.min(shortest, text.length());
      longest = Math.max(longest, text.length());
    }
    return new Shape(Math.min(shortest, longest), longest, 0, traits);
  }

  private static String expression(ValueForm form) {
    List<String> values = form.values();
    return switch (form.form()) {
      case REGEX -> values.isEmpty() ? "" : values.get(0);
      case SHAPE -> values.stream().map(DescribedDetector::shaped).collect(Collectors.joining("|"));
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

  ItemFile item() {
    return item;
  }

  @Override
  public String dataItem() {
    return item.dataItem();
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Strength strength() {
    return form.strength();
  }

  @Override
  public Verdict judge(ValueText value) {
    return judge(value.string());
  }

  Verdict judge(String value) {
    if (form.form() == Form.WORDS) {
      boolean listed = words.contains(value);
      return !listed ? Verdict.NONE : form.check() == Check.NONE ? Verdict.PASSED : checked(value);
    }
    return pattern.matches(value) ? checked(value) : Verdict.NONE;
  }

  private Verdict checked(String value) {
    char[] bare = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).toCharArray();
    boolean digits = value.chars().anyMatch(Character::isDigit);
    return switch (form.check()) {
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
