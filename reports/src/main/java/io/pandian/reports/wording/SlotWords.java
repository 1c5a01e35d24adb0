package io.pandian.reports.wording;

import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import java.util.ArrayList;
import java.util.List;

/** The persons in each row, in words: who they are, whether they count, and on what grounds. */
public final class SlotWords {
  private SlotWords() {}

  /** How the persons of a slot count. */
  public static Bilingual of(Standing standing) {
    return switch (standing) {
      case COUNTED -> Bilingual.of("计数", "counted");
      case REFERRED -> Bilingual.of("仅被提及，只计入上限", "only referred to, in the upper bound alone");
    };
  }

  /** What put columns together, or apart from others. */
  public static Bilingual of(Ground ground) {
    return switch (ground) {
      case DECLARED -> Bilingual.of("计划如此声明", "the plan declares it");
      case SAME_WORD -> Bilingual.of("列名指的是同一个人", "the names of its columns name the same person");
      case OWN ->
          Bilingual.of(
              "列名没有指明是谁，归本表所记的人", "its columns name nobody, and so are the table's own person's");
      case LONE_ROLE ->
          Bilingual.of(
              "只有一个称谓，旁边的列没有指明是谁",
              "one word for a person, and only one, stands beside columns that name nobody");
      case NUMBERED ->
          Bilingual.of("列名带编号，或分属一笔往来的各方", "its columns are numbered, or are one side of a deal");
      case KEEPER_BY_VALUES ->
          Bilingual.of(
              "逐行看，同一个值旁边有许多不同的人",
              "over the rows one of its values stands beside many different persons");
      case REFERRED_BY_WORD ->
          Bilingual.of(
              "名称表明这样的人只是登记、服务，或者另有其人",
              "its name says that such persons keep records, serve or are somebody else");
      case DIFFERING_NAMES ->
          Bilingual.of("几乎每行的姓名都与另一姓名不同", "in nearly every row its name is another than the first");
      case NEAREST -> Bilingual.of("只因为位置最近", "only because it stands nearest");
    };
  }

  /** One line: the role, the columns, and what is special about them. */
  public static Bilingual of(PersonSlot slot) {
    return Bilingual.of(line(slot, Language.ZH), line(slot, Language.EN));
  }

  private static String line(PersonSlot slot, Language language) {
    boolean zh = language == Language.ZH;
    List<String> remarks = new ArrayList<>();
    if (slot.referred()) {
      remarks.add(of(Standing.REFERRED).in(language));
    }
    if (slot.grounds().contains(Ground.DECLARED)) {
      remarks.add(of(Ground.DECLARED).in(language));
    }
    if (!slot.doubtful().isEmpty()) {
      remarks.add(
          Label.PERHAPS_ANOTHERS.in(language)
              + (zh ? "：" : ": ")
              + String.join(", ", slot.doubtful()));
    }
    String who = Titles.role(slot.role()).in(language);
    String columns = who + (zh ? "：" : ": ") + String.join(", ", slot.fields());
    if (remarks.isEmpty()) {
      return columns;
    }
    return zh
        ? columns + "（" + String.join("；", remarks) + "）"
        : columns + " (" + String.join("; ", remarks) + ")";
  }
}
