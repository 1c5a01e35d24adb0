package io.pandian.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.config.Bilingual;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotWordsTest {
  @Test
  void slot_isOneLine_whichSaysWhatIsSpecialAboutIt() {
    PersonSlot plain = new PersonSlot("customer", List.of("xm", "sjh"));
    PersonSlot special =
        new PersonSlot(
            "门卫",
            List.of("name", "phone"),
            Standing.REFERRED,
            List.of("phone"),
            List.of(Ground.DECLARED));

    assertThat(SlotWords.of(plain)).isEqualTo(Bilingual.of("客户：xm, sjh", "Customer: xm, sjh"));
    assertThat(SlotWords.of(special))
        .isEqualTo(
            Bilingual.of(
                "门卫：name, phone（仅被提及，只计入上限；计划如此声明；可能属于另一人：phone）",
                "门卫: name, phone (only referred to, in the upper bound alone; the plan declares it;"
                    + " perhaps another person's: phone)"));
  }

  @Test
  void everyGround_hasItsOwnSentence() {
    assertThat(Stream.of(Ground.values()).map(SlotWords::of)).doesNotHaveDuplicates();
  }
}
