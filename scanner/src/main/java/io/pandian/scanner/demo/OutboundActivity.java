package io.pandian.scanner.demo;

import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.Standing;
import java.util.List;
import java.util.Set;

/**
 * An outbound activity of the demo, as its plan declares it and as it must be judged.
 *
 * @param id its id
 * @param name what people call it
 * @param sector the sector; {@code none} outside the zone's list
 * @param scenario the scenario
 * @param recipient who receives it
 * @param country the recipient's country
 * @param subjects the roles of the persons
 * @param ground the exempt ground that is claimed; {@code none} if none is
 * @param carries what leaves
 * @param pathway where it ends
 * @param standing whether that stands
 */
record OutboundActivity(
    String id,
    String name,
    String sector,
    String scenario,
    String recipient,
    String country,
    List<String> subjects,
    String ground,
    List<Carried> carries,
    Pathway pathway,
    Standing standing) {
  private static final String CREDIT = "guangxi/enterprise-credit";
  private static final List<String> OFFICERS = List.of("企业高管", "股东");

  /** Four activities that end in four different pathways; one of them waits for an answer. */
  static final List<OutboundActivity> ALL =
      List.of(dueDiligence(), officerAccounts(), sellerSettlement(), headquartersStaff());

  /** The closed data items of the credit scenarios, below 500,000 persons: outside the list. */
  private static OutboundActivity dueDiligence() {
    return new OutboundActivity(
        "officer-reports",
        "境外银行授信用企业高管与股东报告",
        CREDIT,
        "金融信贷",
        "Straits Trade Bank",
        "SG",
        OFFICERS,
        "none",
        List.of(
            Carried.table(
                "dd.officer",
                "collected_at",
                "full_name",
                "sex",
                "birthday",
                "mobile",
                "email",
                "position",
                "subscribed_capital",
                "shareholding"),
            Carried.file(ShareFolder.CANDIDATES, "姓名", "性别", "手机号", "职务")),
        Pathway.OUTSIDE_LIST,
        Standing.DETERMINED);
  }

  /** Accounts in a scope that speaks of data without sensitive items only: the list has a gap. */
  private static OutboundActivity officerAccounts() {
    return new OutboundActivity(
        "officer-accounts",
        "并购尽调用高管账户核验",
        CREDIT,
        "投融资与并购尽职调查",
        "Harbour Capital Partners",
        "SG",
        OFFICERS,
        "none",
        List.of(Carried.table("dd.officer_account", "collected_at", "name", "bank_account")),
        Pathway.STANDARD_CONTRACT_OR_CERTIFICATION,
        Standing.NEEDS_CONFIRMATION);
  }

  /**
   * More than 10,000 persons' bank cards in a sector that no list covers: national rules. They are
   * known by telephone and card, of which one person may have several, so that the count is open.
   */
  private static OutboundActivity sellerSettlement() {
    return new OutboundActivity(
        "member-risk",
        "跨境直播会员结算风控画像",
        "none",
        "会员风控画像",
        "Mekong Live Commerce Analytics",
        "VN",
        List.of(),
        "none",
        List.of(Carried.table("shop.huiyuan_jiesuan", "cjsj", "hyxm", "sjh", "yhkh")),
        Pathway.SECURITY_ASSESSMENT,
        Standing.NEEDS_CONFIRMATION);
  }

  /** Cross-border human resources under lawful labour rules, employees only. */
  private static OutboundActivity headquartersStaff() {
    return new OutboundActivity(
        "headquarters-staff",
        "集团总部跨境人力资源管理",
        "none",
        "跨境人力资源管理",
        "Pandemo Group Holdings",
        "SG",
        List.of("员工"),
        "art-5-1-2",
        List.of(Carried.table("hr.yg", "", "gh", "xm", "bm", "zw", "yx")),
        Pathway.EXEMPT,
        Standing.DETERMINED);
  }

  /**
   * Part of a table that leaves.
   *
   * @param source the source's id
   * @param key {@code table} or {@code file}, as the plan has it
   * @param path the table or file
   * @param since the field that says when a row was added; empty if every row counts
   * @param fields the fields
   */
  record Carried(String source, String key, String path, String since, Set<String> fields) {
    static Carried table(String path, String since, String... fields) {
      return new Carried(DemoCompany.DATABASE, "table", path, since, ordered(fields));
    }

    static Carried file(String path, String... fields) {
      return new Carried(DemoCompany.SHARE, "file", path, "", ordered(fields));
    }

    private static Set<String> ordered(String... fields) {
      return new java.util.LinkedHashSet<>(List.of(fields));
    }

    boolean takes(String field) {
      return fields.contains(field);
    }
  }
}
