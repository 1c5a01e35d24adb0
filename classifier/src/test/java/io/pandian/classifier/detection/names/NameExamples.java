package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Examples of names and of what is none, with how much each counts: those of {@link NameSources},
 * and combinations of surnames with given names and of the parts that names of firms and places are
 * built of. Equal for equal seeds.
 */
final class NameExamples {
  private static final int VILLAGES = 130_000;
  private static final double NEIGHBOURS = 0.3;
  private static final double KNOWN = 5;
  private static final int OFTEN = 20;

  private final Random random = new Random(7);
  private final NameScore naive;
  private final NameSources sources;
  private final Map<String, List<String>> own;
  private final List<String> surnames = new ArrayList<>();
  private final List<String> compoundSurnames = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> singles = new ArrayList<>();

  final Map<String, Double> names = new LinkedHashMap<>();
  final Map<String, Double> others = new LinkedHashMap<>();

  NameExamples(NameSources sources, Map<String, List<String>> own, NameScore naive) {
    this.sources = sources;
    this.own = own;
    this.naive = naive;
    ownWords("minority").forEach(sources.words::remove);
    sources.words.keySet().removeAll(sources.known);
    sources.words.keySet().forEach(word -> others.put(word, 1.0));
    sources.places.forEach(place -> others.put(place, 1.0));
    sources.names.forEach(name -> names.put(name, 1.0));
    sources.foreign.stream()
        .filter(s -> !others.containsKey(s) && score(s) < 0)
        .forEach(s -> names.put(s, s.length() > 3 ? 2.0 : 1.0));
    sources.known.forEach(name -> names.put(name, KNOWN));
    parts();
    chineseNames();
    otherNames();
    places();
    firms();
    others.keySet().forEach(this::settle);
  }

  private int score(String text) {
    return naive.naive(text.toCharArray(), 0, text.length());
  }

  private void parts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : sources.names) {
      if (name.length() == 3 && naive.isSurname(name.charAt(0))) {
        givenNames.add(name.substring(1));
        counts.merge(name.substring(0, 1), 1, Integer::sum);
      }
    }
    counts.forEach((surname, count) -> add(surnames, surname, Math.max(3, count / 5)));
    for (List<String> row : Lexicon.rows("surnames")) {
      if (row.get(0).length() == 2) {
        compoundSurnames.add(row.get(0));
      } else if (Integer.parseInt(row.get(1)) > 0) {
        add(surnames, row.get(0), 6);
      }
    }
    for (List<String> row : Lexicon.rows("given-name-characters")) {
      int single = Integer.parseInt(row.get(3));
      add(singles, row.get(0), single > 100 ? Math.min(8, single / 100) : 0);
    }
  }

  private static void add(List<String> list, String word, int times) {
    for (int i = 0; i < times; i++) {
      list.add(word);
    }
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String own(String kind) {
    return pick(ownWords(kind));
  }

  private List<String> ownWords(String kind) {
    return own.getOrDefault(kind, List.of());
  }

  private void make(int count, double weight, Map<String, Double> into, Supplier<String> maker) {
    for (int i = 0; i < count; i++) {
      String text = maker.get();
      if (NameSources.isRun(text)) {
        into.putIfAbsent(text, weight);
      }
    }
  }

  private void chineseNames() {
    make(60_000, 0.5, names, () -> pick(surnames) + pick(givenNames));
    make(20_000, 0.6, names, () -> pick(surnames) + own("given"));
    make(16_000, 2.0, names, () -> unlessWord(pick(surnames) + pick(singles)));
    make(4_000, 0.5, names, () -> pick(compoundSurnames) + pick(givenNames));
    make(4_000, 0.3, names, () -> pick(compoundSurnames) + pick(singles));
  }

  private String unlessWord(String text) {
    return others.containsKey(text) ? "" : text;
  }

  private void otherNames() {
    ownWords("minority")
        .forEach(
            name -> {
              others.remove(name);
              names.put(name, 2.0);
            });
    make(3_000, 0.5, names, () -> own("minority") + own("minority"));
    make(5_000, 0.5, names, () -> own("japanese-surname") + own("japanese-given"));
  }

  private void places() {
    List<String> villages = new ArrayList<>(sources.villages);
    for (int i = 0; i < VILLAGES; i++) {
      String village = pick(villages);
      others.putIfAbsent(village, 0.3);
      if (village.length() <= 3 && i % 3 == 0) {
        others.putIfAbsent(village + "村", 0.2);
      }
    }
    sources.neighbours.forEach(run -> others.putIfAbsent(run, NEIGHBOURS));
    sources.streets.forEach(street -> others.putIfAbsent(street, 0.4));
  }

  private void firms() {
    List<String> stems = new ArrayList<>(ownWords("brand-character"));
    for (int i = ownWords("brand-character").size() / 2; i > 0; i--) {
      stems.add(pick(surnames));
    }
    List<String> foreign = new ArrayList<>(sources.foreign);
    make(25_000, 0.4, others, () -> pick(stems) + own("brand-character"));
    make(6_000, 0.5, others, () -> beginning(pick(foreign)) + own("brand-end"));
    make(12_000, 0.5, others, () -> pick(stems) + own("brand-character") + own("brand-end"));
    make(12_000, 0.8, others, () -> pick(surnames) + own("brand-end"));
  }

  private String beginning(String word) {
    return word.substring(0, Math.min(word.length(), 1 + random.nextInt(3)));
  }

  /** What stands on both sides is no name if it is a usual word, or looks little like one. */
  private void settle(String other) {
    boolean usual = sources.words.getOrDefault(other, 0) >= OFTEN;
    if (names.containsKey(other) && (usual || score(other) < 300)) {
      names.remove(other);
    }
  }
}
