package io.pandian.classifier.inventory;

import io.pandian.config.Bilingual;

/** Why something the crawl saw is not among the assets. */
public enum UnscannedReason {
  ENCRYPTED("已加密", "encrypted"),
  CORRUPT("已损坏", "corrupt"),
  UNSUPPORTED("暂不支持的格式", "unsupported format"),
  NO_TEXT("无可读文本（图像未识别）", "no text (image)"),
  TOO_LARGE("超过大小限制", "too large"),
  LIMIT("超过解析限制", "parsing limit reached"),
  TIMEOUT("超时", "timed out"),
  OUT_OF_MEMORY("解析内存不足", "parser out of memory"),
  CRASHED("解析进程崩溃", "parser crashed"),
  DENIED("无访问权限", "access denied"),
  LOCKED("被锁定", "locked"),
  VANISHED("扫描期间消失或改变", "gone or changed during the scan"),
  WITHHELD("按计划不读取数据值", "values not read, as the plan says"),
  SPECIAL_FILE("特殊文件", "special file"),
  UNREACHABLE("数据源不可达", "source unreachable"),
  FAILED("读取失败", "failed");

  private final Bilingual title;

  UnscannedReason(String zh, String en) {
    this.title = Bilingual.of(zh, en);
  }

  public Bilingual title() {
    return title;
  }

  /** The name used in files: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
