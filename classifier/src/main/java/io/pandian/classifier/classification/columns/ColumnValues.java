package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.detection.checks.Digests;
import io.pandian.config.taxonomy.ValueSpread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the sampled values of a column say: how many there are, which items were detected in them
 * and whether they are hidden behind a mask, a hash or a cipher, so that no detector can tell.
 */
final class ColumnValues {
  private static final int LOOKED_AT = 200;
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i).*[*＊●×]{2,}.*|[0-9a-f]{32,128}|[A-Za-z0-9+/_-]{20,}={0,2}|\\$2[aby]\\$.*");
  private static final Pattern DIGIT_AND_LETTER =
      Pattern.compile(".*[0-9].*[A-Za-z].*|.*[A-Za-z].*[0-9].*|.*[*＊●×].*");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d{1,10}");

  private static final String PERSON = "person-name";
  private static final String ORGANISATION = "organisation-name";

  /** A mixed column holds at least so much of either, and so much of both together. */
  private static final double OF_EITHER = 0.2;

  private static final double OF_BOTH = 0.75;

  private static final Set<String> FLAGS = Set.of("0", "1");
  private static final int ENOUGH_FLAGS = 10;

  /** Different values looked at where the whole column is to be judged. */
  private static final int COMPARED = 200;

  private final FieldSample field;
  private final long nonBlank;
  private final boolean hidden;
  private final List<Detection> detections;

  ColumnValues(FieldSample field, Collection<Detection> detections) {
    List<String> values = field.values();
    this.field = field;
    this.nonBlank = values.size();
    this.detections = List.copyOf(detections);
    List<String> head = values.subList(0, Math.min(LOOKED_AT, values.size()));
    long masked = head.stream().filter(ColumnValues::hides).count();
    this.hidden = masked * 2 > head.size();
  }

  private static boolean hides(String value) {
    return HIDDEN.matcher(value).matches() && DIGIT_AND_LETTER.matcher(value).matches();
  }

  long nonBlank() {
    return nonBlank;
  }

  long distinct() {
    return field.distinctCount();
  }

  boolean hidden() {
    return hidden;
  }

  /** Whether they are the zeros and ones of flags, and enough of them to tell. */
  boolean flags() {
    return nonBlank >= ENOUGH_FLAGS
        && field.differing(FLAGS.size() + 1).stream().allMatch(FLAGS::contains);
  }

  /** Whether they are whole numbers, as of what was counted. */
  boolean wholeNumbers() {
    List<String> compared = field.differing(COMPARED);
    return !compared.isEmpty() && compared.stream().allMatch(v -> WHOLE.matcher(v).matches());
  }

  /** Whether all of them look like hashes of something. */
  boolean hashed() {
    List<String> compared = field.differing(COMPARED);
    return compared.size() > 1
        && compared.stream().allMatch(value -> Digests.of(value).isPresent());
  }

  List<Detection> detections() {
    return detections;
  }

  Optional<Detection> detection(String item) {
    return detections.stream()
        .filter(d -> d.dataItem().equals(item))
        .max(Comparator.comparingLong(Detection::matched));
  }

  /**
   * The share of values that have an item's shape and do not fail its check, 0 to 1. In a column
   * that mixes persons with organisations, as customers are, both count as names of persons.
   */
  double share(String item) {
    double own = shareOf(item);
    if (!item.equals(PERSON)) {
      return own;
    }
    double organisations = shareOf(ORGANISATION);
    boolean mixed =
        own >= OF_EITHER && organisations >= OF_EITHER && own + organisations >= OF_BOTH;
    return mixed ? Math.min(1, own + organisations) : own;
  }

  /** The share of values that may stand for an item which the column's name or comment names. */
  double shareIfNamed(String item) {
    List<String> compared = field.differing(COMPARED);
    long fitting = compared.stream().filter(v -> NamedForms.standard().fits(item, v)).count();
    return Math.min(1, share(item) + (compared.isEmpty() ? 0 : (double) fitting / compared.size()));
  }

  private double shareOf(String item) {
    return nonBlank == 0
        ? 0
        : detection(item).map(d -> Math.min(1, (double) sound(d) / nonBlank)).orElse(0.0);
  }

  /** The share of an item's checkable matches that pass its check; 0 where nothing is checkable. */
  double passed(String item) {
    return detection(item)
        .filter(d -> d.checkApplicable() > 0)
        .map(d -> (double) d.checkPassed() / d.checkApplicable())
        .orElse(0.0);
  }

  /** The share of all matches of an item that fail its check, 0 to 1. */
  double failed(String item) {
    return detection(item)
        .map(d -> (double) (d.checkApplicable() - d.checkPassed()) / d.matched())
        .orElse(0.0);
  }

  /** What the values' lying to each other says of an item. */
  Spreads.Word spread(String item, ValueSpread spread) {
    return spread == ValueSpread.ANY
        ? Spreads.Word.NOTHING
        : Spreads.read(spread, item, field.differing(COMPARED));
  }

  /**
   * The share of different values that are no detected item, though they are written in a form in
   * which others are this one. Other numbers do so, blanks and dirt do not.
   */
  double alike(String item) {
    List<String> compared = field.differing(COMPARED);
    Set<String> forms = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String value : compared) {
      if (Detectors.standard().resembles(item, value)) {
        forms.add(form(value));
      } else {
        others.add(value);
      }
    }
    long alike =
        others.stream().filter(v -> forms.contains(form(v))).filter(v -> !isOther(v)).count();
    return compared.isEmpty() ? 0 : (double) alike / compared.size();
  }

  private boolean isOther(String value) {
    return detections.stream()
        .filter(d -> d.checkPassed() > 0)
        .anyMatch(d -> Detectors.standard().resembles(d.dataItem(), value));
  }

  /** Digits as 9, letters as a. */
  private static String form(String value) {
    StringBuilder form = new StringBuilder(value.length());
    for (char c : value.strip().toCharArray()) {
      form.append(Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c);
    }
    return form.toString();
  }

  private static long sound(Detection d) {
    return Math.max(0, d.matched() - (d.checkApplicable() - d.checkPassed()));
  }
}
