package io.pandian.classifier.detection.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.text.TextMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesInTextTest {
  private static final Map<String, String> ITEMS =
      Map.of("nr", "person-name", "ns", "region", "nt", "organisation-name");

  /** How many spans of one item are right, found, and there. */
  private static final class Score {
    private int right;
    private int found;
    private int there;

    double f1() {
      return 2.0 * right / (found + there);
    }
  }

  @Test
  void names_are_found_with_their_exact_bounds() {
    assertThat(score("person-name").f1()).as("persons").isGreaterThan(0.93);
    assertThat(score("region").f1()).as("places").isGreaterThan(0.95);
    assertThat(score("organisation-name").f1()).as("organisations").isGreaterThan(0.85);
  }

  @Test
  void a_foreign_name_once_shown_is_found_again() {
    KnownNames known = new KnownNames();
    assertThat(found("出席的有约翰·拉贝等人。", known)).contains("person-name 约翰·拉贝");
    assertThat(found("当时拉贝正在南京。", known)).contains("person-name 拉贝", "region 南京");
    assertThat(found("代表团昨天抵达克夫拉达。", known)).contains("region 克夫拉达");
    assertThat(found("克夫拉达的居民很热情。", known)).contains("region 克夫拉达");
  }

  @Test
  void names_of_bodies_and_sites_are_found_whole() {
    assertThat(found("波兰共和国总统会见了中华人民共和国国务院代表团。", new KnownNames()))
        .contains("region 波兰共和国", "organisation-name 中华人民共和国国务院代表团");
    assertThat(found("他住在高尔基大街，在国家旅游局工作。", new KnownNames()))
        .contains("region 高尔基大街", "organisation-name 国家旅游局");
    assertThat(found("出席的有廖明辉、何光、王国章等。", new KnownNames())).contains("person-name 何光");
  }

  private static List<String> found(String line, KnownNames known) {
    return NameRecognizer.standard().in(line, known).stream()
        .map(match -> match.dataItem() + " " + match.value())
        .toList();
  }

  private static Score score(String item) {
    Score score = new Score();
    for (String line : text().split("\n")) {
      if (!line.startsWith("#") && !line.isBlank()) {
        add(score, line, item);
      }
    }
    return score;
  }

  private static void add(Score score, String line, String item) {
    StringBuilder sentence = new StringBuilder();
    Set<String> there = new HashSet<>();
    for (String part : line.strip().split(" ")) {
      int slash = part.lastIndexOf('/');
      String words = part.substring(0, slash);
      if (item.equals(ITEMS.get(part.substring(slash + 1)))) {
        there.add(sentence.length() + "-" + (sentence.length() + words.length()));
      }
      sentence.append(words);
    }
    score.there += there.size();
    for (TextMatch match : NameRecognizer.standard().in(sentence.toString())) {
      if (match.dataItem().equals(item)) {
        score.found++;
        score.right += there.contains(match.start() + "-" + match.end()) ? 1 : 0;
      }
    }
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(NamesInTextTest.class.getResourceAsStream("names-in-text.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
