package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file says that its data item is. */
final class DeclaredItem {
  private static final String USUAL_GROUP = "basic";

  /** The codes of the items that are there already. */
  private final Set<String> there;

  private final String usualGroup;
  private final Set<String> groups;

  private DeclaredItem(Set<String> there, String usualGroup, Set<String> groups) {
    this.there = there;
    this.usualGroup = usualGroup;
    this.groups = groups;
  }

  /** Of a file packed with Pandian, whose folder is the item's group. */
  static DeclaredItem packed(String group) {
    return new DeclaredItem(Set.of(), group, Set.of(group));
  }

  /** Of a user's file, beside items that are there. */
  static DeclaredItem beside(Collection<DataItem> items) {
    Set<String> groups = new LinkedHashSet<>();
    items.forEach(item -> groups.add(item.group()));
    return new DeclaredItem(
        items.stream().map(DataItem::code).collect(Collectors.toSet()), USUAL_GROUP, groups);
  }

  /** The code of an item that the file says more of. */
  String known(YamlMap map) {
    String item = map.requireText("item");
    if (!item.isEmpty() && !there.contains(item)) {
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

  DataItem read(YamlMap map, String id) {
    map.refuseOthers("code", "group", "zh", "en", "personal", "sensitive", "reason");
    String code = map.text("code").orElse(id);
    if (there.contains(code)) {
      map.problem(
          "code",
          Bilingual.of(
              "已有编码为“" + code + "”的数据项。", "A data item with the code '" + code + "' is there."),
          Bilingual.of("请改用“item:”，或换一个编码。", "Use 'item:' instead, or take another code."));
    }
    if (!code.matches("[a-z][a-z0-9-]*")) {
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
    return new DataItem(code, group(map), zh, en, personal, sensitive, reason(map, zh, en));
  }

  private static Bilingual reason(YamlMap map, String zh, String en) {
    if (map.holdsMap("reason")) {
      YamlMap reason = map.map("reason").orElseThrow();
      reason.refuseOthers("zh", "en");
      return Bilingual.of(reason.requireText("zh"), reason.requireText("en"));
    }
    Optional<String> said = map.text("reason").filter(text -> !text.isBlank());
    return Bilingual.of(said.orElse(zh), said.orElse(en));
  }

  private static String filled(YamlMap map, String key) {
    String text = map.requireText(key);
    return text.isBlank() ? "?" : text;
  }

  private String group(YamlMap map) {
    String named = map.text("group").orElse(usualGroup);
    if (!groups.contains(named)) {
      String known = String.join(", ", groups);
      map.problem(
          "group",
          Bilingual.of("没有这个类别。", "There is no such group."),
          Bilingual.of("可以写：" + known + "。", "Known groups: " + known + "."));
    }
    return named;
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
}
