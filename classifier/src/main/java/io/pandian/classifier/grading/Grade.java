package io.pandian.classifier.grading;

import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * How important an asset is under the zone's rules.
 *
 * @param level the level of the Data Security Law
 * @param sublevel the level inside general data, 1 to 4 (GB/T 43697-2024, Annex H); 0 above general
 * @param standing how sure the level is, where it is above general
 * @param categories the zone's classes and subclasses, or groups of the taxonomy
 * @param because the reasons, each naming its rule
 */
public record Grade(
    Level level,
    int sublevel,
    Optional<ImportantDataStanding> standing,
    List<String> categories,
    List<Bilingual> because) {
  /** Core, important and general data; core is only ever suspected by a scan. */
  public enum Level {
    CORE_SUSPECTED,
    IMPORTANT,
    GENERAL
  }

  public Grade {
    categories = List.copyOf(categories);
    because = List.copyOf(because);
  }
}
