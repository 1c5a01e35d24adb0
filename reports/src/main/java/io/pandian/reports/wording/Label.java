package io.pandian.reports.wording;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;

/** The headings and notes of the reports. */
public enum Label {
  // Parts of a report.
  TITLE("数据盘点报告", "Data inventory report"),
  OVERVIEW("概览", "Overview"),
  ASSETS("资产清单", "Assets"),
  FIELDS("字段清单", "Fields"),
  PERSONS("自然人统计", "Persons"),
  DECISIONS("出境活动与路径", "Outbound pathways"),
  GROUNDS("判定依据", "Grounds"),
  UNSCANNED("未扫描清单", "Unscanned"),
  RULES("适用规则", "Rules used"),
  NOTES("填表说明", "Reading notes"),
  COVERAGE("覆盖情况", "Coverage"),
  // The run.
  ITEM("项目", "Entry"),
  VALUE("内容", "Value"),
  ORGANISATION("数据处理者", "Processor"),
  ORGANISATION_KIND("单位性质", "Kind"),
  ZONE("所在自贸试验区", "Free-trade zone"),
  SCAN("盘点批次", "Scan"),
  AS_OF("判定基准日", "Judged as of"),
  STARTED("开始时间", "Started"),
  FINISHED("结束时间", "Finished"),
  PLAN("计划文件摘要", "Digest of the plan"),
  SEED("抽样种子", "Sampling seed"),
  TOOL("工具", "Tool"),
  STANDARD("敏感个人信息标准", "Standard for sensitive data"),
  // Sums.
  CRAWLED("发现的表和文件", "Tables and files seen"),
  SCANNED_COUNT("已扫描", "Scanned"),
  UNSCANNED_COUNT("未扫描", "Unscanned"),
  COVERAGE_EQUATION("发现 = 已扫描 + 未扫描", "Seen = scanned + unscanned"),
  FIELD_COUNT("字段", "Fields"),
  FINDING_COUNT("文档中的数据项", "Items found in documents"),
  PERSONAL_ITEMS("个人信息项", "Personal items"),
  SENSITIVE_ITEMS("敏感个人信息项", "Sensitive items"),
  PERSON_TOTAL("自然人（去重）", "Distinct persons"),
  STRICTEST("最严路径", "Strictest pathway"),
  OPEN_DECISIONS("待确认的判定", "Decisions to be confirmed"),
  NO_ACTIVITY("未申报出境活动", "No outbound activity declared"),
  // Columns.
  NUMBER("序号", "No."),
  SOURCE("数据源", "Source"),
  SOURCES("数据源", "Sources"),
  PRODUCT("产品", "Product"),
  WARNINGS("提示", "Warnings"),
  KIND("类型", "Kind"),
  PATH("表或文件路径", "Table or file"),
  ASSET("资产", "Asset"),
  COMMENT("注释", "Comment"),
  ROWS("行数", "Rows"),
  ROWS_EXACT("行数为实测", "Rows counted"),
  SAMPLED("抽样行数", "Rows sampled"),
  BYTES("大小（字节）", "Bytes"),
  PARTIAL("未读完部分", "Part not read"),
  SUBJECT("数据主体", "Subject"),
  LEVEL("级别", "Level"),
  IMPORTANT_STANDING("重要数据状态", "Standing as important data"),
  CATEGORIES("类别", "Categories"),
  BECAUSE("级别依据", "Reasons for the level"),
  FIELD("字段或文本", "Field or text"),
  TYPE("数据类型", "Type"),
  GROUP("一级分类", "Group"),
  DATA_ITEM("数据项", "Data item"),
  CODE("数据项代码", "Code"),
  PERSONAL("个人信息", "Personal"),
  SENSITIVE("敏感个人信息", "Sensitive"),
  CONFIDENCE("置信度", "Confidence"),
  MATCHED("命中数", "Matched"),
  SAMPLE("样本数（非空）", "Sample (not blank)"),
  MATCH_RATE("命中率", "Share matched"),
  CHECK_PASSED("校验通过数", "Check passed"),
  DISTINCT("不同值", "Distinct values"),
  NAME_HINT("名称依据", "Hint in the name"),
  EXAMPLES("脱敏样例", "Masked examples"),
  ALSO("其他可能", "Also possible"),
  // Persons.
  SCOPE("统计范围", "Scope"),
  SCOPE_ALL("全部数据源", "All sources"),
  SCOPE_SOURCE("数据源", "Source"),
  SCOPE_ASSET("资产", "Asset"),
  SCOPE_OVERLAP("两源共有", "In both sources"),
  NON_SENSITIVE("涉非敏感个人信息人数", "With non-sensitive data"),
  SENSITIVE_PERSONS("涉敏感个人信息人数", "With sensitive data"),
  BOTH("两者皆有人数", "With both"),
  UNION("合计（去重）", "Together, each once"),
  WITH_ACCOUNTS("涉敏感且有账户或医疗信息", "Sensitive with accounts or medical data"),
  LOWER("下限", "At least"),
  UPPER("上限", "At most"),
  METHOD("计数方式", "Method"),
  BY_SOURCE("按数据源", "By source"),
  OVERLAP("数据源之间共有", "Overlap of sources"),
  // Decisions.
  ACTIVITY("出境活动", "Activity"),
  ACTIVITY_ID("活动编号", "Activity id"),
  SECTOR("行业领域", "Sector"),
  SCENARIO("业务场景", "Scenario"),
  RECIPIENT("境外接收方", "Recipient"),
  SUBJECTS("个人信息主体", "Subjects"),
  CARRIES("涉及数据", "Carries"),
  DECLARED_ITEMS("数据项", "Data items"),
  PATHWAY("路径", "Pathway"),
  STANDING("判定状态", "Standing"),
  LIST_ITEMS("命中清单项", "List items"),
  BASIS("规则依据", "Basis"),
  ALTERNATIVES("其他可能路径及条件", "Other readings"),
  QUESTIONS("需要确认的问题", "Questions"),
  DUTIES("其他义务", "Duties"),
  COUNT_SCOPE("累计范围", "Counted over"),
  NEXT_THRESHOLD("下一门槛", "Next threshold"),
  TO_THRESHOLD("距下一门槛", "Up to the next threshold"),
  CROSSING("预计达到日", "Expected to be crossed on"),
  STEP("步骤", "Step"),
  CONDITION("判定条件", "Condition"),
  RESULT("结果", "Result"),
  FROM("取值来源", "Where the value is from"),
  // Coverage and rules.
  REASON("原因", "Reason"),
  DETAIL("说明", "Detail"),
  RULEBOOK("规则集", "Rulebook"),
  EDITION("版本", "Edition"),
  DOCUMENT_TITLE("文件名称", "Title"),
  DIGEST("文件摘要（SHA-256）", "Digest (SHA-256)"),
  FILES("生成的文件", "Files written"),
  // Values.
  NONE("无", "none"),
  ALL_FIELDS("全部字段", "all fields"),
  IN_TEXT("文本", "text"),
  SINCE("起算字段", "counted from"),
  CUT_MARK("……（已截断，全文见 inventory.json）", "… (cut; in full in inventory.json)"),
  TERM("用语", "Term");

  private final Bilingual text;

  Label(String zh, String en) {
    this.text = Bilingual.of(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  public String in(Language language) {
    return text.in(language);
  }
}
