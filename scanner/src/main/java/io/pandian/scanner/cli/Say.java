package io.pandian.scanner.cli;

import io.pandian.config.Bilingual;

/** What the command line says to people. */
final class Say {
  static final Bilingual NAME_A_COMMAND =
      Bilingual.of("请指定一个子命令，例如 pandian demo。", "Name a command, for example pandian demo.");
  static final Bilingual MISUSED =
      Bilingual.of("命令行：%s 用法见 %s --help。", "Command line: %s See %s --help.");
  static final Bilingual STOPPED =
      Bilingual.of(
          "扫描已中断，已有结果均已保存；再次执行同一命令即可继续。",
          "The scan was stopped; all it found is kept. Give the same command again to go on.");
  static final Bilingual RESUMED =
      Bilingual.of("继续上次未完成的扫描，已完成 %d 项。", "Going on with an unfinished scan, %d units were done.");
  static final Bilingual LISTED =
      Bilingual.of("发现 %d 个表和文件，其中 %d 个已完成。", "Found %d tables and files, %d of them done.");
  static final Bilingual PROGRESS =
      Bilingual.of("%d/%d  %.1f 项/秒  剩余约 %s  %s", "%d/%d  %.1f units/s  about %s left  %s");
  static final Bilingual AWAY =
      Bilingual.of(
          "数据源“%s”暂时不可达，将反复重试，最长 %s。",
          "Source '%s' has gone away; it is tried again and again for at most %s.");
  static final Bilingual BACK = Bilingual.of("数据源“%s”已恢复。", "Source '%s' is back.");
  static final Bilingual READING_AGAIN =
      Bilingual.of("逐个重读未能读完的内容 ...", "Reading again, one at a time, what was cut short ...");
  static final Bilingual COUNTING = Bilingual.of("统计自然人 ...", "Counting persons ...");
  static final Bilingual JUDGING = Bilingual.of("判定分级与路径 ...", "Judging grades and pathways ...");
  static final Bilingual WRITING = Bilingual.of("写入报告 ...", "Writing reports ...");
  static final Bilingual NOT_REACHED = Bilingual.of("无法连接", "not reached");
  static final Bilingual WILL_READ =
      Bilingual.of("将读取 %d 个表和文件", "%d tables and files will be read");
  static final Bilingual ABOUT_ROWS = Bilingual.of("约 %,d 行", "about %,d rows");
  static final Bilingual OVERALL = Bilingual.of("总体路径", "Overall");
  static final Bilingual CASES_PASSED =
      Bilingual.of("%d 个用例通过，%d 个失败。", "%d cases passed, %d failed.");
  static final Bilingual RULEBOOKS_GOOD =
      Bilingual.of("%d 个规则库均有效。", "All %d rulebooks are valid.");
  static final Bilingual DETECTORS_GOOD =
      Bilingual.of("%d 个识别规则均有效，样例全部通过。", "All %d detectors are valid, and their examples pass.");
  static final Bilingual PERSONAL = Bilingual.of("个人信息", "personal");
  static final Bilingual NOT_PERSONAL = Bilingual.of("非个人信息", "not personal");
  static final Bilingual NOT_SENSITIVE = Bilingual.of("不敏感", "not sensitive");

  private Say() {}
}
