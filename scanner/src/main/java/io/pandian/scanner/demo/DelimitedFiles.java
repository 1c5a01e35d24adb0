package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables in text files, in the encodings that offices really use. */
final class DelimitedFiles {
  private static final Charset GBK = Charset.forName("GBK");

  private final Stage stage;
  private final ShareFolder share;

  private DelimitedFiles(Stage stage, ShareFolder share) {
    this.stage = stage;
    this.share = share;
  }

  static void write(Stage stage, ShareFolder share) throws IOException {
    DelimitedFiles files = new DelimitedFiles(stage, share);
    files.leads();
    files.visitors();
    files.feedback();
  }

  private void leads() throws IOException {
    String path = "销售/华南线索.csv";
    List<Column> columns =
        List.of(
            Column.of("姓名", "person-name"),
            Column.of("手机", "mobile-phone"),
            Column.of("邮箱", "email"),
            Column.of("所在城市", "region").or("address").or(DemoTruth.FieldTruth.NONE),
            Column.text("意向"));
    List<String> lines = lines(columns, ",");
    PlantedTable table =
        share.table(path, AssetKind.DELIMITED, columns, cells -> lines.add(joined(cells, ",")));
    for (Person person : stage.cast().leads()) {
      table.add(
          List.of(person),
          person.name(),
          stage.noise().mobile(person.mobile()),
          stage.chance(50) ? person.email() : "",
          person.city(),
          stage.chance(50) ? "\"有意向，需回访\"" : "观望");
    }
    share.file(path, text(lines).getBytes(GBK));
  }

  /** Visitors sign in with the card they have: some still with the number of 15 digits. */
  private void visitors() throws IOException {
    String path = "销售/展会签到.tsv";
    List<Column> columns =
        List.of(
            Column.of("姓名", "person-name"), Column.of("身份证号", "resident-id"), Column.text("签到时间"));
    List<String> lines = lines(columns, "\t");
    PlantedTable table =
        share.table(path, AssetKind.DELIMITED, columns, cells -> lines.add(joined(cells, "\t")));
    for (Person person : stage.cast().customers().subList(400, 520)) {
      boolean old = person.birth().getYear() < 1985;
      table.add(
          List.of(person),
          person.name(),
          old ? person.oldResidentId() : person.residentId(),
          "2026-05-18 09:" + (10 + stage.random().nextInt(50)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    bytes.write(text(lines).getBytes(StandardCharsets.UTF_16LE));
    share.file(path, bytes.toByteArray());
  }

  private void feedback() throws IOException {
    String path = "客服/意见反馈.jsonl";
    List<Column> columns =
        List.of(
            Column.text("ticket"),
            Column.of("user_name", "person-name").or("nickname").or("account-name"),
            Column.of("mobile", "mobile-phone"),
            Column.text("content"));
    List<String> lines = new ArrayList<>();
    PlantedTable table =
        share.table(path, AssetKind.DELIMITED, columns, cells -> lines.add(json(columns, cells)));
    int ticket = 0;
    for (Person person : stage.cast().reachable().subList(15_700, 15_780)) {
      table.add(
          List.of(person),
          "T" + (10_001 + ticket++),
          person.name(),
          person.mobile(),
          stage.chance(50) ? "物流太慢，希望改进" : "报告下载后打不开");
    }
    share.file(path, text(lines).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(List<Column> columns, String separator) {
    String header = columns.stream().map(Column::name).collect(Collectors.joining(separator));
    return new ArrayList<>(List.of(header));
  }

  static String joined(@Nullable Object[] cells, String separator) {
    return Arrays.stream(cells)
        .map(cell -> Objects.toString(cell, ""))
        .collect(Collectors.joining(separator));
  }

  private static String json(List<Column> columns, @Nullable Object[] cells) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      members.add("\"" + columns.get(i).name() + "\": \"" + cells[i] + "\"");
    }
    return "{" + String.join(", ", members) + "}";
  }

  static String text(List<String> lines) {
    return String.join("\r\n", lines) + "\r\n";
  }
}
