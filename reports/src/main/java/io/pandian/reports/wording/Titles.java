package io.pandian.reports.wording;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.pathways.ImportantDataStanding;
import io.pandian.classifier.pathways.Organisation;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.Ternary;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the codes of the inventory. A code without a name stands for itself. */
public final class Titles {
  private static final Taxonomy TAXONOMY = Taxonomy.standard();
  private static final Map<String, Bilingual> GROUPS = new LinkedHashMap<>();
  private static final Map<String, Bilingual> ROLES = new LinkedHashMap<>();

  static {
    group("basic", "个人基本资料", "Basic data");
    group("identity-document", "个人身份信息", "Identity documents");
    group("biometric", "个人生物识别信息", "Biometrics");
    group("network-identity", "网络身份标识信息", "Network identity");
    group("health", "个人健康生理信息", "Health");
    group("education-work", "个人教育工作信息", "Education and work");
    group("finance", "个人财产信息", "Finance");
    group("location", "个人位置信息", "Location");
    group("behaviour-device", "行为与设备信息", "Behaviour and devices");
    group("special", "特定身份与其他敏感信息", "Special categories");
    group("equity", "企业征信与股权信息", "Equity and credit");
    group("commerce-logistics", "交易与物流信息", "Commerce and logistics");
    group("organisation", "组织信息", "Organisations");
    role("person", "个人", "person");
    role("customer", "客户", "customer");
    role("employee", "员工", "employee");
    role("applicant", "应聘者", "applicant");
    role("candidate", "应聘者", "applicant");
    role("patient", "患者", "patient");
    role("student", "学生", "student");
    role("member", "会员", "member");
    role("user", "用户", "user");
    role("sender", "寄件人", "sender");
    role("receiver", "收件人", "receiver");
    role("contact", "联系人", "contact");
    role("emergency-contact", "紧急联系人", "emergency contact");
    role("family", "家庭成员", "family member");
    role("guardian", "监护人", "guardian");
    role("spouse", "配偶", "spouse");
    role("shareholder", "股东", "shareholder");
    role("executive", "企业高管", "executive");
    role("legal-representative", "法定代表人", "legal representative");
    role("supplier", "供应商联系人", "supplier contact");
    role("passenger", "旅客", "passenger");
    role("driver", "驾驶员", "driver");
    role("insured", "被保险人", "insured person");
    role("streamer", "主播", "streamer");
    role("visitor", "访客", "visitor");
  }

  private Titles() {}

  private static void group(String code, String zh, String en) {
    GROUPS.put(code, Bilingual.of(zh, en));
  }

  private static void role(String code, String zh, String en) {
    ROLES.put(code, Bilingual.of(zh, en));
  }

  public static Map<String, Bilingual> groups() {
    return Collections.unmodifiableMap(GROUPS);
  }

  public static Map<String, Bilingual> roles() {
    return Collections.unmodifiableMap(ROLES);
  }

  /** The data item's name in the taxonomy. */
  public static Bilingual item(String code) {
    return TAXONOMY.item(code).map(i -> Bilingual.of(i.zh(), i.en())).orElse(itself(code));
  }

  /** The name of the group that the data item belongs to. */
  public static Bilingual groupOf(String itemCode) {
    return TAXONOMY
        .item(itemCode)
        .map(DataItem::group)
        .map(Titles::group)
        .orElse(Label.NONE.text());
  }

  public static Bilingual group(String code) {
    return GROUPS.getOrDefault(code, itself(code));
  }

  public static Bilingual role(String code) {
    return ROLES.getOrDefault(code, itself(code));
  }

  private static Bilingual itself(String code) {
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

  public static Bilingual of(PersonCount.Method method) {
    return switch (method) {
      case EXACT -> Bilingual.of("逐人去重", "each person once");
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
