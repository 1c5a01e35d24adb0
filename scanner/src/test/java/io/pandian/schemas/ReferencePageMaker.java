package io.pandian.schemas;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Makes {@code docs/reference.md}: the keys of plans, facts, data items and rulebooks as tables,
 * from the schemas. The page has the command.
 */
public final class ReferencePageMaker {
  /** The formats of the page; the names of files and headings. */
  private static final List<String> FORMATS =
      List.of("plan", "facts", "item", "own-item", "rulebook", "rulebook-item");

  private static final String HEAD =
      """
      # 文件格式参考 Reference of the file formats

      本页由 `config/schemas/` 中的 JSON Schema 生成。编辑器可据以补全和检查：在文件首行写 `# yaml-language-server: $schema=<路径>/config/schemas/plan.schema.json`。
      Schema 只看一个文件的结构；编号是否存在、数目是否相符，由 `pandian sources check`、`decide`、`detectors check`、`rules check` 检查。带 \\* 的键必须写。

      Made from the JSON Schemas of `config/schemas/`. Editors complete and check by them: write `# yaml-language-server: $schema=<path>/config/schemas/plan.schema.json` into a
      file's first line. A schema sees the structure of one file; whether ids are there and numbers fit is checked by `pandian sources check`, `decide`, `detectors check` and `rules check`.
      A key with \\* is required. Do not edit this page: edit the schemas and run

      ```sh
      ./mvnw -q -Pscanner-benchmark -pl scanner -am process-test-classes -Dbenchmark=io.pandian.schemas.ReferencePageMaker -Dbenchmark.arguments=../docs/reference.md
      ```
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private ReferencePageMaker() {}

  /** Writes the page into the file that the only argument names. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), page());
  }

  static String page() {
    ReferencePageMaker maker = new ReferencePageMaker();
    FORMATS.forEach(maker::format);
    return maker.page.toString();
  }

  private void format(String name) {
    Schema schema = Schema.of(name);
    page.append("\n## ").append(name).append("\n\n");
    page.append("[`%s`](../config/schemas/%s)：".formatted(schema.file(), schema.file()));
    page.append(meaning(schema)).append("\n\n");
    table(schema);
    for (Map.Entry<String, JsonNode> entry : schema.node().path("$defs").properties()) {
      Schema part = schema.at(entry.getValue());
      if (part.isObject()) {
        page.append("\n### ").append(name).append(' ').append(entry.getKey()).append("\n\n");
        page.append(meaning(part)).append("\n\n");
        table(part);
      }
    }
  }

  private void table(Schema mapping) {
    page.append("| 键 key | 类型 type | 默认 default | 含义 meaning |\n|---|---|---|---|\n");
    Map<String, Set<String>> kinds = kinds(mapping);
    for (Map.Entry<String, JsonNode> entry : mapping.node().path("properties").properties()) {
      String key = entry.getKey();
      Schema value = mapping.at(entry.getValue());
      page.append(
          "| `%s`%s | %s | %s | %s%s |\n"
              .formatted(
                  key,
                  required(mapping.node(), key) ? " \\*" : "",
                  type(value),
                  written(said(value, "default")),
                  meaning(value),
                  examples(value) + ofKinds(kinds.getOrDefault(key, Set.of()))));
    }
  }

  private static boolean required(JsonNode mapping, String key) {
    return mapping.path("required").values().stream().anyMatch(k -> k.asString().equals(key));
  }

  /** The keys that stand in items of some kinds only, with these kinds; a star where required. */
  private static Map<String, Set<String>> kinds(Schema mapping) {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (JsonNode rule : mapping.node().path("allOf").values()) {
      String kind = rule.at("/if/properties/kind/const").asString();
      for (JsonNode names : rule.at("/then/propertyNames/anyOf").values()) {
        for (JsonNode key : names.path("enum").values()) {
          String star = required(rule.path("then"), key.asString()) ? " \\*" : "";
          kinds
              .computeIfAbsent(key.asString(), k -> new LinkedHashSet<>())
              .add("`" + kind + "`" + star);
        }
      }
    }
    return kinds;
  }

  private static String ofKinds(Set<String> kinds) {
    return kinds.isEmpty() ? "" : "<br>kind: " + String.join(", ", kinds);
  }

  private static String type(Schema value) {
    if (value.node().has("$ref") && !named(value).isEmpty()) {
      return named(value);
    }
    Set<String> types = new LinkedHashSet<>();
    value.forms().forEach(form -> types.add(plainType(value, form)));
    Set<String> words = value.words();
    String one = words.stream().map(word -> "`" + word + "`").collect(joining(" "));
    types.remove("");
    return Stream.concat(Stream.of(one), types.stream())
        .filter(t -> !t.isEmpty())
        .collect(joining(" / "));
  }

  /** A link to the table of the mapping that a reference leads to; empty if it has none. */
  private static String named(Schema value) {
    Schema target = value.resolved();
    String[] path = value.node().path("$ref").asString("").split("/");
    String format = target.file().replace(".schema.json", "");
    String part = path[path.length - 1];
    return target.isObject() ? link(format, part) : "";
  }

  private static String plainType(Schema value, Schema form) {
    JsonNode node = form.node();
    if (node.has("enum")) {
      return "";
    }
    if (form.isObject()) {
      return linked(value, form);
    }
    JsonNode type = node.path("type");
    String name = type.isArray() ? type.get(0).asString() : type.asString("");
    return switch (name) {
      case "integer", "number" -> "数 number" + range(node);
      case "boolean" -> "`true` `false`";
      case "array" -> list(form);
      case "object" -> "键值 mapping";
      default -> node.path("pattern").asString("").startsWith("^[0-9]{4}-") ? "日期 day" : "文本 text";
    };
  }

  private static String linked(Schema value, Schema form) {
    JsonNode defs = Schema.of(form.file().replace(".schema.json", "")).node().path("$defs");
    return defs.properties().stream()
        .filter(entry -> entry.getValue() == form.node())
        .map(Map.Entry::getKey)
        .findFirst()
        .map(part -> link(form.file().replace(".schema.json", ""), part))
        .orElseGet(
            () ->
                value.resolved().node().path("properties").propertyNames().stream()
                    .map(key -> "`" + key + "`")
                    .collect(joining(", ", "{", "}")));
  }

  private static String link(String format, String part) {
    return "[%s](#%s-%s)".formatted(part, format, part.toLowerCase(Locale.ROOT));
  }

  private static String list(Schema list) {
    String of = type(list.items());
    return of.isEmpty() ? "" : "列表 list: " + of;
  }

  private static String range(JsonNode number) {
    String least = number.path("minimum").asString(number.path("exclusiveMinimum").asString(""));
    String most = number.path("maximum").asString("");
    return least.isEmpty() && most.isEmpty() ? "" : " " + least + "–" + most;
  }

  private static String meaning(Schema value) {
    return Stream.of("x-zh", "description")
        .map(word -> plain(said(value, word).asString()))
        .collect(joining("<br>"));
  }

  /** Text as it is, whatever its characters mean to Markdown. */
  private static String plain(String text) {
    return text.replaceAll("[*_|]", "\\\\$0").replace("<", "&lt;");
  }

  private static String examples(Schema value) {
    JsonNode examples = value.node().path("examples");
    return examples.isMissingNode()
        ? ""
        : "<br>"
            + examples.values().stream().map(ReferencePageMaker::written).collect(joining(" "));
  }

  /** What is said of a value where it stands, or else where its reference leads. */
  private static JsonNode said(Schema value, String word) {
    JsonNode here = value.node().path(word);
    return here.isMissingNode() ? value.resolved().node().path(word) : here;
  }

  private static String written(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    String text = value.isString() ? value.asString() : value.toString();
    return "`" + text.replace("|", "\\|") + "`";
  }
}
