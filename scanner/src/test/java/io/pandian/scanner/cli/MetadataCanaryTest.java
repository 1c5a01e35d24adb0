package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.CheckedNumbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that stand in names, titles and headers are found nowhere in what a scan leaves. */
class MetadataCanaryTest {
  private static final String SURNAMES = "崔钟覃孙钱陆蒋莫陶邹唐许杨胡邱王李刘吴徐朱林郭罗梁宋郑谢韩曹彭曾肖袁潘蔡余杜魏";
  private static final String GIVEN = "伟娜敏静强磊勇艳杰娟涛霞琳宇浩轩梓涵欣怡雪晨思远博诚嘉俊凯鹏旭瑞慧莹瑶婷媛岚峰毅懿彧";
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("GB18030"));

  private final Random random = new Random(20260816);
  private final Set<String> canaries = new LinkedHashSet<>();

  @TempDir private Path folder;

  @Test
  void valuesInNamesTitlesAndHeaders_areInNoOutputLogStoreOrMessage() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    for (int i = 0; i < 40; i++) {
      String owner = name();
      Path home = Files.createDirectories(share.resolve(owner));
      write(home.resolve(id() + ".csv"), "姓名,手机\n韦小宝,13912345671\n");
      write(home.resolve("合同_" + name() + "_" + phone() + ".txt"), "合同正文，无内容。\n");
      write(
          home.resolve("信" + i + ".eml"),
          "From: a@example.cn\nTo: b@example.cn\nSubject: =?UTF-8?B?"
              + java.util.Base64.getEncoder()
                  .encodeToString(
                      (name() + " " + id() + " " + phone() + " 密码 " + secret())
                          .getBytes(StandardCharsets.UTF_8))
              + "?=\nContent-Type: text/plain; charset=utf-8\n\n正文\n");
      write(
          home.resolve("页" + i + ".html"),
          "<html><head><title>" + name() + " " + id() + "</title></head><body>内容</body></html>");
      write(
          home.resolve("键" + i + ".json"),
          "[{\"" + id() + "\": 1, \"" + phone() + "\": 2, \"" + name() + "\": 3}]");
      write(home.resolve("空" + phone() + ".bin"), "");
    }
    write(share.resolve("考勤.csv"), attendance());
    write(
        share.resolve("名单.csv"),
        IntStream.range(0, 60).mapToObj(i -> name()).collect(Collectors.joining("\n")) + "\n");
    workbook(share.resolve("花名册.xlsx"));
    Path database = folder.resolve("data.db");
    database(database);

    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code = scan(plan(share, database, ""), "out", told);
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isIn(0, 3);
    Inventory inventory = StoredInventory.read(folder.resolve("out"));
    assertThat(inventory.assets()).hasSizeGreaterThan(200);

    Set<String> found = found(folder.resolve("out"));
    found.addAll(in(told.toByteArray()));
    assertThat(found).as("of " + canaries.size()).isEmpty();
    assertThat(canaries).hasSizeGreaterThan(600);

    // They would be found if they were there.
    scan(plan(share, database, "names: clear"), "clear", new ByteArrayOutputStream());
    assertThat(found(folder.resolve("clear"))).hasSizeGreaterThan(600);
  }

  @Test
  void namesInPlansAreClear_andShownOnlyIfThePlanSaysSo() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    write(share.resolve("韦小宝.csv"), "姓名,手机\n覃明慧,13912345671\n");
    String carries =
        """
        activities:
          - {id: hq, sector: none, scenario: 客户管理, ground: none,
             carries: [{source: share, file: 韦小宝.csv, fields: [手机]}]}
        """;
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        """
            .formatted(share);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertThat(scan(plan + carries, "out", told))
        .as(told.toString(StandardCharsets.UTF_8))
        .isZero();
    Inventory inventory = StoredInventory.read(folder.resolve("out"));
    String asset = inventory.assets().get(0).id();
    assertThat(asset).matches("share/韦\\*\\.csv~[0-9a-f]{8}");
    assertThat(inventory.activities().get(0).carries())
        .singleElement()
        .satisfies(carried -> assertThat(carried.asset()).isEqualTo(asset));
    assertThat(inventory.activities().get(0).activity().dataItems()).contains("mobile-phone");

    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    for (String name : List.of("share/韦小宝.csv", asset)) {
      assertThat(
              Pandian.run(
                  stream,
                  stream,
                  "persons",
                  "explain",
                  name,
                  folder.resolve("out").toString(),
                  "--key-file",
                  folder.resolve("person.key").toString()))
          .as(told.toString(StandardCharsets.UTF_8))
          .isZero();
    }

    assertThat(scan(plan + carries + "names: clear\n", "clear", told)).isZero();
    assertThat(StoredInventory.read(folder.resolve("clear")).assets().get(0).id())
        .isEqualTo("share/韦小宝.csv");
  }

  private String attendance() {
    StringBuilder text = new StringBuilder("日期");
    for (int i = 0; i < 30; i++) {
      text.append(',').append(name());
    }
    for (int day = 1; day < 20; day++) {
      text.append("\n2026-01-").append(String.format("%02d", day));
      text.append(",√".repeat(30));
    }
    return text.append('\n').toString();
  }

  private void workbook(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.getProperties().getCoreProperties().setTitle(name() + " " + id());
      for (int i = 0; i < 20; i++) {
        var sheet = book.createSheet(name());
        sheet.createRow(0).createCell(0).setCellValue("部门");
        sheet.createRow(1).createCell(0).setCellValue("财务部");
      }
      book.write(out);
    }
  }

  private void database(Path file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < 20; i++) {
        statement.execute(
            "CREATE TABLE \"%s\" (\"%s\" \"%s\", \"%s\" TEXT)"
                .formatted("t_" + phone(), name(), id(), phone()));
      }
    }
  }

  private static String plan(Path share, Path database, String more) {
    return """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
        sources:
          - {id: share, type: files, root: %s}
          - {id: db, type: sqlite, path: %s}
        %s"""
        .formatted(share, database, more);
  }

  private int scan(String plan, String out, ByteArrayOutputStream told) throws IOException {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Pandian.run(
        stream,
        stream,
        "scan",
        Files.writeString(folder.resolve("plan.yaml"), plan).toString(),
        "--out",
        folder.resolve(out).toString(),
        "--key-file",
        folder.resolve("person.key").toString());
  }

  private Set<String> found(Path out) throws IOException {
    Set<String> found = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(out)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      found.addAll(in(file.toString().getBytes(StandardCharsets.UTF_8)));
      for (byte[] bytes : contents(file)) {
        in(bytes).forEach(canary -> found.add(file.getFileName() + ": " + canary));
      }
    }
    return found;
  }

  private static List<byte[]> contents(Path file) throws IOException {
    List<byte[]> contents = new ArrayList<>(List.of(Files.readAllBytes(file)));
    if (file.toString().endsWith(".xlsx") || file.toString().endsWith(".docx")) {
      try (InputStream in = Files.newInputStream(file);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          contents.add(zip.readAllBytes());
        }
      }
    }
    return contents;
  }

  private Set<String> in(byte[] bytes) {
    // One character for each byte, so that any encoding can be looked for.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Set<String> found = new LinkedHashSet<>();
    for (String canary : canaries) {
      for (Charset encoding : ENCODINGS) {
        if (text.contains(new String(canary.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
          found.add(canary);
        }
      }
    }
    return found;
  }

  private String name() {
    return planted("" + any(SURNAMES) + any(GIVEN) + any(GIVEN));
  }

  private String phone() {
    return planted("139" + String.format("%08d", 10_000_000 + random.nextInt(89_000_000)));
  }

  private String id() {
    return planted(
        CheckedNumbers.residentId(
            "450103198"
                + random.nextInt(10)
                + String.format("%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(28))
                + String.format("%03d", random.nextInt(1000))));
  }

  private String secret() {
    return planted("Pw" + Long.toString(Math.abs(random.nextLong()), 36) + "X7");
  }

  private String planted(String value) {
    canaries.add(value);
    return value;
  }

  private char any(String text) {
    return text.charAt(random.nextInt(text.length()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
