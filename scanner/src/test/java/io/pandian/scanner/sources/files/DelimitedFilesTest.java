package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.AssetKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited files and JSON records, from their bytes to their rows. */
class DelimitedFilesTest {
  @SuppressWarnings("NullAway.Init")
  private static OpenFolder share;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    share = OpenFolder.at(folder);
  }

  @AfterAll
  static void close() {
    share.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
  void csv_inAnyChineseEncoding_isDecoded(String charset) throws Exception {
    String text = "姓名,手机号\n张三,13800138000\n李四,13900139000\n";
    Recorded read = share.read(charset + ".csv", text, Charset.forName(charset));
    Recorded.Table table = read.table(charset + ".csv");
    assertThat(table.kind()).isEqualTo(AssetKind.DELIMITED);
    assertThat(table.columns()).containsExactly("姓名", "手机号");
    assertThat(table.rows())
        .containsExactly(List.of("张三", "13800138000"), List.of("李四", "13900139000"));
    assertThat(table.partial()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void csv_withByteOrderMark_keepsItOutOfTheHeader(String charset) throws Exception {
    String text = "\ufeff编号,姓名\n1,王五\n";
    Recorded read = share.read("bom" + charset + ".csv", text, Charset.forName(charset));
    assertThat(read.table("bom" + charset + ".csv").columns()).containsExactly("编号", "姓名");
  }

  @Test
  void csv_withOneChineseNameFarDown_isDecoded() throws Exception {
    String ascii = "id,name\n" + "12345,smith\n".repeat(100_000);
    Recorded read = share.read("far.csv", ascii + "99999,欧阳修\n", Charset.forName("GBK"));
    List<List<String>> rows = read.table("far.csv").rows();
    assertThat(rows).hasSize(100_001);
    assertThat(rows.get(100_000)).containsExactly("99999", "欧阳修");
  }

  @ParameterizedTest
  @CsvSource({"'\t',a.tsv", ";,b.csv", "|,c.txt", "'\t',d.txt", "',',e.dat"})
  void separator_isFound(String separator, String name) throws Exception {
    String text =
        String.join(separator, "姓名", "城市", "电话")
            + "\n"
            + (String.join(separator, "张三", "南宁", "07711234567") + "\n").repeat(5);
    Recorded read = share.read(name, text, StandardCharsets.UTF_8);
    assertThat(read.tables).as(read.toString()).containsKey(name);
    assertThat(read.table(name).columns()).containsExactly("姓名", "城市", "电话");
    assertThat(read.table(name).rows()).hasSize(5);
  }

  @Test
  void prose_isADocument() throws Exception {
    String text = "会议纪要，二月三日，南宁。\n张三出席，李四缺席，王五记录。\n散会。\n";
    Recorded read = share.read("note.txt", text, Charset.forName("GBK"));
    assertThat(read.document("note.txt").text()).isEqualTo(text);
  }

  @Test
  void raggedRows_areKept() throws Exception {
    String text = "a,b,c\n1\n1,2,3,4\n1,2,3\n";
    Recorded.Table table =
        share.read("ragged.csv", text, StandardCharsets.UTF_8).table("ragged.csv");
    assertThat(table.columns()).containsExactly("a", "b", "c", "#4");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1)).containsExactly("1", "2", "3", "4");
  }

  @Test
  void unclosedQuote_losesNoRow() throws Exception {
    String rows = "6寸,\"5寸,x\n" + "张三,1,2\n".repeat(5000);
    Recorded.Table table =
        share.read("quote.csv", "甲,乙,丙\n" + rows, StandardCharsets.UTF_8).table("quote.csv");
    assertThat(table.rows()).hasSize(5001);
    assertThat(table.partial()).hasValueSatisfying(p -> assertThat(p.zh()).contains("引号"));
  }

  @Test
  void oneHugeLine_isBounded() throws Exception {
    byte[] line = new byte[30 << 20];
    java.util.Arrays.fill(line, (byte) 'x');
    Recorded read = share.read("line.csv", line);
    assertThat(read.isEmpty()).isFalse();
    read.tables.values().forEach(table -> assertThat(table.partial()).isPresent());
  }

  @Test
  void duplicateHeaders_getNamesOfTheirOwn() throws Exception {
    String text = "name,name\na1,b2\n";
    Recorded.Table table = share.read("twice.csv", text, StandardCharsets.UTF_8).table("twice.csv");
    assertThat(table.columns()).doesNotHaveDuplicates();
    assertThat(table.rows()).containsExactly(List.of("a1", "b2"));
  }

  @Test
  void jsonLines_becomeATable() throws Exception {
    String text =
        "{\"name\":\"张三\",\"address\":{\"city\":\"南宁\"},\"tags\":[\"a\",\"b\"]}\n"
            + "{\"name\":\"李四\",\"id\":450102199001011234}\n";
    Recorded.Table table = share.read("r.jsonl", text, StandardCharsets.UTF_8).table("r.jsonl");
    assertThat(table.columns()).containsExactly("name", "address.city", "tags", "id");
    assertThat(table.rows().get(0).subList(0, 3)).containsExactly("张三", "南宁", "a，b");
    assertThat(table.rows().get(1).get(3)).isEqualTo("450102199001011234");
  }

  @Test
  void arrayOfObjects_becomesATable() throws Exception {
    Recorded read =
        share.read("r.json", "[{\"a\":1},{\"a\":2,\"b\":null}]", StandardCharsets.UTF_8);
    assertThat(read.table("r.json").rows()).containsExactly(List.of("1"), List.of("2"));
  }

  @Test
  void otherJson_isADocument() throws Exception {
    Recorded read = share.read("s.json", "{\"owner\":\"张三\"}", StandardCharsets.UTF_8);
    assertThat(read.document("s.json").text()).contains("张三");
    assertThat(share.read("blank.json", "[{},{}]", StandardCharsets.UTF_8).documents)
        .containsKey("blank.json");
    Recorded deep = share.read("deep.json", "[".repeat(100_000), StandardCharsets.UTF_8);
    assertThat(deep.documents).containsKey("deep.json");
  }

  @Test
  void emptyFile_isBare() throws Exception {
    assertThat(share.read("empty.csv", new byte[0]).bare).containsKey("empty.csv");
  }

  @Test
  void manyRows_areAllRead() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("id,text\n".getBytes(StandardCharsets.UTF_8));
    byte[] row = ("7," + "文".repeat(30) + "\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 200_000; i++) {
      out.write(row);
    }
    assertThat(share.read("big.csv", out.toByteArray()).table("big.csv").rows()).hasSize(200_000);
  }
}
