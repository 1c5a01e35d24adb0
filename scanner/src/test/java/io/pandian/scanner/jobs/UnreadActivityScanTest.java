package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.facts.Persons;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An activity that carries something which could not be read, or is not there. */
class UnreadActivityScanTest {
  private static final int READ = 40;

  @TempDir Path folder;

  @Test
  void whatWasRead_isKnown_andWhatWasNot_isAsked() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("read.csv"), customers());
    Files.write(share.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 7});

    Inventory inventory = scan(share);

    PathwayDecision decision = inventory.decisions().get(0);
    assertThat(inventory.activities().get(0).activity().persons().map(Persons::union))
        .contains((long) READ);
    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.conservative()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(decision.questions())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question.text().zh())
                    .contains("share/broken.xlsx", "share/gone.csv", "已计数 40 人"));
    assertThat(decision.alternatives())
        .extracting(Alternative::pathway)
        .containsExactly(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION, Pathway.EXEMPT);
    assertThat(decision.alternatives().get(1).condition().zh()).isEqualTo("未读部分没有其他人");
  }

  private Inventory scan(Path share) throws Exception {
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: none, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        activities:
          - id: hq
            name: 客户报表
            sector: none
            scenario: 报表
            recipient: {name: Example, country: SG}
            carries:
              - {source: share, file: read.csv}
              - {source: share, file: broken.xlsx}
              - {source: share, file: gone.csv}
            ground: none
        """
            .formatted(share);
    return TestScan.run(plan, folder, "out");
  }

  private static String customers() {
    StringBuilder csv = new StringBuilder("姓名,手机号\n");
    for (int i = 0; i < READ; i++) {
      csv.append("王").append((char) ('一' + i)).append(",1380013").append(8000 + i).append('\n');
    }
    return csv.toString();
  }
}
