package io.pandian.classifier.classification.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rows of an SQL dump in a text, line by line: each tuple behind VALUES, however many
 * there are in a statement and over however many lines it goes, and each line of a COPY block. What
 * the tables' columns are called it learns from the statements that make them.
 */
final class SqlDump {
  /** So much of a row is kept, and of the words before its values. */
  private static final int LONGEST = 4_000;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern INSERT =
      Pattern.compile(
          "^\\s*(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?(?:INTO\\s+)?([^\\s(]+)\\s*(?:\\(|VALUES?\\b|$)",
          FLAGS);
  private static final Pattern VALUES = Pattern.compile("\\bVALUES?\\b", FLAGS);
  private static final Pattern COPY =
      Pattern.compile("^\\s*COPY\\s+([^\\s(]+)\\s*(\\([^)]*\\))?\\s*FROM\\s+stdin", FLAGS);
  private static final Pattern CREATE =
      Pattern.compile("^\\s*CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([^\\s(]+)\\s*", FLAGS);
  private static final Pattern SEQUEL = Pattern.compile("^\\s*(?:[(,;]|ON\\s).*", FLAGS);

  private enum Place {
    OUTSIDE,
    DEFINITION,
    BEFORE_VALUES,
    BETWEEN_TUPLES,
    IN_TUPLE,
    COPY
  }

  private final Map<String, SqlTable> tables = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Place place = Place.OUTSIDE;
  private SqlTable table = new SqlTable();
  private int depth;
  private char quote;

  /**
   * A row.
   *
   * @param table whose it is
   * @param cells its values, with tabs between them
   */
  record Row(SqlTable table, String cells) {}

  /**
   * What a line holds.
   *
   * @param data whether it belongs to the data of a dump, and is no text of its own
   * @param rows the rows that end in it
   */
  record Line(boolean data, List<Row> rows) {
    private static final Line TEXT = new Line(false, List.of());
  }

  /** The tables that have been met. */
  Iterable<SqlTable> tables() {
    return tables.values();
  }

  /** Takes the next line. */
  Line line(String line) {
    boolean first = place != Place.COPY && begins(line);
    if (place == Place.BETWEEN_TUPLES && !SEQUEL.matcher(line).matches()) {
      place = Place.OUTSIDE;
    }
    return switch (place) {
      case OUTSIDE -> Line.TEXT;
      case DEFINITION -> definition(line);
      case COPY -> first ? new Line(true, List.of()) : copied(line);
      case BEFORE_VALUES, BETWEEN_TUPLES, IN_TUPLE -> statements(line);
    };
  }

  /** Whether a statement begins here; one that was not finished is left. */
  private boolean begins(String line) {
    Matcher insert = INSERT.matcher(line);
    Matcher create = CREATE.matcher(line);
    Matcher copy = COPY.matcher(line);
    if (insert.find()) {
      open(insert.group(1), Place.BEFORE_VALUES);
    } else if (create.find()) {
      open(create.group(1), Place.DEFINITION);
    } else if (copy.find()) {
      open(copy.group(1), Place.COPY);
      table.columns(copy.group(2) == null ? "" : copy.group(2));
    } else {
      return false;
    }
    return true;
  }

  private void open(String name, Place begun) {
    String[] parts = name.replaceAll("[`\"\\[\\]]", "").toLowerCase(Locale.ROOT).split("\\.");
    table = tables.computeIfAbsent(parts[parts.length - 1], key -> new SqlTable());
    place = begun;
    text.setLength(0);
    depth = 0;
    quote = 0;
  }

  /** Learns the columns; the words of a definition are read as any text is. */
  private Line definition(String line) {
    text.append(line).append('\n');
    if (line.strip().endsWith(";") || line.strip().startsWith(")") || text.length() > LONGEST * 4) {
      int list = text.indexOf("(");
      table.columns(list < 0 ? "" : text.substring(list));
      place = Place.OUTSIDE;
    }
    return Line.TEXT;
  }

  private Line copied(String line) {
    if (line.strip().equals("\\.")) {
      place = Place.OUTSIDE;
      return new Line(true, List.of());
    }
    String cells = line.substring(0, Math.min(line.length(), LONGEST)).replace("\\N", "");
    return new Line(true, List.of(new Row(table, cells)));
  }

  /** The statement that goes on in a line, and those that begin behind it. */
  private Line statements(String line) {
    List<Row> rows = new ArrayList<>();
    String rest = line;
    do {
      rest = rest.substring(statement(rest, rows));
    } while (!rest.isBlank() && begins(rest) && place == Place.BEFORE_VALUES);
    if (place == Place.IN_TUPLE) {
      append(' ');
    }
    return new Line(true, rows);
  }

  /** Reads to the end of a statement, or of the line; gives where that is. */
  private int statement(String line, List<Row> rows) {
    int at = place == Place.BEFORE_VALUES ? afterValues(line) : 0;
    while (at < line.length() && place != Place.OUTSIDE) {
      int next = at + (skips(line, at) ? 2 : 1);
      take(line.charAt(at), rows);
      at = next;
    }
    return Math.min(at, line.length());
  }

  /** Where the values begin; the end of the line if they do not yet. */
  private int afterValues(String line) {
    Matcher values = VALUES.matcher(line);
    boolean found = values.find();
    text.append(line, 0, found ? values.start() : line.length()).append(' ');
    if (found) {
      int list = text.indexOf("(");
      if (list >= 0) {
        table.columns(text.substring(list));
      }
      text.setLength(0);
      place = Place.BETWEEN_TUPLES;
      return values.end();
    }
    if (text.length() > LONGEST || line.indexOf(';') >= 0) {
      place = Place.OUTSIDE;
    }
    return line.length();
  }

  /** A sign behind a stroke stands for itself. */
  private boolean skips(String line, int at) {
    return quote != 0 && line.charAt(at) == '\\';
  }

  private void take(char c, List<Row> rows) {
    if (place == Place.BETWEEN_TUPLES) {
      between(c);
    } else if (quote != 0) {
      quoted(c);
    } else {
      inTuple(c, rows);
    }
  }

  private void between(char c) {
    if (c == '(') {
      place = Place.IN_TUPLE;
      depth = 1;
      text.setLength(0);
    } else if (c == ';') {
      place = Place.OUTSIDE;
    }
  }

  private void quoted(char c) {
    if (c == quote) {
      quote = 0;
    } else if (c != '\\') {
      append(c);
    }
  }

  private void inTuple(char c, List<Row> rows) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (depth == 0) {
      rows.add(new Row(table, text.toString()));
      place = Place.BETWEEN_TUPLES;
    } else if (c == '\'' || c == '"') {
      quote = c;
      dropPrefix();
    } else {
      append(c == ',' && depth == 1 ? '\t' : c);
    }
  }

  /** N'…' and E'…' are texts. */
  private void dropPrefix() {
    int last = text.length() - 1;
    boolean alone = last == 0 || last > 0 && Character.isWhitespace(text.charAt(last - 1));
    if (alone && "NE".indexOf(text.charAt(last)) >= 0) {
      text.setLength(last);
    }
  }

  private void append(char c) {
    if (text.length() < LONGEST) {
      text.append(c);
    }
  }
}
