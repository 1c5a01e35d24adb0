package io.pandian.scanner.sources.files.parsing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of an SQL dump needs of those before it: how its tables were made, and how the
 * statement begins whose rows go on. Of any other text it keeps nothing.
 */
final class SqlLead {
  /** Of a line only its beginning tells what it is. */
  private static final int LONGEST_LINE = 4_000;

  private static final Pattern CREATE =
      Pattern.compile("(?i)^\\s*CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?<name>[^\\s(]+)");
  private static final Pattern ROWS =
      Pattern.compile(
          "(?i)^\\s*(?:(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?(?:INTO\\s+)?[^;]*?\\bVALUES?\\b"
              + "|COPY\\s+[^;]*FROM\\s+stdin\\s*;?)");

  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder definition = new StringBuilder();
  private String table = "";
  private String rows = "";
  private final int most;
  private int kept;

  /**
   * @param most characters of all definitions together; a dump may have thousands of tables
   */
  SqlLead(int most) {
    this.most = most;
  }

  /** Takes text that belongs to the piece at hand. */
  void passed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line(line.toString());
        line.setLength(0);
      } else if (line.length() < LONGEST_LINE) {
        line.append(c);
      } else {
        // The end of a statement is all that the rest of a long line may tell.
        line.setCharAt(LONGEST_LINE - 1, c);
      }
    }
  }

  private void line(String whole) {
    if (!definition.isEmpty()) {
      definition(whole);
      return;
    }
    Matcher create = begins(whole, 'C') ? CREATE.matcher(whole) : null;
    if (create != null && create.find()) {
      table = create.group("name").toLowerCase(Locale.ROOT);
      definition(whole);
      return;
    }
    rows = rowsAfter(whole);
  }

  private static boolean begins(String text, char capital) {
    return !text.isEmpty()
        && Character.toUpperCase(text.stripLeading().concat(" ").charAt(0)) == capital;
  }

  private void definition(String whole) {
    definition.append(whole).append('\n');
    boolean ends = whole.strip().endsWith(";") || whole.strip().startsWith(")");
    if (ends || definition.length() > 4 * LONGEST_LINE) {
      if (kept + definition.length() <= most
          && definitions.put(table, definition.toString()) == null) {
        kept += definition.length();
      }
      definition.setLength(0);
    }
  }

  /** How the statement begins whose rows may go on behind this line. */
  private String rowsAfter(String whole) {
    boolean copy = rows.toUpperCase(Locale.ROOT).stripLeading().startsWith("COPY");
    if (copy) {
      return whole.strip().equals("\\.") ? "" : rows;
    }
    boolean mayBegin = begins(whole, 'I') || begins(whole, 'R') || begins(whole, 'C');
    Matcher begun = mayBegin ? ROWS.matcher(whole) : null;
    String now = begun != null && begun.find() ? begun.group() : rows;
    boolean copies = begins(now, 'C');
    return whole.strip().endsWith(";") && !copies ? "" : now;
  }

  /** What the next piece is to begin with; empty for a text that is no dump. */
  String text() {
    if (definitions.isEmpty() && rows.isEmpty()) {
      return "";
    }
    StringBuilder lead = new StringBuilder();
    definitions.values().forEach(lead::append);
    String open = begun();
    // Where a line goes on, its rows belong in one line with the statement.
    String gap = open.isEmpty() ? "" : line.isEmpty() || begins(open, 'C') ? "\n" : " ";
    return lead.append(open).append(gap).toString();
  }

  /** The piece may end in the middle of a line that begins such a statement. */
  private String begun() {
    return line.isEmpty() ? rows : rowsAfter(line.toString());
  }
}
