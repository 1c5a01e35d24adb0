package io.pandian.scanner.cli;

import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that the command line names. */
final class InputFile {
  private InputFile() {}

  /** Its text, or a clear word why there is none. */
  static String text(Path file) {
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
