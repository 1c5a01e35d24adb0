package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a YAML (or JSON) file that a person wrote, read strictly. Every getter that meets a
 * value of the wrong kind adds a {@link Problem} with file, line and path and answers as if the key
 * were absent, so that one reading finds all the mistakes. A key nobody asked for is a mistake too:
 * call {@link #refuseOthers} last.
 */
public final class YamlMap {
  private final String source;
  private final String path;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Problems problems;

  private YamlMap(String source, String path, MappingNode node, Problems problems) {
    this.source = source;
    this.path = path;
    this.node = node;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          add(
              key,
              key.getValue(),
              Bilingual.of("这一项出现了两次。", "The key stands twice."),
              Bilingual.of("请只保留一个。", "Keep one of them."));
        }
      }
    }
  }

  /**
   * Reads a text that must hold one mapping.
   *
   * @param source the file's name, for messages
   * @return empty if the text is not a YAML mapping; the reason is then among the problems
   */
  public static Optional<YamlMap> read(String source, String text, Problems problems) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(source)
              .setAllowDuplicateKeys(true)
              .setMaxAliasesForCollections(500)
              .build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(source, "", mapping, problems));
      }
      problems.add(
          source,
          "",
          Bilingual.of("文件中没有键值内容。", "The file holds no mapping."),
          Bilingual.of("请写成“键: 值”的行。", "Write it as 'key: value' lines."));
    } catch (MarkedYamlEngineException e) {
      String where =
          e.getProblemMark()
              .map(m -> source + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
              .orElse(source);
      problems.add(
          where,
          "",
          Bilingual.of(
              "不是有效的 YAML：" + e.getProblem() + "。", "This is not YAML: " + e.getProblem() + "."),
          Bilingual.of("请修正这一行。", "Mend the line."));
    } catch (YamlEngineException e) {
      problems.add(
          source,
          "",
          Bilingual.of("不是有效的 YAML。", "This is not YAML."),
          Bilingual.of("请修正文件。", "Mend the file."));
    }
    return Optional.empty();
  }

  /** Where this mapping begins, as {@code file:line:column}. */
  public String where() {
    return at(node);
  }

  public String source() {
    return source;
  }

  /** The place of a key inside the file, for example {@code sources[1].port}. */
  public String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The keys, in the file's order. */
  public Set<String> keys() {
    return values.keySet();
  }

  public boolean has(String key) {
    return scalarOrCollection(key).isPresent();
  }

  public Optional<String> text(String key) {
    return scalarOrCollection(key)
        .flatMap(
            n -> {
              if (n instanceof ScalarNode scalar) {
                return Optional.of(scalar.getValue());
              }
              add(
                  n,
                  key,
                  Bilingual.of("此处应为文本。", "A text is expected here."),
                  Bilingual.of("请只写一个值。", "Write one value."));
              return Optional.empty();
            });
  }

  /** A text that must be there; blank when it is not, and then a problem says so. */
  public String requireText(String key) {
    Optional<String> text = text(key).filter(t -> !t.isBlank());
    if (text.isEmpty()) {
      problems.add(
          where(),
          pathOf(key),
          Bilingual.of("缺少这一项或其值为空。", "The key is missing or empty."),
          Bilingual.of("请加上“" + key + ": ...”。", "Add '" + key + ": ...'."));
    }
    return text.orElse("");
  }

  public OptionalLong integer(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get().replace("_", "")));
    } catch (NumberFormatException e) {
      problem(
          key,
          Bilingual.of("此处应为整数。", "A whole number is expected here."),
          Bilingual.of("请只写数字。", "Write digits only."));
      return OptionalLong.empty();
    }
  }

  public Optional<Double> number(String key) {
    return text(key)
        .flatMap(
            t -> {
              try {
                return Optional.of(Double.parseDouble(t));
              } catch (NumberFormatException e) {
                problem(
                    key,
                    Bilingual.of("此处应为数值。", "A number is expected here."),
                    Bilingual.of("请写数值。", "Write a number."));
                return Optional.empty();
              }
            });
  }

  public Optional<Boolean> bool(String key) {
    return text(key)
        .flatMap(
            t -> {
              if (t.equals("true") || t.equals("false")) {
                return Optional.of(t.equals("true"));
              }
              problem(
                  key,
                  Bilingual.of("此处应为 true 或 false。", "true or false is expected here."),
                  Bilingual.of("请写 true 或 false。", "Write true or false."));
              return Optional.empty();
            });
  }

  public Optional<LocalDate> date(String key) {
    return text(key)
        .flatMap(
            t -> {
              try {
                return Optional.of(LocalDate.parse(t));
              } catch (DateTimeParseException e) {
                problem(
                    key,
                    Bilingual.of("此处应为日期。", "A date is expected here."),
                    Bilingual.of("请写成 2026-06-30 的形式。", "Write it as 2026-06-30."));
                return Optional.empty();
              }
            });
  }

  /** One of an enum's names as written in files: lower case with hyphens. */
  public <T extends Enum<T>> Optional<T> choice(String key, Class<T> type) {
    return text(key)
        .flatMap(
            t -> {
              List<String> allowed = new ArrayList<>();
              for (T constant : type.getEnumConstants()) {
                String name = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                if (name.equals(t)) {
                  return Optional.of(constant);
                }
                allowed.add(name);
              }
              problem(
                  key,
                  Bilingual.of("此处不能写“" + t + "”。", "'" + t + "' is not known here."),
                  Bilingual.of(
                      "可以写：" + String.join("、", allowed) + "。",
                      "Write one of: " + String.join(", ", allowed) + "."));
              return Optional.empty();
            });
  }

  /** A list of texts; a single text counts as a list of one. Empty when absent. */
  public List<String> texts(String key) {
    Optional<Node> value = scalarOrCollection(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof ScalarNode one) {
      return List.of(one.getValue());
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        add(
            item,
            key,
            Bilingual.of("此处应为文本列表。", "A list of texts is expected here."),
            Bilingual.of("请每行写一项文本。", "Write one text a line."));
      }
    }
    return List.copyOf(texts);
  }

  public Optional<YamlMap> map(String key) {
    return scalarOrCollection(key)
        .flatMap(
            n -> {
              if (n instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(source, pathOf(key), mapping, problems));
              }
              add(
                  n,
                  key,
                  Bilingual.of("此处应为键值内容。", "A mapping is expected here."),
                  Bilingual.of("请在其下写“键: 值”的行。", "Write 'key: value' lines below it."));
              return Optional.empty();
            });
  }

  /** A list of mappings; empty when absent. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    int index = 0;
    for (Node item : sequence(key)) {
      String itemPath = pathOf(key) + "[" + index++ + "]";
      if (item instanceof MappingNode mapping) {
        maps.add(new YamlMap(source, itemPath, mapping, problems));
      } else {
        add(
            item,
            key,
            Bilingual.of("此处应为键值内容的列表。", "A list of mappings is expected here."),
            Bilingual.of("请写“- 键: 值”的列表项。", "Write '- key: value' items."));
      }
    }
    return List.copyOf(maps);
  }

  /** Reports a mistake about the value of a key of this mapping. */
  public void problem(String key, Bilingual what, Bilingual fix) {
    Node value = values.get(key);
    add(value == null ? node : value, key, what, fix);
  }

  /** Reports every key that is not among the allowed ones, naming the nearest allowed one. */
  public void refuseOthers(String... allowed) {
    List<String> known = List.of(allowed);
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!known.contains(entry.getKey())) {
        String near = NearWords.to(entry.getKey(), known).stream().findFirst().orElse("");
        add(
            entry.getValue(),
            entry.getKey(),
            Bilingual.of("此处没有这一项。", "The key is not known here."),
            Bilingual.of(
                (near.isEmpty() ? "" : "是否想写“" + near + "”？")
                    + "可以写："
                    + String.join("、", known)
                    + "。",
                (near.isEmpty() ? "" : "Did you mean '" + near + "'? ")
                    + "Known keys: "
                    + String.join(", ", known)
                    + "."));
      }
    }
  }

  private Optional<Node> scalarOrCollection(String key) {
    Node value = values.get(key);
    boolean isNull = value != null && value.getTag().equals(Tag.NULL);
    return isNull ? Optional.empty() : Optional.ofNullable(value);
  }

  private List<Node> sequence(String key) {
    Optional<Node> value = scalarOrCollection(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    add(
        value.get(),
        key,
        Bilingual.of("此处应为列表。", "A list is expected here."),
        Bilingual.of("请在其下写“- ...”的列表项。", "Write '- ...' items below it."));
    return List.of();
  }

  private void add(Node at, String key, Bilingual what, Bilingual fix) {
    problems.add(at(at), pathOf(key), what, fix);
  }

  private String at(Node at) {
    return at.getStartMark()
        .map(m -> source + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
        .orElse(source);
  }
}
