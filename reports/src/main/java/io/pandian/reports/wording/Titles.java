package io.pandian.reports.wording;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.Ternary;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people call the codes of the inventory. A code without a name stands for itself. */
public final class Titles {
  private static final Map<String, Bilingual> GROUPS = named("taxonomy/groups.tsv");
  private static final Map<String, Bilingual> ROLES = named("lexicons/person-roles.tsv");

  private Titles() {}

  /** The names in a packed file whose rows begin with code, Chinese and English name. */
  private static Map<String, Bilingual> named(String file) {
    Map<String, Bilingual> names = new LinkedHashMap<>();
    for (List<String> row : Resources.tsv(file)) {
      names.put(row.get(0), Bilingual.of(row.get(1), row.get(2)));
    }
    return Collections.unmodifiableMap(names);
  }

  public static Map<String, Bilingual> groups() {
    return GROUPS;
  }

  public static Map<String, Bilingual> roles() {
    return ROLES;
  }

  /** A category of a grade, which is written with the Chinese name of its group. */
  public static Bilingual category(String name) {
    return GROUPS.values().stream()
        .filter(group -> group.zh().equals(name))
        .findFirst()
        .orElse(itself(name));
  }

  public static Bilingual group(String code) {
    return GROUPS.getOrDefault(code, itself(code));
  }

  /** Who the persons are; {@code person} is the role of those of whom nothing more is known. */
  public static Bilingual role(String code) {
    return code.equals("person") ? Label.PERSON.text() : ROLES.getOrDefault(code, itself(code));
  }

  static Bilingual itself(String code) {
    return code.isBlank() ? Label.NONE.text() : Bilingual.of(code, code);
  }

  public static Bilingual of(AssetKind kind) {
    return switch (kind) {
      case TABLE -> Bilingual.of("数据表", "table");
      case VIEW -> Bilingual.of("视图", "view");
      case SHEET -> Bilingual.of("工作表", "sheet");
      case DELIMITED -> Bilingual.of("表格文本", "delimited file");
      case DOCUMENT -> Bilingual.of("文档", "document");
      case IMAGE -> Bilingual.of("图像", "image");
      case ARCHIVE -> Bilingual.of("压缩包", "archive");
      case OTHER -> Bilingual.of("其他", "other");
    };
  }

  public static Bilingual of(Grade.Level level) {
    return switch (level) {
      case CORE_SUSPECTED -> Bilingual.of("疑似核心数据", "Suspected core data");
      case IMPORTANT -> Bilingual.of("重要数据", "Important data");
      case GENERAL -> Bilingual.of("一般数据", "General data");
    };
  }

  /** The level as it is written beside one asset: with its standing or its sublevel. */
  public static Bilingual of(Grade grade) {
    Bilingual level = of(grade.level());
    if (grade.level() == Grade.Level.GENERAL) {
      return grade.sublevel() == 0
          ? level
          : Bilingual.of(
              level.zh() + " " + grade.sublevel() + " 级",
              level.en() + ", sublevel " + grade.sublevel());
    }
    return grade
        .standing()
        .map(Titles::of)
        .map(s -> Bilingual.of(level.zh() + "（" + s.zh() + "）", level.en() + " (" + s.en() + ")"))
        .orElse(level);
  }

  public static Bilingual of(ImportantDataStanding standing) {
    return switch (standing) {
      case SUSPECTED -> Bilingual.of("疑似，待确认", "suspected, to be confirmed");
      case CONFIRMED -> Bilingual.of("已复核确认", "confirmed by review");
      case NOTIFIED -> Bilingual.of("已被告知", "notified by an authority");
      case PUBLISHED -> Bilingual.of("已公开发布", "published by an authority");
      case EXCLUDED -> Bilingual.of("已复核排除", "excluded by review");
    };
  }

  public static Bilingual of(IdentifierStrength strength) {
    return switch (strength) {
      case STRONG -> Bilingual.of("强标识（证件号码）", "strong (official number)");
      case LINKING -> Bilingual.of("关联标识", "linking");
      case LOCAL -> Bilingual.of("仅在本数据源内有效", "in its source only");
      case DEVICE -> Bilingual.of("设备", "device");
      case NAME -> Bilingual.of("姓名", "name");
      case TRAIT -> Bilingual.of("仅区分同名者", "tells namesakes apart");
      case NONE -> Bilingual.of("不识别个人", "identifies nobody");
    };
  }

  public static Bilingual of(PersonCount.Method method) {
    return switch (method) {
      case EXACT -> Bilingual.of("计数", "counted");
      case ESTIMATED -> Bilingual.of("估算", "estimated");
      case NONE -> Bilingual.of("未计数", "not counted");
    };
  }

  public static Bilingual of(Standing standing) {
    return switch (standing) {
      case DETERMINED -> Bilingual.of("已确定", "Determined");
      case NEEDS_CONFIRMATION ->
          Bilingual.of("待确认（暂按最严情形）", "Needs confirmation (strictest reading)");
    };
  }

  public static Bilingual of(Ternary value) {
    return switch (value) {
      case TRUE -> Bilingual.of("是", "yes");
      case FALSE -> Bilingual.of("否", "no");
      case UNKNOWN -> Bilingual.of("未知", "unknown");
    };
  }

  public static Bilingual of(Organisation.Kind kind) {
    return switch (kind) {
      case ENTERPRISE -> Bilingual.of("企业", "enterprise");
      case INSTITUTION -> Bilingual.of("事业单位", "institution");
      case ASSOCIATION -> Bilingual.of("协会", "association");
      case OTHER -> Bilingual.of("其他", "other");
    };
  }

  /** Yes or no. */
  public static Bilingual of(boolean value) {
    return of(Ternary.of(value));
  }
}
