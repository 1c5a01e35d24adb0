package io.pandian.scanner.sources.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Columns of old databases hold bytes of Chinese text as Latin letters. */
class DisguiseTest {
  private static final int RELATIVES = 400;
  private static final List<String> NAMES =
      List.of("张伟", "王芳", "李娜", "欧阳修文", "覃雪梅", "韦小宝", "农艳红", "刘洋", "陈静", "黄丽华", "禤国华", "梁志强");
  private static final List<String> PLACES =
      List.of("广西南宁市青秀区民族大道100号", "北京市海淀区中关村大街", "Guangxi 桂林", "柳州市鱼峰区屏山大道3栋", "无");
  private static final List<String> LATIN =
      List.of(
          "José Núñez",
          "Müller",
          "Žižek",
          "François Lefèvre",
          "Åse Sørensen",
          "café",
          "Größe 12",
          "naïve",
          "São Paulo");

  private static List<String> draw(List<String> from, Random random) {
    List<String> cells = new ArrayList<>();
    int count = 2 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      cells.add(from.get(random.nextInt(from.size())));
    }
    return cells;
  }

  private static String disguised(String text, String hidden, String shown) {
    byte[] bytes = text.getBytes(Charset.forName(hidden));
    StringBuilder letters = new StringBuilder();
    for (byte b : bytes) {
      String letter = new String(new byte[] {b}, Charset.forName(shown));
      letters.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
    }
    return letters.toString();
  }

  @Test
  void disguisedColumns_areRead_andLatinOnesStay() {
    int lifted = 0;
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      List<String> meant = draw(random.nextBoolean() ? NAMES : PLACES, random);
      String hidden = random.nextInt(3) == 0 ? "UTF-8" : "GBK";
      String shown = random.nextBoolean() ? "windows-1252" : "ISO-8859-1";
      List<String> held = meant.stream().map(m -> disguised(m, hidden, shown)).toList();
      boolean any = meant.stream().anyMatch(m -> m.chars().anyMatch(c -> c > 0x7f));
      List<String> read =
          Disguise.of(held).map(d -> held.stream().map(d::lift).toList()).orElse(held);
      lifted += read.equals(meant) ? 1 : 0;
      if (any && !read.equals(meant)) {
        wrong.add(seed + " " + hidden + " " + shown + " " + meant);
      }
    }
    System.out.println("disguised columns: " + lifted + " of " + RELATIVES);
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNoDisguise_staysAsItIs() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      List<String> cells = draw(random.nextBoolean() ? LATIN : NAMES, random);
      if (Disguise.of(cells).isPresent()) {
        wrong.add(seed + " " + cells);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(Disguise.of(List.of())).isEmpty();
    assertThat(Disguise.of(List.of("plain", "", "13800138000"))).isEmpty();
  }

  @Test
  void texts_areComparedByWhatTheyAreMadeOf() {
    assertThat(
            Stream.of(
                "张三在南宁工作，联系电话13800138000",
                "Иванов Иван Иванович, Москва",
                "제주특별자치도 서귀포시",
                "ئۇيغۇر ئاپتونوم رايونى",
                "├── src\n│   └── main\n├── pom.xml\n└── 说明",
                "nǐ hǎo, wǒ shì běi jīng rén",
                "①②③④⑤⑥⑦⑧⑨⑩"))
        .noneMatch(TextLikelihood::isUnlikely);
    assertThat(Charsets.mostLikely("張三".getBytes(Charset.forName("Big5"))))
        .isNotEqualTo(StandardCharsets.UTF_8);
  }
}
