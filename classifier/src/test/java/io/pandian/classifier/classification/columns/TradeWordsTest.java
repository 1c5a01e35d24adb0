package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import io.pandian.classifier.Classifier;
import io.pandian.classifier.WordLists;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of many trades in headers above nothing but keys: those for persons are told, those for
 * things are not. In Chinese, in English and in pinyin, alone and with a word for a key.
 */
class TradeWordsTest {
  private static final int ROWS = 40;

  private static final Map<String, List<String>> WORDS =
      WordLists.read(TradeWordsTest.class, "trade-words.tsv", "\\|");

  private static final IntFunction<String> CODES = i -> "W00" + (10 + i * 37 % 13);
  private static final IntFunction<String> FIGURES = i -> Integer.toString(103 + i * 37 % 11);

  private final Classifier classifier = Classifier.standard();

  /** At first 35 of 100 alone and 67 of 100 with a word for a key. */
  @Test
  void listedPersons_areTold() {
    List<String> words = words("listed", "worker");
    words.addAll(words("listed", "party"));
    assertThat(share(words, header -> names(header, CODES))).as("alone").isGreaterThan(0.83);
    assertThat(share(words, this::byKey)).as("with a key").isGreaterThan(0.87);
  }

  /** At first 27 of 100 alone and 56 of 100 with a word for a key; no lexicon knows these words. */
  @Test
  void personsOfNoList_areToldByTheirEndings() {
    List<String> words = words("fresh", "worker");
    words.addAll(words("fresh", "party"));
    assertThat(share(words, header -> names(header, CODES))).as("alone").isGreaterThan(0.61);
    assertThat(share(words, this::byKey)).as("with a key").isGreaterThan(0.69);
  }

  /** A guide may be a text and a judge a program: a table called so is not one of persons. */
  @Test
  void tablesCalledAfterATradesEnglishWord_countNobodyByTheirKeys() {
    List<String> words =
        Resources.tsv("lexicons/person-trades.tsv").stream()
            .filter(row -> row.get(0).equals("employee"))
            .flatMap(row -> Stream.of(row.get(3).split("\\|")))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace(' ', '_'))
            .toList();
    assertThat(words).hasSizeGreaterThan(300);
    assertThat(words.stream().filter(this::countsByItsKey)).isEmpty();
  }

  private boolean countsByItsKey(String word) {
    List<FieldSample> fields =
        List.of(
            field(word + "_id", i -> Integer.toString(1_000 + i)),
            field("name", i -> "第" + i + "号"),
            field("status", i -> i % 3 == 0 ? "on" : "off"));
    return classifier.table(new TableSample(word, "", fields)).personSlots().stream()
        .anyMatch(slot -> !slot.referred());
  }

  private static FieldSample field(String header, IntFunction<String> values) {
    List<String> rows = IntStream.range(0, ROWS).mapToObj(values).toList();
    return new FieldSample(header, "VARCHAR(32)", "", rows);
  }

  /** At first 12 of 1,000 of the listed ones and 9 of 1,000 of the others. */
  @Test
  void things_areNobody() {
    List<String> listed = words("listed", "none");
    List<String> fresh = words("fresh", "none");
    assertThat(share(listed, this::anybody)).as("listed").isLessThan(0.005);
    assertThat(share(fresh, this::anybody)).as("fresh").isLessThan(0.015);
  }

  @Test
  void initialsOfOneOfSeveral_areHis() {
    assertThat(names("xly1gh", CODES)).isTrue();
    assertThat(names("col1gh", CODES)).isFalse();
  }

  private boolean anybody(String header) {
    return names(header, CODES) || names(header, FIGURES);
  }

  private boolean byKey(String header) {
    boolean doer = header.endsWith("_by");
    String key = header.charAt(0) < 128 ? "_id" : "编号";
    return names(doer ? header : header + key, CODES);
  }

  private static double share(List<String> words, Predicate<String> told) {
    return words.parallelStream().filter(told).count() / (double) words.size();
  }

  private boolean names(String header, IntFunction<String> values) {
    TableSample table =
        new TableSample(
            "t_jl",
            "",
            List.of(
                column("id", "integer", i -> Integer.toString(i + 1)),
                column(header, "varchar", values),
                column("amount", "decimal", i -> i * 37 % 900 + ".5")));
    return classifier.table(table).personSlots().stream()
        .anyMatch(slot -> slot.fields().contains(header));
  }

  private static FieldSample column(String name, String type, IntFunction<String> values) {
    return new FieldSample(name, type, "", IntStream.range(0, ROWS).mapToObj(values).toList());
  }

  /** The words of a group and kind, those in Chinese in pinyin too. */
  private static List<String> words(String group, String kind) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.getOrDefault(group + " " + kind, List.of())) {
      words.add(word);
      if (word.charAt(0) > 127) {
        words.add(pinyin(word));
      }
    }
    return words;
  }

  private static String pinyin(String word) {
    return HanLP.convertToPinyinList(word).stream()
        .map(syllable -> syllable.getPinyinWithoutTone())
        .collect(Collectors.joining());
  }
}
