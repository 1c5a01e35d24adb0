package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.config.taxonomy.Strength;

/**
 * Names of companies, authorities, schools, hospitals and other bodies (企业或机构名称).
 *
 * <p>Shape: 4 to 60 characters, at least half of them Han, that end as organisations' names do (see
 * {@code lexicons/organisation-suffixes.tsv}), a branch in brackets after it allowed.
 *
 * <p>Check: none.
 *
 * <p>Source: own compilation; 企业名称登记管理规定 names the four parts of a firm's name.
 *
 * <p>Not covered: brands and short names, names in Latin letters but for Ltd, Inc and the like.
 */
public final class OrganisationNameDetector implements Identifier {
  private static final Shape SHAPE = new Shape(4, 60, Traits.HAN, Traits.ANY & ~Traits.AT);

  private final WordTable suffixes = WordTable.backward(Lexicon.words("organisation-suffixes"));

  @Override
  public String dataItem() {
    return "organisation-name";
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
    if (value.hans() * 2 < value.length()) {
      return Verdict.NONE;
    }
    int end = beforeBrackets(value);
    int suffix = suffixes.longestTo(value.characters(), 0, end).length();
    if (suffix == 0) {
      suffix = suffixes.longestTo(value.characters(), 0, value.length()).length();
      end = value.length();
    }
    // A suffix alone names nothing; one character (厂, 店) needs more before it.
    return Verdict.shape(
        suffix > 0 && end - suffix >= (suffix == 1 ? 4 : 2) && hasName(value, end));
  }

  @Override
  public String canonical(ValueText value) {
    return value.string();
  }

  private static boolean hasName(ValueText value, int end) {
    for (int i = 0; i < end; i++) {
      char c = value.at(i);
      if (c == ',' || c == ':' || c == ';' || c == '?' || c == '!') {
        return false;
      }
    }
    return true;
  }

  private static int beforeBrackets(ValueText value) {
    int end = value.length();
    if (value.at(end - 1) != ')') {
      return end;
    }
    for (int i = end - 2; i > 0; i--) {
      if (value.at(i) == '(') {
        return i;
      }
    }
    return end;
  }
}
