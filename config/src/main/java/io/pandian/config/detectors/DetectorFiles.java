package io.pandian.config.detectors;

import io.pandian.config.Bilingual;
import io.pandian.config.detectors.DetectorDefinition.Check;
import io.pandian.config.detectors.DetectorDefinition.Form;
import io.pandian.config.reading.InputFile;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the detectors of a user's folders: one YAML file for each. */
public final class DetectorFiles {
  private static final double USUAL_SHARE = 0.6;

  private final Problems problems;
  private final Taxonomy standard = Taxonomy.standard();

  private DetectorFiles(Problems problems) {
    this.problems = problems;
  }

  /**
   * The detectors in some folders, in the order of folders and file names. What is wrong goes to
   * the problems; a detector with a problem is left out.
   */
  public static List<DetectorDefinition> read(List<Path> folders, Problems problems) {
    DetectorFiles files = new DetectorFiles(problems);
    List<DetectorDefinition> definitions = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files.in(folder)) {
        files.definition(file).ifPresent(definitions::add);
      }
    }
    files.refuseTwins(definitions);
    return definitions;
  }

  private List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(
          folder.toString(),
          "",
          Bilingual.of("没有这个文件夹。", "There is no such folder."),
          Bilingual.of("请检查路径。", "Check its path."));
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<DetectorDefinition> definition(Path file) {
    try {
      String text = InputFile.text(file);
      return YamlMap.read(file.toString(), text, problems)
          .map(map -> definition(String.valueOf(file.getFileName()), text, map));
    } catch (InvalidInput e) {
      e.problems().forEach(p -> problems.add(p.where(), p.path(), p.what(), p.fix()));
      return Optional.empty();
    }
  }

  private DetectorDefinition definition(String fileName, String text, YamlMap map) {
    map.refuseOthers(
        "id",
        "item",
        "declares",
        "regex",
        "shape",
        "words",
        "check",
        "columns",
        "minimumShare",
        "matching",
        "others");
    String id = map.requireText("id");
    if (!fileName.equals(id + ".yaml")) {
      map.problem(
          "id",
          Bilingual.of("编号与文件名不一致。", "The id differs from the file's name."),
          Bilingual.of("请将文件命名为“" + id + ".yaml”。", "Call the file '" + id + ".yaml'."));
    }
    Optional<DataItem> declares = map.map("declares").map(this::declared);
    Form form = form(map);
    return new DetectorDefinition(
        map.source(),
        text,
        id,
        declares.map(DataItem::code).orElseGet(() -> known(map)),
        declares,
        form,
        map.texts(form.name().toLowerCase(Locale.ROOT)),
        map.choice("check", Check.class).orElse(Check.NONE),
        map.texts("columns"),
        share(map),
        examples(map, "matching"),
        examples(map, "others"));
  }

  private String known(YamlMap map) {
    String item = map.requireText("item");
    if (!item.isEmpty() && standard.item(item).isEmpty()) {
      map.problem(
          "item",
          Bilingual.of("没有编码为“" + item + "”的数据项。", "No data item has the code '" + item + "'."),
          Bilingual.of(
              "请用已有数据项的编码（pandian detectors list），或以“declares:”声明新的数据项。",
              "Take the code of a known item ('pandian detectors list'), or declare one with"
                  + " 'declares:'."));
    }
    return item;
  }

  private DataItem declared(YamlMap map) {
    map.refuseOthers("code", "group", "zh", "en", "personal", "sensitive", "reason");
    String code = map.requireText("code");
    if (standard.item(code).isPresent()) {
      map.problem(
          "code",
          Bilingual.of(
              "已有编码为“" + code + "”的数据项。", "A data item with the code '" + code + "' is there."),
          Bilingual.of("请改用“item:”，或换一个编码。", "Use 'item:' instead, or take another code."));
    }
    if (!code.isEmpty() && !code.matches("[a-z][a-z0-9-]*")) {
      map.problem(
          "code",
          Bilingual.of("编码只能用小写字母、数字和连字符。", "A code has small letters, digits and hyphens only."),
          Bilingual.of("例如 factory-badge。", "For example factory-badge."));
    }
    boolean personal = map.bool("personal").orElse(true);
    Set<SensitivityStandard> sensitive = sensitive(map);
    if (!personal && !sensitive.isEmpty()) {
      map.problem(
          "sensitive",
          Bilingual.of("非个人信息不会是敏感个人信息。", "What is not personal cannot be sensitive."),
          Bilingual.of(
              "请将 personal 改为 true，或删去 sensitive。", "Set personal to true or leave it out."));
      sensitive = Set.of();
    }
    String zh = filled(map, "zh");
    String en = filled(map, "en");
    String reason = map.text("reason").filter(text -> !text.isBlank()).orElse(zh);
    return new DataItem(
        code,
        group(map),
        zh,
        en,
        personal,
        sensitive,
        Bilingual.of(reason, map.has("reason") ? reason : en));
  }

  private static String filled(YamlMap map, String key) {
    String text = map.requireText(key);
    return text.isBlank() ? "?" : text;
  }

  private String group(YamlMap map) {
    String group = map.text("group").orElse("basic");
    if (standard.items().stream().noneMatch(item -> item.group().equals(group))) {
      String groups =
          String.join(", ", standard.items().stream().map(DataItem::group).distinct().toList());
      map.problem(
          "group",
          Bilingual.of("没有这个类别。", "There is no such group."),
          Bilingual.of("可以写：" + groups + "。", "Known groups: " + groups + "."));
    }
    return group;
  }

  private static Set<SensitivityStandard> sensitive(YamlMap map) {
    Set<SensitivityStandard> standards = EnumSet.noneOf(SensitivityStandard.class);
    for (String name : map.texts("sensitive")) {
      Optional<SensitivityStandard> standard =
          Stream.of(SensitivityStandard.values())
              .filter(s -> s.name().equalsIgnoreCase(name.replace('-', '_')))
              .findFirst();
      standard.ifPresentOrElse(
          standards::add,
          () ->
              map.problem(
                  "sensitive",
                  Bilingual.of("没有标准“" + name + "”。", "There is no standard '" + name + "'."),
                  Bilingual.of(
                      "可以写 gbt-45574-2025、gbt-35273-2020。",
                      "Write gbt-45574-2025 or gbt-35273-2020.")));
    }
    return standards;
  }

  private static Form form(YamlMap map) {
    List<Form> given =
        Stream.of(Form.values()).filter(f -> map.has(f.name().toLowerCase(Locale.ROOT))).toList();
    if (given.size() != 1) {
      map.problem(
          "regex",
          Bilingual.of(
              "须且只能写 regex、shape、words 之一。", "Exactly one of regex, shape and words is needed."),
          Bilingual.of("请保留其中一项。", "Keep one of them."));
    }
    return given.isEmpty() ? Form.WORDS : given.get(0);
  }

  private static double share(YamlMap map) {
    double share = map.number("minimumShare").orElse(USUAL_SHARE);
    if (share <= 0 || share > 1) {
      map.problem(
          "minimumShare",
          Bilingual.of("占比须大于 0 且不超过 1。", "The share lies above 0 and up to 1."),
          Bilingual.of("例如 0.6。", "For example 0.6."));
      return USUAL_SHARE;
    }
    return share;
  }

  /** A detector without examples of what it finds and of what it does not is not to be trusted. */
  private static List<String> examples(YamlMap map, String key) {
    List<String> examples = map.texts(key);
    if (examples.isEmpty()) {
      map.problem(
          key,
          Bilingual.of(
              "没有样例：matching 与 others 各须至少一个。", "No example: matching and others need one each."),
          Bilingual.of("请写出应命中与不应命中的值。", "Give values that it must and must not find."));
    }
    return examples;
  }

  private void refuseTwins(List<DetectorDefinition> definitions) {
    for (int i = 0; i < definitions.size(); i++) {
      DetectorDefinition one = definitions.get(i);
      for (DetectorDefinition earlier : definitions.subList(0, i)) {
        boolean sameId = earlier.id().equals(one.id());
        boolean sameItem = earlier.dataItem().equals(one.dataItem());
        if (sameId || sameItem) {
          problems.add(
              one.source(),
              sameId ? "id" : "item",
              Bilingual.of(
                  "与 " + earlier.source() + " 重复。", "The same as in " + earlier.source() + "."),
              Bilingual.of(
                  "每个数据项只写一个识别规则，可用 regex 的“|”合并。",
                  "Write one detector for each data item; '|' joins expressions."));
        }
      }
    }
  }
}
