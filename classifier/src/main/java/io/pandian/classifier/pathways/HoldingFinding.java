package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.RulebookItem;

/**
 * A rule by which the persons held make the data important, outbound or not. The data is only
 * identified so: what no authority has notified or published need not be declared for it (national
 * article 2).
 *
 * @param item the rule
 * @param everyReading whether the rule holds in its laxer reading too
 * @param declared whether it rests on nothing that the processor has not declared
 */
public record HoldingFinding(RulebookItem item, boolean everyReading, boolean declared) {
  /** How sure it is. */
  public ImportantDataStanding standing() {
    return ImportantDataStanding.SUSPECTED;
  }

  /** What it rests on, and what remains to be done. */
  public Bilingual text() {
    String zh = item.summary().zh();
    String en = item.summary().en();
    if (!everyReading) {
      zh += "（按较严读法；按较宽读法不适用，请与主管部门确认）";
      en +=
          " (in the stricter reading; not in the laxer one: confirm with the department in charge)";
    }
    if (!declared) {
      zh += "（是否为关键信息基础设施运营者未申报，按较严情形）";
      en +=
          " (whether the processor is an operator of critical infrastructure was not declared: the"
              + " stricter case is taken)";
    }
    return Bilingual.of(
        zh + "属于疑似重要数据：应当识别并向主管部门确认；未被告知或者公开发布为重要数据的，出境时无须作为重要数据申报。",
        en
            + " It is suspected to be important data: identify it and confirm with the department in"
            + " charge; what was neither notified nor published as important need not be declared"
            + " as such.");
  }
}
