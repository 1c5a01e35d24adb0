package io.pandian.classifier.grading;

import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person or an authority has said of an asset's level. It goes before what the rules make of
 * the asset, unless they make it stricter.
 *
 * @param level the level
 * @param standing how sure it is
 * @param because who said so, and when
 */
public record Declared(Grade.Level level, ImportantDataStanding standing, Bilingual because) {
  /** What was said when a stored grade was given; empty where the rules alone gave it. */
  public static Optional<Declared> of(Grade grade) {
    return grade
        .standing()
        .filter(standing -> standing != ImportantDataStanding.SUSPECTED)
        .map(standing -> new Declared(grade.level(), standing, grade.because().get(0)));
  }

  /** The grade that the rules gave, with what was said of it. */
  public Grade over(Grade grade) {
    boolean stricter = grade.level().compareTo(level) < 0;
    List<Bilingual> reasons = new ArrayList<>();
    reasons.add(because);
    reasons.addAll(grade.because());
    return new Grade(
        stricter ? grade.level() : level, 0, Optional.of(standing), grade.categories(), reasons);
  }
}
