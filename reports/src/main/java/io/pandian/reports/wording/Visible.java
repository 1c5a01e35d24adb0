package io.pandian.reports.wording;

/**
 * Makes characters visible that would let a name deceive its reader: controls that turn the
 * direction of text ({@code U+202E} makes {@code exe.pdf} read {@code fdp.exe}) and control
 * characters without a shape. Tabs and line ends stay.
 */
public final class Visible {
  private Visible() {}

  public static String of(String text) {
    if (text.chars().noneMatch(Visible::hidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (hidden(c)) {
                shown.append(String.format("[U+%04X]", c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  private static boolean hidden(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean direction =
        c >= '\u202A' && c <= '\u202E'
            || c >= '\u2066' && c <= '\u2069'
            || c == '\u200E'
            || c == '\u200F';
    return control || c == 0x7F || direction;
  }
}
