package io.pandian.classifier.detection.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the lists that set right what the name score alone gets wrong, and those beside them: the
 * dictionary words and the foreign places that it would take for names, the known names that it
 * would not, and the characters of foreign names.
 */
final class NameLists {
  private final NameSources sources;
  private final NameScore model;

  /**
   * @param model the name score without any list
   */
  NameLists(NameSources sources, NameScore model) {
    this.sources = sources;
    this.model = model;
  }

  void write(Path lexicons) throws IOException {
    Files.writeString(lexicons.resolve("not-names.tsv"), words());
    Files.writeString(lexicons.resolve("foreign-places.tsv"), places());
    Files.writeString(lexicons.resolve("known-names.tsv"), known());
    Files.writeString(lexicons.resolve("foreign-name-characters.tsv"), foreignCharacters());
  }

  private String words() {
    TreeSet<String> words = new TreeSet<>();
    sources.words.forEach(
        (word, count) -> {
          char[] text = word.toCharArray();
          int score = model.score(text, 0, text.length);
          boolean surelyWord = count >= NameSources.OFTEN || score < mostOfWord(word);
          if (score > model.least(text, 0, text.length) && surelyWord) {
            words.add(word);
          }
        });
    return """
        # Words that look like a personal name and are none: those that Pandian's name score alone would take for one, where
        # they stand alone. Source: dictionary words of npm nodejieba 3.5.8 (MIT), jcseg-core 2.6.3 and HanLP portable 1.8.6 (Apache-2.0) that are
        # not marked as names, names of divisions, brands and goods of own compilation. Made by NameWeightsMaker (classifier, test sources).
        # Date: 2026-11-22. Licence: Apache-2.0.
        word
        """
        + String.join("\n", words)
        + "\n";
  }

  private String places() {
    TreeSet<String> places = new TreeSet<>();
    for (String place : sources.places) {
      char[] text = place.toCharArray();
      if (model.score(text, 0, text.length) > model.least(text, 0, text.length)) {
        places.add(place);
      }
    }
    return """
        # Places of other countries that Pandian's name score alone would take for a personal name. Source: names of territories, their divisions
        # and cities of CLDR 41 (Unicode License), in short forms as well. Made by NameWeightsMaker (classifier, test sources). Date: 2026-11-22.
        # Licence: Unicode-DFS-2016.
        place
        """
        + String.join("\n", places)
        + "\n";
  }

  static NameScore model(Map<Long, Integer> weights) {
    return new NameScore(weights, Set.of(), Set.of(), Set.of());
  }

  private String known() {
    TreeSet<String> names = new TreeSet<>();
    for (String name : sources.known) {
      if (model.score(name.toCharArray(), 0, name.length()) <= 0) {
        names.add(name);
      }
    }
    return """
        # Names that Pandian's name score alone would not take for one. Source: names that two of the dictionaries of npm nodejieba 3.5.8 (MIT),
        # ansj_seg 5.1.6 and HanLP portable 1.8.6 (Apache-2.0) mark as such and none as anything else; known persons, own
        # compilation. Made by NameWeightsMaker (classifier, test sources). Date: 2026-11-22. Licence: Apache-2.0.
        name
        """
        + String.join("\n", names)
        + "\n";
  }

  private String foreignCharacters() {
    Map<Character, Integer> names = counts(sources.foreign);
    Map<Character, Integer> words = counts(sources.words.keySet());
    double inNames = names.values().stream().mapToInt(Integer::intValue).sum();
    double inWords = words.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder file =
        new StringBuilder(
            """
            # Characters that foreign names are written with, and how much more frequent each is in them than in words.
            # weight: 100 x natural logarithm of the ratio; others count -400. Source: names of ansj_seg 5.1.6 (Apache-2.0) and npm nodejieba 3.5.8
            # (MIT). Made by NameWeightsMaker (classifier, test sources). Date: 2026-11-21. Licence: Apache-2.0.
            character	weight
            """);
    new TreeMap<>(names)
        .forEach(
            (character, count) -> {
              double there = count / inNames;
              double elsewhere = (words.getOrDefault(character, 0) + 1) / inWords;
              long weight = Math.round(100 * Math.log(there / elsewhere));
              if (count >= 8 && weight > -100) {
                file.append(character).append('\t').append(weight).append('\n');
              }
            });
    return file.toString();
  }

  private static Map<Character, Integer> counts(Set<String> words) {
    Map<Character, Integer> counts = new HashMap<>();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        counts.merge(word.charAt(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Dictionaries hold names of persons as words too; a very high score tells them. */
  private static int mostOfWord(String word) {
    return switch (word.length()) {
      case 2 -> 600;
      case 3 -> 300;
      default -> 80;
    };
  }
}
