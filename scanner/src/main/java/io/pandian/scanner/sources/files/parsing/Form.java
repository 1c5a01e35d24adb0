package io.pandian.scanner.sources.files.parsing;

import io.pandian.config.Resources;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms from tables. In a form, labels and values stand side by side in every row; read as a
 * table, somebody's name would become the name of a column and so reach the reports.
 */
final class Form {
  private static final int LEAST_ROWS = 2;

  /** Of so many rows of tables one may be a header. */
  private static final int HEADERS_AT_MOST = 4;

  private static final Set<String> LABELS =
      Resources.tsv("lexicons/form-labels.tsv").stream()
          .map(row -> row.get(0).strip())
          .collect(Collectors.toUnmodifiableSet());

  private Form() {}

  /** Whether these rows, all that a sheet has, are a form. */
  static boolean isForm(List<@Nullable String[]> rows) {
    return rows.stream().filter(Form::hasLabelAndValue).limit(LEAST_ROWS).count() == LEAST_ROWS;
  }

  /** Whether so many rows are a form's that these cannot be the headers of several tables. */
  static boolean isAllForm(List<@Nullable String[]> rows) {
    long labelled = rows.stream().filter(Form::hasLabelAndValue).count();
    return isForm(rows) && labelled * HEADERS_AT_MOST > rows.size();
  }

  private static boolean hasLabelAndValue(@Nullable String[] row) {
    boolean label = false;
    boolean value = false;
    for (String cell : row) {
      if (cell != null) {
        boolean isLabel = isLabel(cell);
        value |= label && !isLabel;
        label |= isLabel;
      }
    }
    return value;
  }

  private static boolean isLabel(String cell) {
    String text = cell.replaceAll("[\\s　:：*＊]", "");
    return LABELS.contains(text);
  }
}
