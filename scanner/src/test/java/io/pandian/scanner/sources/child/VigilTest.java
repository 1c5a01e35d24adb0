package io.pandian.scanner.sources.child;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.child.Patience.Limit;
import io.pandian.scanner.sources.child.Vigil.Use;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Children on machines of every load, in a time of our own. */
class VigilTest {
  private static final long LOOK = Duration.ofMillis(100).toNanos();
  private static final long HOUR = Duration.ofHours(1).toNanos() / LOOK;

  private final Patience patience = Patience.of(Duration.ofSeconds(60), Duration.ofSeconds(20));
  private final Vigil vigil = new Vigil(patience, new Use(Duration.ZERO, 0), 0);

  private long looks;
  private long computed;
  private long read;
  private long answers;

  /** What a child does until the next look. */
  private Optional<Limit> look(double share, long bytes, boolean answer, boolean processorFree) {
    looks++;
    computed += (long) (share * LOOK);
    read += bytes;
    answers += answer ? 1 : 0;
    return vigil.look(
        new Use(Duration.ofNanos(computed), read), answers, processorFree, looks * LOOK);
  }

  private Optional<Limit> first(
      long most, double share, long bytes, boolean answer, boolean processorFree) {
    Optional<Limit> limit = Optional.empty();
    for (long i = 0; i < most && limit.isEmpty(); i++) {
      limit = look(share, bytes, answer, processorFree);
    }
    return limit;
  }

  @Test
  void childThatGetsNoProcessor_isWaitedFor_untilTheCeiling() {
    assertThat(first(HOUR - 1, 0, 0, false, false)).isEmpty();
    assertThat(first(HOUR, 0, 0, false, false)).contains(Limit.CEILING);
  }

  @Test
  void childThatGetsAThirtiethOfAProcessor_mayComputeAsLongAsAnyOther() {
    double share = 1 / 30.0;
    assertThat(first(HOUR, share, 0, false, false)).contains(Limit.SILENT);
    assertThat(Duration.ofNanos(computed))
        .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
  }

  @Test
  void childThatComputesAndAnswers_endsWhenItsTimeIsUsedUp() {
    assertThat(first(HOUR, 1, 0, true, true)).contains(Limit.COMPUTING);
    assertThat(Duration.ofNanos(computed))
        .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
  }

  @Test
  void childThatNeitherComputesNorReads_besideAFreeProcessor_hangs() {
    assertThat(first(HOUR, 0.004, 0, false, true)).contains(Limit.HANGING);
    assertThat(looks * LOOK).isBetween(20_000_000_000L, 22_000_000_000L);
  }

  @Test
  void childThatReadsOfASlowShare_doesNotHang() {
    Random random = new Random(7);
    for (int i = 0; i < HOUR - 1; i++) {
      assertThat(look(0, random.nextInt(10) == 0 ? 512 : 0, false, true)).isEmpty();
    }
  }

  @Test
  void childThatComputesALittle_doesNotHang() {
    assertThat(first(HOUR / 20, 0.15, 0, true, true)).isEmpty();
  }

  @Test
  void timeInWhichNobodyWaits_isNotCounted() {
    for (int i = 0; i < HOUR; i++) {
      looks++;
      vigil.skip(looks * LOOK);
    }
    assertThat(first(100, 0, 0, false, true)).isEmpty();
  }
}
