package io.pandian.classifier.detection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Data items that have few values, such as gender, ethnicity, education level.
 *
 * <p>Shape: the whole value is one of the set.
 *
 * <p>Check: standing in the set is the check.
 *
 * <p>Source: {@code lexicons/closed-sets.tsv} and {@code lexicons/ethnic-groups.tsv}, whose headers
 * name the standards.
 *
 * <p>Not covered: codes, such as 1 and 2 for gender, which only a dictionary or the context
 * explains.
 */
final class ClosedSetDetector implements Detector {
  private static final int LONGEST = 16;

  private final String dataItem;
  private final Strength strength;
  private final Shape shape;
  private final Set<String> values;

  ClosedSetDetector(String dataItem, Strength strength, Collection<String> values) {
    this.dataItem = dataItem;
    this.strength = strength;
    this.values = new HashSet<>(values);
    this.shape = shapeOf(values);
  }

  /** The set of an item in {@code lexicons/closed-sets.tsv}. */
  static ClosedSetDetector of(String dataItem, Strength strength) {
    return new ClosedSetDetector(dataItem, strength, Lexicon.words("closed-sets", dataItem));
  }

  private static Shape shapeOf(Collection<String> values) {
    ValueText text = new ValueText();
    int traits = 0;
    int shortest = LONGEST;
    int longest = 1;
    for (String value : values) {
      traits |= text.set(value).traits();
      shortest = Math.min(shortest, text.length());
      longest = Math.max(longest, text.length());
    }
    return new Shape(shortest, longest, 0, traits);
  }

  @Override
  public String dataItem() {
    return dataItem;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Strength strength() {
    return strength;
  }

  @Override
  public Verdict judge(ValueText value) {
    return values.contains(value.string()) ? Verdict.PASSED : Verdict.NONE;
  }
}
