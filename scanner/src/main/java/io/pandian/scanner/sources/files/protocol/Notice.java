package io.pandian.scanner.sources.files.protocol;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceException;

/**
 * Everything that can be said about a file that was not read, or not read whole. A parser process
 * names one of these and never sends a sentence, so nothing a file holds can reach a message.
 */
public enum Notice {
  ENCRYPTED(
      UnscannedReason.ENCRYPTED,
      "文件有密码保护，未读取；请提供解密副本。",
      "It is protected by a password; provide a decrypted copy."),
  CORRUPT(
      UnscannedReason.CORRUPT,
      "文件结构已损坏，只读到损坏处之前的内容。",
      "Its structure is damaged; what stands before the damage was read."),
  BROKEN_QUOTES(
      UnscannedReason.CORRUPT,
      "引号不成对，其后的行可能未正确拆分。",
      "A quotation mark is not closed; rows after it may be split wrongly."),
  UNSUPPORTED(UnscannedReason.UNSUPPORTED, "没有可读取此格式的解析器。", "There is no parser for this format."),
  IMAGE(
      UnscannedReason.NO_TEXT,
      "图像或扫描件，没有文本层，未做文字识别。",
      "It is an image or a scan without a text layer; no text recognition was done."),
  PAGES_WITHOUT_TEXT(
      UnscannedReason.NO_TEXT,
      "部分页面没有文本层，未读取。",
      "Some pages have no text layer and were not read."),
  TOO_LARGE(
      UnscannedReason.TOO_LARGE,
      "文件超过 maxFileBytes 限制，未读取；可调高该限制。",
      "It is larger than maxFileBytes; raise that limit to read it."),
  TEXT_LIMIT(
      UnscannedReason.LIMIT,
      "文本超过 maxTextCharacters 限制，其余未读取。",
      "Its text goes beyond maxTextCharacters; the rest was not read."),
  ENTRY_LIMIT(
      UnscannedReason.LIMIT,
      "条目超过 maxEntries 限制，其余未读取。",
      "It has more entries than maxEntries; the rest was not read."),
  DEPTH_LIMIT(
      UnscannedReason.LIMIT,
      "嵌套层数超过 maxDepth 限制，未展开。",
      "It is nested deeper than maxDepth and was not opened."),
  UNPACKED_LIMIT(
      UnscannedReason.LIMIT,
      "解压后的大小超过 maxUnpackedBytes 限制，其余未读取。",
      "It unpacks to more than maxUnpackedBytes; the rest was not read."),
  ROW_LIMIT(
      UnscannedReason.LIMIT,
      "行数超过上限，其余未读取。",
      "It has more rows than are read; the rest was not read."),
  CELLS_CUT(
      UnscannedReason.LIMIT, "个别单元格或行过长，已截断。", "Some cells or rows are too long and were cut."),
  ROWS_WIDER_THAN_HEADER(
      UnscannedReason.LIMIT,
      "部分行的列数多于表头，多出的列未读取。",
      "Some rows have more cells than the header; those cells were not read."),
  MEMOS(
      UnscannedReason.UNSUPPORTED,
      "备注字段的内容存于另一文件，未读取。",
      "What its memo fields hold is kept in another file and was not read."),
  TEXT_UNLIKELY(
      UnscannedReason.CORRUPT,
      "文本不像任何语言，可能曾以错误的编码保存；其中的姓名等内容可能未被识别，请提供原始文件。",
      "Its text is hardly one in any language: it may have been saved in a wrong encoding, and names in"
          + " it may not have been recognised; provide the original."),
  COMPUTED_TOO_LONG(
      UnscannedReason.TIMEOUT,
      "解析所用的处理器时间超过 fileTimeout，已终止；可调高该限制。",
      "Parsing needed more processor time than fileTimeout and was ended; raise that limit."),
  NO_PROGRESS(
      UnscannedReason.TIMEOUT,
      "解析进程持续计算而没有进展，超过 noProgressTimeout，已终止；可调高该限制。",
      "The parser computed without getting on for longer than noProgressTimeout and was ended; raise"
          + " that limit."),
  HUNG(
      UnscannedReason.TIMEOUT,
      "解析进程在处理器空闲时既不计算也不读取，超过 noProgressTimeout，已终止；请检查存放该文件的磁盘或共享。",
      "The parser neither computed nor read for longer than noProgressTimeout, though a processor"
          + " was free, and was ended; check the disk or share that holds the file."),
  WAITED_TOO_LONG(
      UnscannedReason.TIMEOUT,
      "等待解析的总时间超过上限（fileTimeout 的 60 倍），已终止；请在机器空闲时再次扫描。",
      "It was waited for longer than is ever done, 60 times fileTimeout; scan again when the machine"
          + " is less busy."),
  NOT_STARTED(
      UnscannedReason.FAILED,
      "解析进程没有启动，文件尚未读取，与其内容无关；请在机器空闲时再次扫描。",
      "The parser process did not start, so the file was not looked at and nothing is known of it;"
          + " scan again when the machine is less busy."),
  OUT_OF_MEMORY(
      UnscannedReason.OUT_OF_MEMORY,
      "解析超过 parserMemory 限制，已终止；可调高该限制。",
      "Parsing needed more than parserMemory; raise that limit."),
  CRASHED(
      UnscannedReason.CRASHED,
      "解析进程异常退出，其余内容未读取。",
      "The parser process ended unexpectedly; the rest was not read."),
  DENIED(
      UnscannedReason.DENIED,
      "当前账户无读取权限；请授予只读权限。",
      "The account may not read it; grant it the right to read."),
  VANISHED(
      UnscannedReason.VANISHED,
      "扫描期间文件消失或不再是普通文件。",
      "It disappeared, or is no longer a regular file, since it was listed."),
  SPECIAL_FILE(
      UnscannedReason.SPECIAL_FILE,
      "管道、套接字或设备等特殊文件，不会打开。",
      "It is a pipe, socket or device and is never opened."),
  LINK_OUTSIDE(
      UnscannedReason.SPECIAL_FILE,
      "指向根目录之外或不存在目标的链接，不会跟随。",
      "It is a link that leads out of the root or to nothing, and is not followed."),
  FAILED(
      UnscannedReason.FAILED, "读取时发生输入输出错误。", "Reading it failed with an input or output error.");

  private final UnscannedReason reason;
  private final Bilingual sentence;

  Notice(UnscannedReason reason, String zh, String en) {
    this.reason = reason;
    this.sentence = Bilingual.of(zh, en);
  }

  public UnscannedReason reason() {
    return reason;
  }

  /** Whether it may lie in the moment and not in the file, so that another try may do better. */
  public boolean passing() {
    return this == NOT_STARTED || this == CRASHED || reason == UnscannedReason.TIMEOUT;
  }

  public Bilingual sentence() {
    return sentence;
  }

  /** That it happened, to a file or folder as a whole. */
  public SourceException failure() {
    return new SourceException(reason, sentence);
  }
}
