package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told of a scan's progress is true, also of one that goes on. */
class ProgressLineTest {
  private static final Pattern UNITS = Pattern.compile("(\\d+)/(\\d+) .* (-?\\d+:-?\\d\\d)");

  private final StringWriter told = new StringWriter();
  private final ProgressLine progress =
      new ProgressLine(new PrintWriter(told, true), false, Duration.ZERO);

  private List<String> lines() {
    return told.toString().lines().toList();
  }

  @Test
  void afterAResume_whatWasDoneCounts() {
    progress.recovered(5, 3);
    progress.unitDone("share", "a.csv", false);
    progress.unitDone("share", "b.csv", false);

    assertThat(lines()).hasSize(3);
    for (int line = 1; line <= 2; line++) {
      Matcher units = UNITS.matcher(lines().get(line));
      assertThat(units.find()).as(lines().get(line)).isTrue();
      assertThat(units.group(1)).isEqualTo(Integer.toString(3 + line));
      assertThat(units.group(2)).isEqualTo("5");
      assertThat(units.group(3)).doesNotContain("-");
    }
  }

  @Test
  void afterAResumeInTheListing_theListingCounts() {
    progress.recovered(0, 0);
    progress.listed(2, 0);
    progress.unitDone("share", "a.csv", false);
    assertThat(lines().get(2)).startsWith("1/2 ");
  }

  @Test
  void everyStep_tellsHowFarItIs() {
    for (String step : List.of("readAgain", "countIndividuals", "judge", "writeReports")) {
      int before = lines().size();
      progress.step(step);
      progress.part(1, 4);
      progress.part(2, 4);
      List<String> here = lines().subList(before, lines().size());
      assertThat(here).hasSize(3);
      assertThat(here.get(1)).isEqualTo(here.get(0) + " 1/4");
      assertThat(here.get(2)).isEqualTo(here.get(0) + " 2/4");
    }
  }

  @Test
  void sourceThatIsAway_isNamed() {
    progress.away("crm", Duration.ofMinutes(10));
    progress.back("crm");
    assertThat(lines().get(0)).contains("crm", "10:00");
    assertThat(lines().get(1)).contains("crm");
  }
}
