package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that somebody named: a plan, facts, a rulebook. */
public final class InputFile {
  /** A larger file was not written by people, nor for this. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private InputFile() {}

  /**
   * Its text.
   *
   * @throws InvalidInput if there is none, with a clear word why
   */
  public static String text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw InvalidInput.of(
            file.toString(),
            "",
            Bilingual.of("文件大于 64 MB。", "The file is larger than 64 MB."),
            Bilingual.of("请拆成几个文件。", "Split it."));
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw InvalidInput.of(
          file.toString(),
          "",
          Bilingual.of("没有这个文件。", "There is no such file."),
          Bilingual.of("请检查路径。", "Check its path."));
    } catch (CharacterCodingException e) {
      throw InvalidInput.of(
          file.toString(),
          "",
          Bilingual.of("文件不是 UTF-8 编码。", "The file is not UTF-8."),
          Bilingual.of("请另存为 UTF-8。", "Save it as UTF-8."));
    } catch (IOException e) {
      throw InvalidInput.of(
          file.toString(),
          "",
          Bilingual.of("文件无法读取。", "The file cannot be read."),
          Bilingual.of("请检查是否有读取权限。", "Check that you may read it."));
    }
  }
}
