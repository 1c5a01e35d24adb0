package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.names.AddressParts;
import io.pandian.config.taxonomy.Strength;

/**
 * Postal and home addresses in China (住址).
 *
 * <p>Shape: 6 to 120 characters that begin with divisions or with a road or village, and that hold
 * at least two different parts of an address: a division, a road, a number before 号, a building, a
 * unit, a named place (see {@code lexicons/address-words.tsv}).
 *
 * <p>Check: a division must be listed; an address without any division has no check.
 *
 * <p>Source: GB/T 23705 names the parts of an address.
 *
 * <p>Not covered: foreign addresses, building names alone, a division alone (see {@link
 * RegionDetector}).
 */
public final class AddressDetector implements Detector {
  private static final Shape SHAPE = new Shape(6, 120, Traits.HAN, Traits.ANY & ~Traits.AT);

  private static final int FEWEST_STARS = 3;

  private final AddressParts parts = AddressParts.standard();

  /** What ends as an organisation is one, unless a number or a building locates it. */
  private final WordTable organisations =
      WordTable.backward(
          Lexicon.words("organisation-suffixes").stream().filter(w -> w.length() > 1).toList());

  @Override
  public String dataItem() {
    return "address";
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
    if (value.hans() < 4) {
      return Verdict.NONE;
    }
    char[] text = value.bareCharacters();
    int end = value.bareLength();
    int divisions = parts.divisionsEnd(text, 0, end);
    if (divisions > 0 && isHidden(text, divisions, end)) {
      return Verdict.shape(true);
    }
    int found = parts.partsIn(text, divisions, end);
    boolean located =
        (found & (AddressParts.NUMBER | AddressParts.UNIT | AddressParts.BUILDING)) != 0;
    int kinds = Integer.bitCount(found);
    boolean organisation = !located && !organisations.longestTo(text, divisions, end).isEmpty();
    if (divisions > 0) {
      return kinds >= 1
              && !organisation
              && (located || kinds >= 2 || endsAsPlace(found, end - divisions))
          ? Verdict.PASSED
          : Verdict.NONE;
    }
    return Verdict.shape(kinds >= 2 && located);
  }

  /** 南宁市青秀区******: what follows the divisions was masked. */
  private static boolean isHidden(char[] text, int from, int to) {
    return to - from >= FEWEST_STARS && Placeholders.only(text, from, to, '*');
  }

  /** After divisions a short rest with a village or road is an address; a long text is not. */
  private static boolean endsAsPlace(int found, int rest) {
    return (found & (AddressParts.PLACE | AddressParts.ROAD)) != 0 && rest <= 20;
  }
}
