package io.pandian.scanner.sources.files.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.child.ChildCommand;
import io.pandian.scanner.sources.files.Recorded;
import io.pandian.scanner.sources.files.parsing.ParserProcess;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parser processes that hang, crash and lie. */
class ParserPoolTest {
  @SuppressWarnings("NullAway.Init")
  private static ParserPool pool;

  private final List<Boolean> passing = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    pool =
        ParserPool.open(
            1,
            ChildCommand.ofThisJvm(64 << 20, EvilParser.class),
            Duration.ofSeconds(4),
            Duration.ofSeconds(2),
            new ParseLimits(5000, 10, 3, 1 << 20));
  }

  @AfterAll
  static void close() {
    pool.close();
    assertThat(ParserProcesses.alive()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sleep,TIMEOUT",
    "busy,TIMEOUT",
    "chatter,TIMEOUT",
    "halt,CRASHED",
    "exhaust,OUT_OF_MEMORY",
    "garbage,CRASHED",
    "liar,CRASHED",
    "rows-first,CRASHED",
    "silent,FAILED"
  })
  void evil_hasAnOutcome_andTheNextFileIsRead(String deed, UnscannedReason reason)
      throws Exception {
    assertThat(parse(deed).unscanned).containsExactly(Map.entry("unit", reason));
    assertThat(parse("good").document("unit").text()).isEqualTo("all well");
  }

  @Test
  void oversizedFrame_endsTheParser() throws Exception {
    assertThat(parse("oversize").unscanned).containsKey("unit");
    assertThat(parse("good").documents).hasSize(1);
  }

  @Test
  void tableCutShort_isKept() throws Exception {
    Recorded read = parse("cut-table");
    assertThat(read.table("unit").rows()).containsExactly(List.of("1"), List.of("2"));
    assertThat(read.table("unit").partial()).isPresent();
    // Of 1000 bytes two rows took two each, and no row takes less.
    assertThat(read.table("unit").unread()).hasValue((1000 - 2 * 2) / 2);
  }

  @Test
  void documentCutShort_isKept() throws Exception {
    DocumentContent read = parse("cut-document").document("unit");
    assertThat(read.text()).isEqualTo("half a ");
    assertThat(read.partial()).isPresent();
  }

  @Test
  void text_isBounded_evenIfTheParserDoesNotKeepToIt() throws Exception {
    DocumentContent read = parse("long-text").document("unit");
    assertThat(read.text()).hasSize(5000);
    assertThat(read.partial()).isPresent();
  }

  @Test
  void aVisitorThatFails_leavesAWorkingPool() throws Exception {
    Recorded failing =
        new Recorded() {
          @Override
          public void document(DocumentContent document) {
            throw new IllegalStateException("full");
          }
        };
    assertThatThrownBy(() -> pool.parse(Path.of("/good"), 1, "unit", failing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(parse("good").documents).hasSize(1);
  }

  @Test
  void aParser_endsWithTheScanner(@TempDir Path scratch) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(ChildCommand.ofThisJvm(64 << 20, ParserProcess.class).line(scratch))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    assertThat(process.getInputStream().read()).as("its first answer").isZero();
    assertThat(process.isAlive()).isTrue();
    process.getOutputStream().close();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sleep,neither computed nor read",
    "busy,without getting on",
    "chatter,more processor time than fileTimeout"
  })
  void theLimitThatWasHit_isNamed_andAnotherTryMayDoBetter(String deed, String words)
      throws Exception {
    List<String> details = new ArrayList<>();
    Recorded told =
        new Recorded() {
          @Override
          public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
            details.add(detail.en());
          }

          @Override
          public void passing() {
            passing.add(true);
          }
        };
    pool.parse(Path.of("/" + deed), 1, "unit", told);
    assertThat(details).singleElement().asString().contains(words);
    assertThat(passing).hasSize(1);
  }

  @Test
  void fileThatIsNotRead_forItsOwnSake_isNotReadAgain() throws Exception {
    assertThat(parse("exhaust").unscanned).hasSize(1);
    assertThat(parse("good").documents).hasSize(1);
    assertThat(passing).isEmpty();
  }

  /** Its two seconds of work take longer than the clock on the wall would allow. */
  @Test
  void machineThatIsBusy_makesNoGap() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> others = new ArrayList<>();
    for (int i = 0; i < 8 * Runtime.getRuntime().availableProcessors(); i++) {
      Thread other = new Thread(() -> spinUntil(over));
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    try {
      assertThat(parse("work").document("unit").text()).isEqualTo("done");
    } finally {
      over.set(true);
    }
    assertThat(passing).isEmpty();
  }

  private static void spinUntil(AtomicBoolean over) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void parsersThatAreKilledWhileIdle_areNotHandedOut() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(parse("good").documents).hasSize(1);
      ParserProcesses.alive().forEach(ParserPoolTest::killAndWait);
      assertThat(parse("good").documents).hasSize(1);
    }
    assertThat(passing).isEmpty();
  }

  private static void killAndWait(ProcessHandle child) {
    child.destroyForcibly();
    child.onExit().join();
  }

  @Test
  void parserThatIsKilledAtItsWork_mayDoBetterAnotherTime() throws Exception {
    assertThat(parse("cut-table").tables).containsOnlyKeys("unit");
    assertThat(passing).hasSize(1);
  }

  @Test
  void parserThatDoesNotStart_saysNothingOfTheFile() throws Exception {
    try (ParserPool none =
        ParserPool.open(
            1,
            scratch -> List.of("/bin/false"),
            Duration.ofSeconds(4),
            Duration.ofSeconds(2),
            ParseLimits.DEFAULT)) {
      Recorded recorded = recorded();
      none.parse(Path.of("/good"), 1, "unit", recorded);
      assertThat(recorded.unscanned).containsExactly(Map.entry("unit", UnscannedReason.FAILED));
      assertThat(passing).hasSize(1);
    }
  }

  private Recorded recorded() {
    return new Recorded() {
      @Override
      public void passing() {
        passing.add(true);
      }
    };
  }

  private Recorded parse(String deed) throws SourceException {
    Recorded recorded = recorded();
    pool.parse(Path.of("/" + deed), 1, "unit", recorded);
    return recorded;
  }
}
