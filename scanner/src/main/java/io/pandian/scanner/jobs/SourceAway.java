package io.pandian.scanner.jobs;

import io.pandian.config.Bilingual;
import java.time.Duration;

/** A source went away in the middle of a scan and stayed away; the scan can be resumed. */
public final class SourceAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual sentence;

  SourceAway(String source, Duration waited) {
    super("a source went away");
    long seconds = waited.toSeconds();
    this.sentence =
        Bilingual.of(
            "数据源“" + source + "”在扫描中途不可达，已等待 " + seconds + " 秒；已有结果均已保存，请恢复该数据源",
            "Source '"
                + source
                + "' went away during the scan and was waited for "
                + seconds
                + " s; all that was found is kept: bring it back");
  }

  /** What happened, without a full stop. */
  public Bilingual sentence() {
    return sentence;
  }
}
