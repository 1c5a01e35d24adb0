package io.pandian.reports.page;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.json.InventoryJson;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inventory as a page. Its content security policy lets nothing run but the one script packed
 * with Pandian, named by its digest, and nothing load at all.
 */
public final class InventoryPage {
  private static final List<String> SCRIPTS =
      List.of(
          "load",
          "elements",
          "links",
          "overview",
          "decisions",
          "filters",
          "tree",
          "details",
          "fields",
          "explorer",
          "persons",
          "persons-figures",
          "coverage",
          "start");

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private InventoryPage() {}

  /**
   * Writes the page; leaves the stream open.
   *
   * @param language the language it opens in; a switch on the page changes it
   */
  public static void write(Inventory inventory, Language language, OutputStream out)
      throws IOException {
    String style = resource("page.css");
    String script = script();
    Map<String, String> parts =
        Map.of(
            "lang", language == Language.ZH ? "zh-CN" : "en",
            "title", Label.TITLE.in(language),
            "noScript", Label.NO_SCRIPT.in(language),
            "summary", PageSummary.html(inventory, language),
            "style", style,
            "styleDigest", digest(style),
            "script", script,
            "scriptDigest", digest(script));
    String page = resource("page.html");
    // In one pass, so that nothing in the data can be taken for a place of the template.
    Matcher place = PLACE.matcher(page);
    int end = 0;
    while (place.find()) {
      write(page.substring(end, place.start()), out);
      if (place.group(1).equals("data")) {
        writeData(inventory, out);
      } else {
        write(required(parts, place.group(1)), out);
      }
      end = place.end();
    }
    write(page.substring(end), out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void writeData(Inventory inventory, OutputStream out) throws IOException {
    String words = PageWords.all(inventory.scan().seed(), ItemTitles.of(inventory)).toString();
    EmbeddedData.write("words", json -> write(words, json), out);
    EmbeddedData.write("widest", json -> WidestRows.write(inventory, json), out);
    EmbeddedData.write("nothing", json -> TakenForNothingRows.write(inventory, json), out);
    EmbeddedData.write("fields", json -> FieldColumns.write(inventory, json), out);
    Inventory rest = FieldColumns.withoutFields(inventory);
    EmbeddedData.write("inventory", json -> InventoryJson.writeCompact(rest, json), out);
  }

  private static String required(Map<String, String> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** All scripts as one, in a scope of their own. */
  private static String script() throws IOException {
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    for (String name : SCRIPTS) {
      script.append(resource(name + ".js")).append('\n');
    }
    return script.append("})();\n").toString();
  }

  private static String resource(String name) throws IOException {
    try (@Nullable InputStream in = InventoryPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("Pandian's own file " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
