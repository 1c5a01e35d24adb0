package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.files.parsing.EncodingRelatives.Drawn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of many languages in their encodings, with and without what tells of them. */
class EncodingsTest {
  private static final int RELATIVES = 3_000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Map<String, int[]> figures = new TreeMap<>();

  private void note(String kind, boolean right) {
    int[] of = figures.computeIfAbsent(kind, key -> new int[2]);
    of[0] += right ? 1 : 0;
    of[1]++;
  }

  private double share(String what) {
    int right = 0;
    int all = 0;
    for (int[] of : figures.values()) {
      right += of[0];
      all += of[1];
    }
    StringBuilder told = new StringBuilder(what + ": " + right + " of " + all + " {");
    figures.forEach(
        (kind, of) ->
            told.append(kind).append(' ').append(of[0]).append('/').append(of[1]).append(", "));
    System.out.println(told.append('}'));
    return (double) right / all;
  }

  @Test
  void textsOfManyLanguages_areReadInTheirOwnEncoding() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Drawn drawn = EncodingRelatives.draw(seed);
      String read = Told.of(folder, "t.txt", drawn.bytes()).everything();
      boolean right = holds(read, drawn.text());
      note(drawn.language() + " " + drawn.charset(), right);
      if (!right) {
        wrong.add(
            seed
                + " "
                + drawn.language()
                + " "
                + drawn.charset()
                + " "
                + drawn.form()
                + " "
                + drawn.text().length());
      }
    }
    double share = share("encodings");
    wrong.stream().limit(40).forEach(System.out::println);
    assertThat(share).isGreaterThan(0.99);
    assertThat(wrong).noneMatch(w -> w.contains(" chinese "));
  }

  /** Whether all words that are not ASCII came through. */
  private static boolean holds(String read, String text) {
    for (String word : text.split("[\\x00-\\x7f]+")) {
      if (!read.contains(word)) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aMarkThatContradictsTheBytes_isNotBelieved() throws Exception {
    List<String> wrong = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      Drawn drawn =
          EncodingRelatives.draw(EncodingRelatives.LANGUAGES.get(i % 3 == 0 ? 1 : 0), random);
      byte[] text = drawn.bytes();
      byte[] mark =
          i % 4 == 0
              ? new byte[] {(byte) 0xff, (byte) 0xfe}
              : new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
      byte[] marked = java.util.Arrays.copyOf(mark, mark.length + text.length);
      System.arraycopy(text, 0, marked, mark.length, text.length);
      String read = Told.of(folder, "m.txt", marked).everything();
      boolean right = holds(read, drawn.text()) && !read.contains("锘") && !read.contains("ï");
      note(drawn.charset() + " behind " + (i % 4 == 0 ? "ff fe" : "ef bb bf"), right);
      if (!right) {
        wrong.add(i + " " + drawn);
      }
    }
    share("marks");
    assertThat(wrong).isEmpty();
  }

  /** Text that went through a wrong encoding before it was stored is said to be unlikely. */
  @Test
  void garbledText_isSaid_andSoundTextIsNot() throws Exception {
    Random random = new Random(6);
    List<String> silent = new ArrayList<>();
    List<String> alarmed = new ArrayList<>();
    List<String[]> ways =
        List.of(
            new String[] {"GBK", "ISO-8859-1"},
            new String[] {"UTF-8", "windows-1252"},
            new String[] {"UTF-8", "GBK"},
            new String[] {"GBK", "windows-1251"},
            new String[] {"GBK", "Big5"},
            new String[] {"GBK", "EUC-KR"},
            new String[] {"GBK", "UTF-8"});
    for (int i = 0; i < 420; i++) {
      Drawn drawn = EncodingRelatives.draw(EncodingRelatives.LANGUAGES.get(0), random);
      String[] way = ways.get(i % ways.size());
      String garbled =
          new String(drawn.text().getBytes(Charset.forName(way[0])), Charset.forName(way[1]));
      Told told = Told.of(folder, "g.txt", garbled.getBytes(StandardCharsets.UTF_8));
      boolean said = saysSo(told) || holds(told.everything(), drawn.text());
      note("garbled " + way[0] + " as " + way[1], said);
      if (!said && drawn.text().length() > 60) {
        silent.add(i + " " + way[0] + " as " + way[1] + " " + garbled.substring(0, 30));
      }
    }
    for (long seed = 0; seed < 1000; seed++) {
      Drawn drawn = EncodingRelatives.draw(seed);
      Told told = Told.of(folder, "s.txt", drawn.text().getBytes(StandardCharsets.UTF_8));
      note("sound " + drawn.language(), !saysSo(told));
      if (saysSo(told)) {
        alarmed.add(drawn.toString());
      }
    }
    share("garbled");
    assertThat(alarmed).isEmpty();
    assertThat(silent).isEmpty();
  }

  private static boolean saysSo(Told told) {
    return told.tables.values().stream().anyMatch(t -> t.partial().isPresent())
        || told.documents.values().stream().anyMatch(d -> d.partial().isPresent())
        || !told.unscanned.isEmpty();
  }
}
