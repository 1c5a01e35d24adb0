package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables of dBase as Chinese social insurance and schools hand them on, whatever they say they are
 * in.
 */
class DbfTablesTest {
  private static final int RELATIVES = 300;
  private static final List<String> NAMES = List.of("张伟", "王芳", "欧阳修文", "覃雪梅", "韦小宝", "陈静", "禤国华");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static byte[] table(
      List<String> fields, List<List<String>> rows, Charset charset, int says, char last)
      throws IOException {
    int width = 30;
    ByteBuffer head =
        ByteBuffer.allocate(32 + 32 * fields.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
    head.put(0, (byte) 3);
    head.put(1, (byte) 126).put(2, (byte) 11).put(3, (byte) 30);
    head.putInt(4, rows.size());
    head.putShort(8, (short) head.capacity());
    head.putShort(10, (short) (1 + width * fields.size()));
    head.put(29, (byte) says);
    for (int i = 0; i < fields.size(); i++) {
      int at = 32 + 32 * i;
      byte[] name = Arrays.copyOf(fields.get(i).getBytes(charset), 10);
      head.put(at, name);
      head.put(at + 11, (byte) (i == fields.size() - 1 ? last : 'C'));
      head.put(at + 16, (byte) width);
    }
    head.put(head.capacity() - 1, (byte) 13);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.array());
    for (List<String> row : rows) {
      out.write(row.get(0).length() % 3 == 0 ? '*' : ' ');
      for (String cell : row) {
        byte[] field = new byte[width];
        Arrays.fill(field, (byte) ' ');
        byte[] text = cell.getBytes(charset);
        System.arraycopy(text, 0, field, 0, text.length);
        out.writeBytes(field);
      }
    }
    out.write(26);
    return out.toByteArray();
  }

  @Test
  void tables_areReadInTheirOwnEncoding() throws Exception {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      Charset charset =
          Charset.forName(List.of("GBK", "GBK", "GBK", "UTF-8", "Big5").get(random.nextInt(5)));
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(40); i++) {
        String name = NAMES.get(random.nextInt(charset.name().equals("Big5") ? 2 : NAMES.size()));
        rows.add(
            List.of(charset.name().equals("Big5") ? "陳建宏" : name, "45010219900101" + (1000 + i)));
      }
      int says = List.of(0, 3, 0x4d, 0x57, 0x78).get(random.nextInt(5));
      Told told = Told.of(folder, "t.dbf", table(List.of("姓名", "SFZH"), rows, charset, says, 'C'));
      Told.Table table = told.tables.get("");
      boolean whole =
          table != null
              && table.columns().equals(List.of("姓名", "SFZH"))
              && table.rows().equals(rows)
              && table.partial().isEmpty();
      right += whole ? 1 : 0;
      if (!whole) {
        wrong.add(seed + " " + charset + " " + says + " " + told);
      }
    }
    System.out.println("dbf: " + right + " of " + RELATIVES);
    assertThat(wrong).isEmpty();
  }

  @Test
  void memos_areSaidToBeElsewhere() throws Exception {
    byte[] content =
        table(
            List.of("XM", "BZ"),
            List.of(List.of("张伟", "       17")),
            Charset.forName("GBK"),
            0,
            'M');
    Told told = Told.of(folder, "m.dbf", content);
    Told.Table table = told.tables.values().iterator().next();
    assertThat(table.partial()).contains(Notice.MEMOS);
    assertThat(table.unread()).isEmpty();
  }
}
