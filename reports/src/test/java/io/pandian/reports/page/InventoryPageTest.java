package io.pandian.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.InventoryFile;
import io.pandian.reports.SampleInventory;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InventoryPageTest {

  @Test
  void write_fromHostileNames_hasOnlyOurScripts() throws IOException {
    String page = page(SampleInventory.rich(), Language.ZH);

    assertThat(all("<script[ >]", page)).hasSize(6);
    assertThat(all("(?i)</script>", page)).hasSize(6);
    assertThat(page).doesNotContain("<img").doesNotContain("<b>UK");
  }

  @Test
  void write_loadsNothing() throws IOException {
    String page = page(SampleInventory.rich(), Language.ZH);

    assertThat(all("(?i)(src|href)=[\"']?(https?:)?//", page)).isEmpty();
    assertThat(all("(?i)(@import|url\\(|<link|fetch\\(|XMLHttpRequest|innerHTML)", page)).isEmpty();
    assertThat(page).contains("content=\"default-src 'none'; script-src 'sha256-");
  }

  @Test
  void write_namesTheDigestsOfItsStyleAndScript() throws Exception {
    String page = page(SampleInventory.rich(), Language.ZH);

    assertThat(page).contains("script-src '" + digest(between(page, "<script>", "</script>")));
    assertThat(page).contains("style-src '" + digest(between(page, "<style>", "</style>")));
  }

  @Test
  void write_knowsTheNamesOfOwnDetectorsItems() throws IOException {
    JsonNode items = PageWords.all(1, ItemTitles.of(SampleInventory.withOwnItem())).get("items");

    assertThat(items.at("/factory-badge/0").asString()).isEqualTo("厂牌号");
  }

  @Test
  void write_embedsTheWholeInventory() throws IOException {
    Inventory rich = SampleInventory.rich();
    String page = page(rich, Language.ZH);

    assertThat(embedded(page)).isEqualTo(FieldColumns.withoutFields(rich));
    assertThat(texts(columns(page), "name"))
        .isEqualTo(
            rich.assets().stream()
                .flatMap(asset -> asset.fields().stream())
                .map(field -> field.finding().name())
                .toList());
    columns(page).properties().stream()
        .filter(column -> !column.getKey().equals("sizes"))
        .forEach(column -> assertThat(column.getValue().size()).isEqualTo(14));
  }

  @Test
  void write_anEmptyInventory_isStillAPage() throws IOException {
    assertThat(embedded(page(SampleInventory.empty(), Language.EN)))
        .isEqualTo(SampleInventory.empty());
  }

  @Test
  void write_manyAssets_isCompressedAndStaysSmall() throws IOException {
    Inventory large = SampleInventory.large(10_000);
    String page = page(large, Language.ZH);

    assertThat(page).hasSizeLessThan(5_000_000).contains("application/zlib");
    assertThat(columns(page).get("sizes").size()).isEqualTo(10_000);
    assertThat(columns(page).get("name").size()).isEqualTo(26_000);
  }

  @Test
  void write_aNameThatLooksLikeThePlaceOfATemplate_staysAName() throws IOException {
    String name = "{{script}} {{style}} $1 \\1";

    Inventory embedded = embedded(page(SampleInventory.named(name), Language.ZH));

    assertThat(embedded.organisation().name()).isEqualTo(name);
  }

  @Test
  void write_inBothLanguages_differsInTheOpeningLanguageOnly() throws IOException {
    String chinese = page(SampleInventory.rich(), Language.ZH);
    String english = page(SampleInventory.rich(), Language.EN);

    assertThat(chinese).contains("<html lang=\"zh-CN\">").contains("<dd>13</dd>");
    assertThat(english).contains("<html lang=\"en\">").contains("<dd>13</dd>");
    assertThat(embedded(chinese)).isEqualTo(embedded(english));
  }

  @Test
  void scripts_useOnlyLabelsThatExist() throws IOException {
    List<String> used =
        all("\\bt\\(\"([A-Z_]+)\"\\)", page(SampleInventory.empty(), Language.ZH)).stream()
            .map(match -> match.group(1))
            .toList();

    assertThat(used).hasSizeGreaterThan(80);
    assertThat(Arrays.stream(Label.values()).map(Enum::name)).containsAll(used);
  }

  private static String page(Inventory inventory, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryPage.write(inventory, language, out);
    return out.toString(UTF_8);
  }

  private static Inventory embedded(String page) {
    return InventoryFile.read(embedded("inventory", page));
  }

  private static JsonNode columns(String page) {
    return new JsonMapper().readTree(embedded("fields", page));
  }

  private static List<String> texts(JsonNode columns, String name) {
    return columns.get(name).values().stream().map(JsonNode::stringValue).toList();
  }

  private static byte[] embedded(String id, String page) {
    String element = "<script type=\"([a-z/]+)\" id=\"" + id + "\">(.*?)</script>";
    MatchResult data = all(element, page).get(0);
    return data.group(1).equals("application/zlib")
        ? inflated(Base64.getDecoder().decode(data.group(2)))
        : data.group(2).getBytes(UTF_8);
  }

  private static byte[] inflated(byte[] compressed) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
  }

  private static String between(String text, String start, String end) {
    int from = text.lastIndexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String digest(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
