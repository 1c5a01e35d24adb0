package io.pandian.reports.workbook;

import io.pandian.classifier.grading.Grade;
import java.util.OptionalLong;

/** What a cell shows. There is no kind for formulas. */
sealed interface CellValue {
  /** Words, codes and anything that came from a source; always a text cell. */
  record Text(String text) implements CellValue {}

  /** A number to calculate with. */
  record Count(long number) implements CellValue {}

  /** A share from 0 to 1, shown in percent. */
  record Share(double share) implements CellValue {}

  /** A level, coloured by how important it is. */
  record Level(String text, Grade grade) implements CellValue {}

  /** Nothing to say. */
  record Blank() implements CellValue {}

  static CellValue text(String text) {
    return text.isEmpty() ? new Blank() : new Text(text);
  }

  static CellValue count(long number) {
    return new Count(number);
  }

  static CellValue count(OptionalLong number) {
    return number.isPresent() ? new Count(number.getAsLong()) : new Blank();
  }
}
