package io.pandian.classifier.individuals;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;

/**
 * How much memory a count may take for identifiers and for observations in doubt; all else is
 * spilled. A count that needs more ends with a sentence that says how to mend it, and never with
 * the end of the heap.
 *
 * @param bytes the limit
 */
public record CountingMemory(long bytes) {
  /** What a bucket's tables take for each of its tokens, while they grow. */
  private static final int BYTES_OF_A_TOKEN = 56;

  /** What an observation in doubt takes with its tokens and its person, as measured. */
  private static final int BYTES_IN_DOUBT = 900;

  private static final int MEGABYTE = 1 << 20;

  public CountingMemory {
    if (bytes < MEGABYTE) {
      throw new IllegalArgumentException("a count needs at least a megabyte");
    }
  }

  /** Half of what the Java machine may take. */
  public static CountingMemory usual() {
    return new CountingMemory(Math.max(MEGABYTE, Runtime.getRuntime().maxMemory() / 2));
  }

  void requireTokens(int ofBucket) {
    require((long) ofBucket * BYTES_OF_A_TOKEN);
  }

  void requireInDoubt(int observations) {
    require((long) observations * BYTES_IN_DOUBT);
  }

  private void require(long needed) {
    if (needed > bytes) {
      throw InvalidInput.of(
          "counting.memory",
          "",
          Bilingual.of(
              "统计自然人所需内存超过限额 " + bytes / MEGABYTE + " MB。",
              "Counting the persons needs more than its limit of " + bytes / MEGABYTE + " MB."),
          Bilingual.of(
              "请在计划中调高 counting.memory（例如 2048MB），同时用 PANDIAN_JAVA_OPTIONS 调高 -Xmx，然后重新扫描。",
              "Raise counting.memory in the plan (for example 2048MB) and -Xmx in"
                  + " PANDIAN_JAVA_OPTIONS, and scan again."));
    }
  }
}
