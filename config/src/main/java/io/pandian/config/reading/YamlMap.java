package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
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
  /** No number that anybody writes here is larger, and sums of such numbers never overflow. */
  private static final long LARGEST = 1_000_000_000_000_000L;

  private static final int LARGEST_DIGITS = 16;
  private static final int MOST_SHOWN = 40;

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
      } else {
        add(
            tuple.getKeyNode(),
            "",
            Bilingual.of("此处的键不是文本。", "The key here is no text."),
            Bilingual.of("请写“键: 值”。", "Write 'key: value'."));
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
    return YamlText.mapping(source, text, problems)
        .map(mapping -> new YamlMap(source, "", mapping, problems));
  }

  /** Writes what was read, if it is without a mistake, for {@link #unpack}. */
  public void pack(DataOutput out) throws IOException {
    PackedNode.write(node, out);
  }

  /** Reads what {@link #pack} wrote. */
  public static YamlMap unpack(String source, DataInput in, Problems problems) throws IOException {
    if (PackedNode.read(in) instanceof MappingNode mapping) {
      return new YamlMap(source, "", mapping, problems);
    }
    throw new IOException("no packed mapping");
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
    String digits = text.get().strip().replace("_", "");
    if (!WHOLE.matcher(digits).matches()) {
      problem(
          key,
          Bilingual.of("此处应为整数。", "A whole number is expected here."),
          Bilingual.of("请只写数字。", "Write digits only."));
      return OptionalLong.empty();
    }
    if (digits.length() > LARGEST_DIGITS + 1 || Math.abs(Long.parseLong(digits)) > LARGEST) {
      problem(
          key,
          Bilingual.of("数字太大。", "The number is too large."),
          Bilingual.of(
              "请写不超过 " + Digits.grouped(LARGEST) + " 的数。",
              "Write a number of " + Digits.grouped(LARGEST) + " at most."));
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(digits));
  }

  public Optional<Double> number(String key) {
    return text(key)
        .flatMap(
            t -> {
              if (DECIMAL.matcher(t.strip()).matches()) {
                return Optional.of(Double.parseDouble(t.strip()));
              }
              problem(
                  key,
                  Bilingual.of("此处应为数值。", "A number is expected here."),
                  Bilingual.of("请写数值。", "Write a number."));
              return Optional.empty();
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
              Optional<LocalDate> day = day(t);
              if (day.isEmpty()) {
                problem(
                    key,
                    Bilingual.of("此处应为日期。", "A date is expected here."),
                    Bilingual.of("请写成 2026-06-30 的形式。", "Write it as 2026-06-30."));
              }
              return day;
            });
  }

  /** A day with a year of four digits: no other is meant. */
  private static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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
                  Bilingual.of("此处不能写“" + shown(t) + "”。", "'" + shown(t) + "' is not known here."),
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
      return one.getValue().isBlank() ? List.of() : List.of(one.getValue());
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
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
    return maps(
        key,
        sequence(key),
        item -> item instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty(),
        Bilingual.of("此处应为键值内容的列表。", "A list of mappings is expected here."),
        Bilingual.of("请写“- 键: 值”的列表项。", "Write '- key: value' items."));
  }

  /** The mappings of a list in which a text stands for a mapping that has only one key. */
  public List<YamlMap> mapsOrTexts(String key, String onlyKey) {
    Optional<Node> oneText = scalarOrCollection(key).filter(ScalarNode.class::isInstance);
    return maps(
        key,
        oneText.map(List::of).orElseGet(() -> sequence(key)),
        item -> {
          if (item instanceof ScalarNode text) {
            return Optional.of(mapping(onlyKey, text));
          }
          return item instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
        },
        Bilingual.of("此处应为文本或键值内容的列表。", "A list of texts or mappings is expected here."),
        Bilingual.of("请每行写一项。", "Write one a line."));
  }

  private List<YamlMap> maps(
      String key,
      List<Node> items,
      Function<Node, Optional<MappingNode>> mapping,
      Bilingual what,
      Bilingual fix) {
    List<YamlMap> maps = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      String itemPath = pathOf(key) + "[" + i + "]";
      mapping
          .apply(item)
          .ifPresentOrElse(
              found -> maps.add(new YamlMap(source, itemPath, found, problems)),
              () -> add(item, key, what, fix));
    }
    return List.copyOf(maps);
  }

  private static MappingNode mapping(String key, ScalarNode value) {
    ScalarNode name =
        new ScalarNode(
            Tag.STR, true, key, value.getScalarStyle(), value.getStartMark(), value.getEndMark());
    return new MappingNode(
        Tag.MAP,
        true,
        List.of(new NodeTuple(name, value)),
        FlowStyle.FLOW,
        value.getStartMark(),
        value.getEndMark());
  }

  /** Whether the value of a key is a mapping. */
  public boolean holdsMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /**
   * Whether an empty list stands there, which says that there is none; a blank text says nothing.
   */
  public boolean holdsEmptyList(String key) {
    return values.get(key) instanceof SequenceNode list && list.getValue().isEmpty();
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

  /** What somebody wrote, short enough for a message. */
  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
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
