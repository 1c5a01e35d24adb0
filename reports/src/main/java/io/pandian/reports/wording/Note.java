package io.pandian.reports.wording;

import io.pandian.config.Bilingual;
import java.util.List;

/**
 * How to read the figures of a report.
 *
 * @param term the word that the figures use
 * @param text what it means
 */
public record Note(Bilingual term, Bilingual text) {
  /** The notes that go with every report, in reading order. */
  public static List<Note> all() {
    return List.of(
        note(
            "发现、已扫描、未扫描、排除",
            "Seen, scanned, unscanned, excluded",
            "盘点见到的每个表和文件，要么已扫描，要么列入未扫描清单并写明原因，要么因计划的匹配式而列入排除清单；三者之和等于发现总数。",
            "Every table and file that the crawl saw was scanned, or is listed as unscanned with its reason,"
                + " or as excluded by a pattern of the plan; the three together make up all that was"
                + " seen."),
        note(
            "抽样",
            "Sampled",
            "字段的数据项由抽样行判断，命中数和样本数均指样本；自然人数不抽样，而是读完全部行后去重。",
            "What a field holds is judged from sampled rows, and matched and sample speak of that sample."
                + " Persons are not sampled: all rows are read and each person is counted once."),
        note(
            "置信度",
            "Confidence",
            "该字段确为所列数据项的概率，综合取值形态、校验、名称和相邻字段得出。",
            "The probability that the field holds the item named, from the shape of its values, their"
                + " checks, its name and its neighbours."),
        note(
            "校验通过数",
            "Check passed",
            "命中值中通过校验位或代码表核对的个数；没有校验规则的数据项为 0。",
            "How many matches passed a check digit or a list of codes; 0 for items without a check."),
        note(
            "脱敏样例",
            "Masked examples",
            "样例在读取时即已遮盖；报告与盘点结果均不保存原值。",
            "Examples are masked as they are read; neither reports nor results keep a value."),
        note(
            "下限与上限",
            "At least, at most",
            "数据不足以断定两条记录是否同一人时，给出人数的上下限；相等即为确定。",
            "Where the data cannot settle whether two records are one person, the count has bounds;"
                + " equal bounds mean that it is certain."),
        note(
            "计数方式",
            "Method",
            "人数以标识符的密钥散列跨数据源去重。确切：上下限相等；计数：数据不足以确定，人数介于上下限之间；估算：以概要估算，人数介于上下限之间；未计数：没有可用标识符或未要求计数。",
            "Persons are told apart by identifiers, as keyed hashes, compared across sources. Exact: the"
                + " bounds are equal. Counted: the data does not settle the number, which lies between"
                + " the bounds. Estimated: from sketches, between the bounds. Not counted: no identifier"
                + " to count by, or counting was off."),
        note(
            "级别",
            "Level",
            "核心、重要、一般数据三级；扫描只能提示疑似，是否属于重要数据须由人工确认或主管部门告知、发布。",
            "Core, important and general data. A scan can only suspect; that data is important must be"
                + " confirmed by review, or notified or published by an authority."),
        note(
            "待确认",
            "Needs confirmation",
            "尚有事实未知时，先按最严情形判定，并列出需要回答的问题和其他可能路径。",
            "While facts are unknown the strictest reading holds, with the questions to answer and the"
                + " other readings beside it."),
        note(
            "填报口径",
            "For filings",
            "本报告依据申报的活动和扫描结果自动生成，供自评估使用，提交前应由负责人复核。",
            "This report is made from the declared activities and the scan, for self-assessment; the"
                + " person in charge should review it before it is filed."));
  }

  private static Note note(String zhTerm, String enTerm, String zh, String en) {
    return new Note(Bilingual.of(zhTerm, enTerm), Bilingual.of(zh, en));
  }
}
