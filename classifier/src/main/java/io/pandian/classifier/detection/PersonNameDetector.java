package io.pandian.classifier.detection;

/**
 * Names of persons (姓名).
 *
 * <p>Shape: a listed surname and one or two characters that are usual in given names, by {@link
 * NameScore}; two or more Han parts with a middle dot, as names of many ethnic groups are written;
 * or masked, 张*, 张*明.
 *
 * <p>Check: none.
 *
 * <p>Source: see {@link NameScore}. On isolated values such a score gives about 90 % precision and
 * 80 % recall; on whole columns the share of name-like values is far above 0.4 in columns of names
 * and below 0.1 elsewhere.
 *
 * <p>Not covered: names in Latin letters, nicknames, stage names, double surnames.
 */
final class PersonNameDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(2, 30, Traits.HAN, Traits.MIDDLE_DOT | Traits.SEPARATOR | Traits.STAR | Traits.DOT);

  private final NameScore names = NameScore.standard();

  @Override
  public String dataItem() {
    return "person-name";
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
    int traits = value.traits();
    if ((traits & Traits.STAR) != 0) {
      return Verdict.shape(isMasked(value));
    }
    if ((traits & (Traits.MIDDLE_DOT | Traits.DOT)) != 0) {
      return Verdict.shape(hasParts(value));
    }
    return Verdict.shape(
        value.bareLength() <= 4
            && value.length() <= 6
            && names.isName(value.bareCharacters(), 0, value.bareLength()));
  }

  private boolean isMasked(ValueText value) {
    int length = value.bareLength();
    return length <= 4 && names.isSurname(value.bareAt(0)) && value.bareAt(1) == '*';
  }

  /** 买买提·吐尔逊, 阿卜杜热西提·买买提: parts of 1 to 8 Han characters. */
  private static boolean hasParts(ValueText value) {
    int part = 0;
    int parts = 1;
    for (int i = 0; i < value.bareLength(); i++) {
      char c = value.bareAt(i);
      if (c == '·' || c == '.') {
        if (part == 0) {
          return false;
        }
        part = 0;
        parts++;
      } else if (++part > 8) {
        return false;
      }
    }
    return part > 0 && parts >= 2 && parts <= 4 && value.bareLength() >= 5;
  }

  @Override
  public boolean placeholder(ValueText value) {
    String name = value.bareString();
    return name.equals("张三") || name.equals("李四") || name.equals("王五") || name.equals("赵六");
  }

  /** In a column of names, rare names are names as well. */
  @Override
  public boolean identifies(ValueText value) {
    return value.hans() >= 2 && value.bareLength() <= 20;
  }

  /** Without spaces, and with one kind of middle dot. */
  @Override
  public String canonical(ValueText value) {
    return value.bareString().replace('.', '·');
  }
}
