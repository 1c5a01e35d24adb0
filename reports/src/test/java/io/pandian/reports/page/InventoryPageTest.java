package io.pandian.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.SampleInventory;
import io.pandian.reports.json.InventoryJson;
import io.pandian.reports.wording.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class InventoryPageTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"([a-z/]+)\" id=\"inventory\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void write_fromHostileNames_hasOnlyOurScripts() throws IOException {
    String page = page(SampleInventory.rich(), Language.ZH);

    assertThat(all("<script[ >]", page)).hasSize(3);
    assertThat(all("(?i)</script>", page)).hasSize(3);
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
  void write_embedsTheWholeInventory() throws IOException {
    assertThat(embedded(page(SampleInventory.rich(), Language.ZH)))
        .isEqualTo(SampleInventory.rich());
    assertThat(embedded(page(SampleInventory.empty(), Language.EN)))
        .isEqualTo(SampleInventory.empty());
  }

  @Test
  void write_manyAssets_isCompressedAndStaysSmall() throws IOException {
    assertThat(page(SampleInventory.large(10_000), Language.ZH)).hasSizeLessThan(5_000_000);
    Inventory large = SampleInventory.large(2_000);
    assertThat(embedded(page(large, Language.ZH))).isEqualTo(large);
  }

  @Test
  void write_aNameThatLooksLikeThePlaceOfATemplate_staysAName() throws IOException {
    Inventory rich = SampleInventory.rich();
    Inventory inventory = SampleInventory.named("{{script}} {{style}} $1 \\1");

    assertThat(embedded(page(inventory, Language.ZH))).isEqualTo(inventory).isNotEqualTo(rich);
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

  private static Inventory embedded(String page) throws IOException {
    MatchResult data = all(DATA.pattern(), page).get(0);
    byte[] json = data.group(2).getBytes(UTF_8);
    if (data.group(1).equals("application/gzip")) {
      byte[] compressed = Base64.getDecoder().decode(json);
      json = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
    return InventoryJson.read(new ByteArrayInputStream(json));
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
