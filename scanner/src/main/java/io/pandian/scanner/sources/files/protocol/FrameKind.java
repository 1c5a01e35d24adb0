package io.pandian.scanner.sources.files.protocol;

/** The numbers of the frame language, shared by its writer and its reader. */
final class FrameKind {
  static final int TABLE = 1;
  static final int ROWS = 2;
  static final int TABLE_END = 3;
  static final int DOCUMENT = 4;
  static final int TEXT = 5;
  static final int DOCUMENT_END = 6;
  static final int BARE = 7;
  static final int UNSCANNED = 8;
  static final int PROGRESS = 9;
  static final int END = 10;

  /** Stands where no notice is given. */
  static final int NO_NOTICE = 255;

  /** Stands where no number is given. */
  static final long NO_NUMBER = -1;

  /** Stands for the length of a text that is null. */
  static final int NULL_TEXT = -1;

  /** No honest frame is longer. */
  static final int LONGEST_FRAME = 4 << 20;

  private FrameKind() {}
}
