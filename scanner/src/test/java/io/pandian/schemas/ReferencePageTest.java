package io.pandian.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds {@code docs/reference.md} against the schemas. */
class ReferencePageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.+)$");
  private static final Pattern LINK = Pattern.compile("\\(#([^)]+)\\)");

  @Test
  void page_isWhatTheSchemasSay() throws IOException {
    assertThat(Files.readString(PAGE)).isEqualTo(ReferencePageMaker.page());
  }

  @Test
  void links_leadToTables() throws IOException {
    String page = Files.readString(PAGE);
    List<String> headings =
        found(HEADING, page).map(h -> h.toLowerCase(Locale.ROOT).replace(' ', '-')).toList();

    assertThat(headings).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    assertThat(found(LINK, page)).isNotEmpty().isSubsetOf(headings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "facts", "item", "own-item", "rulebook", "rulebook-item"})
  void everyKey_isDescribedInBothLanguages(String schema) {
    for (Schema mapping : Schema.of(schema).objects()) {
      for (JsonNode key : mapping.node().path("properties").values()) {
        Schema value = mapping.at(key);
        assertThat(said(value, "x-zh")).as(key.toString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(said(value, "description"))
            .as(key.toString())
            .doesNotContainPattern("\\p{IsHan}{9}");
        assertThat(said(value, "description")).as(key.toString()).isNotBlank();
      }
    }
  }

  private static String said(Schema value, String word) {
    JsonNode here = value.node().path(word);
    return (here.isMissingNode() ? value.resolved().node().path(word) : here).asString("");
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }
}
