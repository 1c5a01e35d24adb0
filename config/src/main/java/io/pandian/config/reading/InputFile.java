package io.pandian.config.reading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that somebody named: a plan, facts, a rulebook. */
public final class InputFile {
  private InputFile() {}

  /**
   * Its text.
   *
   * @throws InvalidInput if there is none, with a clear word why
   */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw InvalidInput.of(file.toString(), "", "There is no such file.", "Check its path.");
    } catch (CharacterCodingException e) {
      throw InvalidInput.of(file.toString(), "", "The file is not UTF-8.", "Save it as UTF-8.");
    } catch (IOException e) {
      throw InvalidInput.of(
          file.toString(), "", "The file cannot be read.", "Check that you may read it.");
    }
  }
}
