package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongCellsTest {
  private static final int OVER = 1234;

  private static String read(LongCells cells) throws IOException {
    try (cells;
        StringWriter out = new StringWriter()) {
      cells.transferTo(out);
      return out.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a,b\n1,2\n",
        "\"a\"\"b\",\"c,\nd\"\r\ne",
        "5\" disk,\"x\"y,\"\"\n",
        "\"open",
        "\"closed\"",
        "\"\"\"\"",
        ",,\n\n\"\n\"\n"
      })
  void textWithoutLongCells_passesAsItIs(String text) throws IOException {
    assertThat(read(new LongCells(new StringReader(text), ','))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void longCell_isCut_andWhatStandsBehindItPasses(String quote) throws IOException {
    String kept = "x".repeat(LongCells.LONGEST);
    String text = "1," + quote + kept + "y".repeat(OVER) + quote + ",2\n3,\"4\",5\n";
    LongCells cells = new LongCells(new StringReader(text), ',');

    assertThat(read(cells)).isEqualTo("1," + quote + kept + quote + ",2\n3,\"4\",5\n");
    assertThat(cells.cut()).isEqualTo(OVER);
    assertThat(cells.reopened()).isFalse();
  }

  @Test
  void longCellOverManyLines_isClosedAtTheEndOfALine() throws IOException {
    String line = "z".repeat(99) + "\n";
    int lines = LongCells.LONGEST / line.length() + 20;
    LongCells cells = new LongCells(new StringReader("1,\"" + line.repeat(lines) + "8,9\n"), ',');

    String read = read(cells);
    assertThat(read).endsWith("\"\n" + line.repeat(19) + "8,9\n");
    assertThat(cells.reopened()).isTrue();
    assertThat(cells.cut()).isLessThan(line.length());
  }
}
