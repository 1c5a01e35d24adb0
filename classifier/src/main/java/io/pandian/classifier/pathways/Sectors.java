package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.NearWords;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sector an activity belongs to. What nobody declared, or declared by a word that only
 * resembles one of a list, may be any sector that it could mean.
 */
final class Sectors {
  private static final String NONE = "none";

  private final List<Section> sections;

  /** Whether a list is for whatever sector no other list has. */
  private final boolean coversAll;

  private final Case given;
  private final Map<String, List<Section>> meantByWord = new HashMap<>();

  /** The sectors of some lists. */
  Sectors(Case given, List<Rulebook> lists) {
    this.given = given;
    this.coversAll = lists.stream().anyMatch(Rulebook::allSectors);
    this.sections =
        lists.stream()
            .filter(list -> !list.allSectors())
            .flatMap(list -> list.sections().stream())
            .filter(section -> !section.names().isEmpty())
            .toList();
  }

  /** Facts say {@code none}, or {@code none.} and a word of their own, for a sector in no list. */
  static boolean unlisted(String sector) {
    return sector.equals(NONE) || sector.startsWith(NONE + ".");
  }

  /** The sector by a name that lists have, or {@code none}, in this world. */
  String of(Activity activity, World world) {
    String declared = activity.sector();
    if (declared.isBlank()) {
      return chosen("sector-undeclared", activity, NONE, sections, world);
    }
    List<Section> meant = meantByWord.computeIfAbsent(declared, this::meant);
    return chosen("sector-unknown", activity, declared, meant, world);
  }

  /** Whether any list has it, though it be one that does not count here. */
  private boolean isListed(String sector) {
    return given.rulebooks().all().stream()
        .flatMap(book -> book.sections().stream())
        .anyMatch(section -> section.named(sector));
  }

  /**
   * The sectors that a word may mean: none but itself if a list has it, else those that it
   * resembles, else any, where no list is for all others.
   */
  private List<Section> meant(String word) {
    if (unlisted(word) || isListed(word)) {
      return List.of();
    }
    List<Section> near =
        sections.stream()
            .filter(section -> !NearWords.to(word, words(section).toList()).isEmpty())
            .toList();
    return near.isEmpty() && !coversAll ? sections : near;
  }

  private static Stream<String> words(Section section) {
    return Stream.concat(section.names().stream(), Stream.of(section.title().zh()));
  }

  private String chosen(
      String inquiry, Activity activity, String otherwise, List<Section> among, World world) {
    if (among.isEmpty()) {
      return otherwise;
    }
    var asked =
        given
            .inquiry(inquiry)
            .with("sector", otherwise)
            .with(
                "names", Bilingual.joined(among.stream().map(Section::title).toList(), "、", ", "));
    List<Bilingual> choices = new ArrayList<>(List.of(asked.choices().get(0)));
    among.forEach(section -> choices.add(asked.with("section", section.title()).choices().get(1)));
    int answer = world.answer(given.unknown(asked.withChoices(choices), activity));
    return answer == 0 ? otherwise : among.get(answer - 1).names().get(0);
  }
}
