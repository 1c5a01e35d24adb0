package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableNameTest {
  @Test
  void path_ofPlainNames_isTheirNamesWithADot() {
    assertThat(new TableName("public", "客户").path()).isEqualTo("public.客户");
  }

  @Test
  void path_ofNamesWithDotsOrQuotes_quotesThem() {
    assertThat(new TableName("hr", "a.b").path()).isEqualTo("hr.\"a.b\"");
    assertThat(new TableName("h\"r", "x").path()).isEqualTo("\"h\"\"r\".x");
  }

  @Test
  void text_thatIsNoPath_namesNoTable() {
    assertThat(TableName.parse("customer")).isEmpty();
    assertThat(TableName.parse("\"a.b")).isEmpty();
  }

  @RepeatedTest(200)
  void path_ofAnyName_leadsBackToIt(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    TableName name = new TableName(word(random), word(random));
    assertThat(TableName.parse(name.path())).contains(name);
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      word.append("a.\"名 B`".charAt(random.nextInt(7)));
    }
    return word.toString();
  }
}
