package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.documents.DocumentClassifier;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump that is read in pieces is the same dump: each piece knows whose rows it holds. */
class LongDumpsTest {
  private static final int RELATIVES = 60;
  private static final int PIECE = 10_000;
  private static final int ROWS = 2_000;

  private final ParseLimits limits = new ParseLimits(PIECE, 100, 5, 1 << 30);

  @TempDir private Path folder;

  @Test
  void rowsOfEveryPiece_areThoseOfTheTable() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      String dump = dump(new Random(seed * 0x9E3779B97F4A7C15L));
      Told told = Told.of(folder, "d.sql", dump.getBytes(StandardCharsets.UTF_8), limits);
      long rows =
          told.documents.values().stream()
              .mapToLong(each -> new DocumentClassifier().read("d.sql", each.text()).unattached())
              .sum();
      // A row may be cut where a line is longer than a piece.
      if (told.documents.size() < 3 || Math.abs(rows - ROWS) > ROWS / 50) {
        wrong.add(seed + ": " + told.documents.size() + " pieces, " + rows + " rows");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Names alone, of which only the column tells that they are of persons. */
  private static String dump(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      text.append("-- a dump\n\n");
    }
    boolean copy = random.nextInt(3) == 0;
    boolean listed = random.nextBoolean();
    int perLine = random.nextInt(3) == 0 ? 100_000 : 1 + random.nextInt(20);
    boolean lines = random.nextBoolean();
    text.append(
        "CREATE TABLE `kehu` (\n  `id` int NOT NULL,\n  `real_name` varchar(40),\n  `x` int\n);\n\n");
    String columns = listed || copy ? " (id, real_name, x)" : "";
    text.append(copy ? "COPY kehu" + columns + " FROM stdin;\n" : "");
    for (int i = 0; i < ROWS; i++) {
      String name = "顾客" + i;
      if (copy) {
        text.append(i).append('\t').append(name).append("\t7\n");
      } else {
        boolean first = i % perLine == 0;
        boolean last = i == ROWS - 1 || (i + 1) % perLine == 0;
        text.append(first ? "INSERT INTO `kehu`" + columns + " VALUES " + (lines ? "\n" : "") : "")
            .append("(" + i + ",'" + name + "',7)")
            .append(last ? ";\n" : lines ? ",\n" : ",");
      }
    }
    return text.append(copy ? "\\.\n" : "").toString();
  }
}
