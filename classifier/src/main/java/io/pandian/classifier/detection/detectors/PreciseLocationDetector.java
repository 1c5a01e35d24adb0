package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Coordinates inside China (精准定位), one or a pair.
 *
 * <p>Shape: a number with at least 3 decimals (about 110 m) between 73 and 136 for longitudes or 3
 * and 54 for latitudes; or both, with a comma or space between them, in either order.
 *
 * <p>Check: none; one number alone is weak.
 *
 * <p>Source: the extent of the mainland and the South China Sea islands.
 *
 * <p>Not covered: projected coordinates, degrees with minutes and seconds.
 */
public final class PreciseLocationDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(5, 45, Traits.DIGIT | Traits.DOT, Traits.COMMA | Traits.SEPARATOR | Traits.BRACKET);
  private static final int FEWEST_DECIMALS = 3;
  private static final int MOST_DECIMALS = 15;

  @Override
  public String dataItem() {
    return "precise-location";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.WEAK;
  }

  @Override
  public Verdict judge(ValueText value) {
    int[] degrees = {-1, -1};
    int count = 0;
    int i = 0;
    while (i < value.length()) {
      char c = value.at(i);
      if (Traits.isDigit(c)) {
        if (count == 2) {
          return Verdict.NONE;
        }
        int end = numberEnd(value, i);
        if (end < 0) {
          return Verdict.NONE;
        }
        degrees[count++] = wholePart(value, i);
        i = end;
      } else if (c == '-' || c == '.') {
        return Verdict.NONE;
      } else {
        i++;
      }
    }
    if (!inChina(degrees, count)) {
      return Verdict.NONE;
    }
    return count == 2 ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
  }

  /** Where a number with enough decimals ends; -1 if it has too few or too many. */
  private static int numberEnd(ValueText value, int from) {
    int i = from;
    while (i < value.length() && Traits.isDigit(value.at(i))) {
      i++;
    }
    int whole = i - from;
    if (whole > 3 || i >= value.length() || value.at(i) != '.') {
      return -1;
    }
    int point = i++;
    while (i < value.length() && Traits.isDigit(value.at(i))) {
      i++;
    }
    int decimals = i - point - 1;
    return decimals >= FEWEST_DECIMALS && decimals <= MOST_DECIMALS ? i : -1;
  }

  private static int wholePart(ValueText value, int from) {
    int number = 0;
    for (int i = from; Traits.isDigit(value.at(i)); i++) {
      number = number * 10 + (value.at(i) - '0');
    }
    return number;
  }

  private static boolean inChina(int[] degrees, int count) {
    if (count == 1) {
      return isLongitude(degrees[0]) || isLatitude(degrees[0]);
    }
    return (isLongitude(degrees[0]) && isLatitude(degrees[1]))
        || (isLatitude(degrees[0]) && isLongitude(degrees[1]));
  }

  private static boolean isLongitude(int degrees) {
    return degrees >= 73 && degrees <= 135;
  }

  private static boolean isLatitude(int degrees) {
    return degrees >= 3 && degrees <= 53;
  }
}
