package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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
    assertThat(score("person-name").f1()).as("persons").isGreaterThan(0.94);
    assertThat(score("region").f1()).as("places").isGreaterThan(0.88);
    assertThat(score("organisation-name").f1()).as("organisations").isGreaterThan(0.78);
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
