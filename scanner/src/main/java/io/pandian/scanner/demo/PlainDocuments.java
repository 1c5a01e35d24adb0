package io.pandian.scanner.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Documents that are text: a resume, a page, a mail, and notes about nobody. */
final class PlainDocuments {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Stage stage;
  private final ShareFolder share;

  private PlainDocuments(Stage stage, ShareFolder share) {
    this.stage = stage;
    this.share = share;
  }

  static void write(Stage stage, ShareFolder share) throws IOException {
    PlainDocuments documents = new PlainDocuments(stage, share);
    documents.resume();
    documents.shareholders();
    documents.dutyRoster();
    documents.notes();
  }

  private void resume() throws IOException {
    String path = "人事/简历/应聘简历-03.txt";
    Person person = stage.cast().reachable().get(15_640);
    String text = DelimitedFiles.text(OfficeDocuments.resumeLines(stage, person));
    share.file(path, text.getBytes(GB18030));
    share.document(path, List.of(person), "person-name", "mobile-phone", "email");
  }

  private void shareholders() throws IOException {
    String path = "尽职调查/股东名册.html";
    List<Person> holders = stage.cast().officers().subList(300, 312);
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\">");
    page.append("<title>股东名册</title></head><body>\n<h1>股东名册</h1>\n<table>\n");
    page.append("<tr><th>姓名</th><th>身份证号</th><th>持股比例</th></tr>\n");
    for (Person holder : holders) {
      page.append("<tr><td>" + holder.name() + "</td><td>" + holder.residentId() + "</td><td>");
      page.append((1 + stage.random().nextInt(20)) + "%</td></tr>\n");
    }
    page.append("</table>\n</body></html>\n");
    share.file(path, page.toString().getBytes(StandardCharsets.UTF_8));
    share.document(path, holders, "person-name", "resident-id");
  }

  /** Sender and receiver of the mail stand in the roster themselves. */
  private void dutyRoster() throws IOException {
    String path = "邮件/端午值班名单.eml";
    List<Person> onDuty = stage.cast().employees().subList(20, 28);
    List<String> body = new ArrayList<>(List.of("各位同事：", "端午假期值班名单如下。"));
    for (Person person : onDuty) {
      body.add("姓名：" + person.name() + "，手机：" + person.mobile() + "，邮箱：" + person.email());
    }
    List<String> mail =
        List.of(
            "From: <" + onDuty.get(0).email() + ">",
            "To: <" + onDuty.get(1).email() + ">",
            "Subject: =?UTF-8?B?" + base64("端午值班名单") + "?=",
            "Date: Mon, 15 Jun 2026 09:00:00 +0800",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getMimeEncoder()
                .encodeToString(DelimitedFiles.text(body).getBytes(StandardCharsets.UTF_8)));
    share.file(path, DelimitedFiles.text(mail).getBytes(StandardCharsets.US_ASCII));
    share.document(path, onDuty, "person-name", "mobile-phone", "email");
  }

  private void notes() throws IOException {
    String path = "技术/机房搬迁会议纪要.md";
    List<String> lines =
        List.of(
            "# 机房搬迁会议纪要",
            "",
            "- 新机房的供电与空调已经验收，六月底前完成割接。",
            "- 备份策略：每日增量、每周全量，保留 90 天。",
            "- 数据库版本由 14 升级到 15，测试环境先行。",
            "- 待办：补充应急演练方案，更新网络拓扑图。");
    share.file(path, DelimitedFiles.text(lines).getBytes(StandardCharsets.UTF_8));
    stage.ledger().document(DemoCompany.SHARE, path, List.of(), Set.of());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
