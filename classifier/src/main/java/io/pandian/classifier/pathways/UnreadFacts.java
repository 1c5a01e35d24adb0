package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.Problem;
import io.pandian.config.rulebooks.Rulebooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was declared and no rule looks at. It is no error, for another edition of the rulebooks may
 * ask for it; but whoever has misspelt a name must hear of it, because the decision does not.
 */
public final class UnreadFacts {
  private static final Set<String> NO_ZONE = Set.of("", "none");

  private final Rulebooks rulebooks;

  public UnreadFacts(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /**
   * A hint for each such fact, in the order they are declared.
   *
   * @param file the file they are declared in
   */
  public List<Problem> of(String file, Organisation organisation, List<Activity> activities) {
    List<Problem> hints = new ArrayList<>();
    Set<String> zones = rulebooks.zones();
    if (!NO_ZONE.contains(organisation.zone()) && !zones.contains(organisation.zone())) {
      hints.add(
          new Problem(
              file,
              "organisation.zone",
              Bilingual.of(
                  "规则库没有“" + organisation.zone() + "”这个自贸试验区。",
                  "No rulebook is of a zone '" + organisation.zone() + "'."),
              known("已有：", "Known are: ", zones)));
    }
    Set<String> attributes = rulebooks.attributes();
    for (Activity activity : activities) {
      activity.attributes().keySet().stream()
          .sorted()
          .filter(name -> !attributes.contains(name))
          .forEach(name -> hints.add(unread(file, activity, name, attributes)));
    }
    return hints;
  }

  private static Problem unread(
      String file, Activity activity, String name, Set<String> attributes) {
    return new Problem(
        file,
        activity.id() + ".attributes." + name,
        Bilingual.of("没有规则用到这一项，它不影响结论。", "No rule looks at it, so it changes nothing."),
        known("规则用到的有：", "Rules look at: ", attributes));
  }

  private static Bilingual known(String zh, String en, Set<String> names) {
    return Bilingual.of(zh + String.join("、", names) + "。", en + String.join(", ", names) + ".");
  }
}
