package io.pandian.classifier.classification;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.detection.Masking;
import io.pandian.classifier.detection.PersonRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds children: a date of birth, an identity number or an age that shows that somebody has not
 * had the fourteenth birthday on a day. All of their personal information is sensitive.
 *
 * <p>Source: Personal Information Protection Law, article 28: 不满十四周岁, so that a person is one no
 * longer on the birthday itself.
 */
public final class Minors {
  private static final String ITEM = FieldFinding.MINOR;
  private static final int FULL_AGE = 14;
  private static final int LONGEST_DATE = 24;
  private static final int EXAMPLES = 3;
  private static final double SURE = 0.95;
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})\\D{0,3}(\\d{1,2})\\D{0,3}(\\d{1,2})");
  private static final Pattern LABEL =
      Pattern.compile("(?i)出生(?:日期|年月日|年月|时间)?|生日|date of birth|birthday|\\bdob\\b");

  private final LocalDate day;

  /**
   * @param day the day of the scan, in China
   */
  public Minors(LocalDate day) {
    this.day = day;
  }

  /** A field with the children that its values show. */
  public FieldFinding in(FieldFinding field, FieldSample sample) {
    String item = field.dataItem().orElse("");
    boolean telling = item.equals("birth-date") || item.equals("resident-id") || item.equals("age");
    if (!telling || sample.values().stream().noneMatch(value -> isMinor(item, value))) {
      return field;
    }
    List<Candidate> also = new ArrayList<>(field.also());
    also.add(0, new Candidate(ITEM, SURE));
    return field.with(also, field.evidence());
  }

  /** A document with the children that it speaks of. */
  public DocumentFinding in(DocumentFinding document, String text) {
    List<String> found = new ArrayList<>();
    for (PersonRecord person : document.persons()) {
      person
          .values()
          .forEach(
              (item, value) -> {
                if (isMinor(item, value)) {
                  found.add(value);
                }
              });
    }
    found.addAll(labelled(text));
    if (found.isEmpty()) {
      return document;
    }
    List<TextFinding> findings = new ArrayList<>(document.findings());
    List<String> distinct = found.stream().distinct().toList();
    findings.add(
        new TextFinding(
            ITEM,
            found.size(),
            distinct.size(),
            SURE,
            distinct.stream().limit(EXAMPLES).map(v -> Masking.mask(ITEM, v)).toList()));
    return document.withFindings(findings);
  }

  /** Dates of birth of children that stand behind a label. */
  private List<String> labelled(String text) {
    List<String> found = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      String rest =
          text.substring(label.end(), Math.min(text.length(), label.end() + LONGEST_DATE));
      Matcher date = NUMBERS.matcher(rest);
      if (date.find() && isMinor("birth-date", date.group())) {
        found.add(date.group());
      }
    }
    return found;
  }

  /** Whether a value of an item shows a child. */
  boolean isMinor(String item, String value) {
    return switch (item) {
      case "birth-date" -> date(value).filter(this::isChild).isPresent();
      case "resident-id" ->
          Detectors.standard()
              .normalise(item, value)
              .flatMap(number -> date(number.substring(6, 14)))
              .filter(this::isChild)
              .isPresent();
      case "age" -> isYoung(value.strip());
      default -> false;
    };
  }

  private boolean isChild(LocalDate birth) {
    return !birth.isAfter(day) && birth.plusYears(FULL_AGE).isAfter(day);
  }

  private static boolean isYoung(String age) {
    String digits = age.endsWith("岁") ? age.substring(0, age.length() - 1).replace("周", "") : age;
    return digits.matches("\\d{1,2}") && Integer.parseInt(digits) < FULL_AGE;
  }

  private static Optional<LocalDate> date(String value) {
    Matcher numbers = NUMBERS.matcher(value);
    if (!numbers.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2)),
              Integer.parseInt(numbers.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
