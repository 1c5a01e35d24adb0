package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What patent agents, schools for the old with their unions, and headhunters keep. */
final class TradesOfCircles {
  private TradesOfCircles() {}

  static void all(Trade t) {
    patents(t);
    elders(t);
    headhunters(t);
  }

  private static void patents(Trade t) {
    Invented any = t.invented();
    List<Person> inventors = t.different(30);
    List<Person> agents = t.different(4);
    t.file(
        "专利著录项目",
        "申请号, 发明名称, 申请人, 发明人, 代理机构, 代理师, 申请日",
        36,
        i -> {
          String team =
              IntStream.rangeClosed(0, i % 3)
                  .mapToObj(other -> t.in(inventors.get((i + other * 5) % 24)).name())
                  .collect(Collectors.joining(";"));
          return List.of(
              "20261" + any.digits(7) + "." + i % 10,
              any.oneOf("一种水稻插秧装置", "图像去噪方法", "电池热管理系统"),
              any.company(),
              team,
              "桂知专利代理事务所",
              t.referred(agents.get(i % 4)).name(),
              any.day());
        });
    t.table(
        "inventor",
        "inv_id, name_cn, name_en, id_no, unit, email",
        30,
        i -> {
          Person p = t.in(inventors.get(i));
          return List.of(
              601L + i,
              p.name(),
              p.firstName() + " " + p.lastName(),
              p.residentId(),
              any.company(),
              p.email());
        });
    t.table(
        "patent_inventor",
        "patent_no, inv_id, seq",
        60,
        i -> {
          t.in(inventors.get(i % 28));
          return List.of("ZL2025" + (1_000_000 + i / 2), 601L + i % 28, 1L + i % 2);
        });
    t.table(
        "feeNotice",
        "appNo, feeType, amount, dueDate, paidFlag, agentEmail",
        50,
        i ->
            List.of(
                "20251" + any.digits(8),
                any.oneOf("年费", "实审费", "登记费"),
                any.money(),
                any.day(),
                any.oneOf("Y", "N"),
                t.referred(agents.get(i % 4)).email()));
    t.workbook(
        "商标转让",
        "注册号, 商标, 类别, 转让人, 转让人证件号, 受让人, 受让人证件号",
        36,
        i -> {
          Person from = t.in();
          boolean company = i % 2 == 0;
          Person to = company ? any.person() : t.in();
          return List.of(
              any.digits(8),
              any.oneOf("桂小螺", "岭南春", "壮乡红") + i,
              1L + i % 45,
              from.name(),
              from.residentId(),
              company ? any.company() : to.name(),
              company ? Companies.code(any) : to.residentId());
        });
    t.text(
        "search-log",
        "ts, session, query, hits, cost_ms",
        60,
        i ->
            List.of(
                any.day() + " 10:00:0" + i % 10,
                any.hex(24),
                any.oneOf("IPC=A01C AND 插秧", "电池 热管理", "TI=去噪"),
                (long) any.below(3000),
                (long) any.below(900)));
  }

  private static void elders(Trade t) {
    Invented any = t.invented();
    List<Person> students = t.some(30);
    List<Person> teachers = t.different(9);
    List<Person> heirs = t.different(36);
    t.file(
        "老年大学学员登记",
        "学员证号, 姓名, 性别, 出生年月, 身份证号, 家庭电话, 紧急联系人, 紧急联系人电话, 班级, 健康状况",
        40,
        i -> {
          Person p = t.in();
          Person other = t.in();
          return List.of(
              p.number("LN", 6),
              p.name(),
              p.sex(),
              p.birth().toString().substring(0, 7),
              p.residentId(),
              p.landline(),
              other.name(),
              other.mobile(),
              any.oneOf("声乐一班", "国画二班"),
              any.oneOf("良好", "高血压", "糖尿病"));
        });
    t.table(
        "qiandao",
        "id, 学员证号, 课程, 教室, 签到时间",
        75,
        i ->
            List.of(
                1L + i,
                t.in(students.get(i % 25)).number("LN", 6),
                any.oneOf("声乐", "国画", "太极"),
                "20" + i % 6,
                any.day() + " 08:50"));
    t.table(
        "lndx_js",
        "gh, xm, zc, sjh, sfzh, ksf",
        9,
        i -> {
          Person p = t.in(teachers.get(i));
          return List.of(
              "JS" + (10 + i), p.name(), any.oneOf("副教授", "讲师"), p.mobile(), p.residentId(), 150L);
        });
    t.file(
        "摄影展投稿",
        "作品名, 作者, 作者电话, 指导老师, 奖项",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              any.oneOf("晨雾", "归渔", "老街") + i,
              p.name(),
              i % 4 == 0 ? p.mobile() + "、" + p.landline() : p.mobile(),
              t.referred(teachers.get(i % 5)).name(),
              any.oneOf("", "", "优秀奖"));
        });
    t.table(
        "union_fee",
        "year, branch, member_cnt, fee_due, fee_paid",
        36,
        i -> List.of(2024L + i / 12, "第" + (1 + i % 12) + "分会", 20L + i, any.money(), any.money()));
    t.commented(
        "hyhzbz",
        "会员互助保障给付",
        "hyzh 会员证号, hyxm 会员姓名, sfzh 身份证号, syr 受益人, gx 与会员关系, ffje 给付金额, jbr 经办人",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("GH45", 6),
              p.name(),
              p.residentId(),
              t.referred(heirs.get(i)).name(),
              any.oneOf("配偶", "子女", "父母"),
              any.money(),
              t.referred(teachers.get(6 + i % 3)).name());
        });
  }

  private static void headhunters(Trade t) {
    Invented any = t.invented();
    List<Person> pool = t.some(40);
    List<Person> applicants = t.some(35);
    List<Person> consultants = t.different(4);
    t.table(
        "candidate_pool",
        "cid, full_name, cell_phone, mail, cur_company, cur_title, expect_salary, birth_ym, source,"
            + " owner_consultant",
        40,
        i -> {
          Person p = t.in(pool.get(i));
          boolean foreign = i % 10 == 6;
          return List.of(
              88_001L + i,
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              i % 6 == 5 ? "" : p.mobile(),
              p.email(),
              any.company(),
              any.oneOf("财务总监", "算法工程师", "厂长"),
              30L + i,
              p.birth().toString().substring(0, 7),
              any.oneOf("猎聘", "转介绍"),
              t.referred(consultants.get(i % 4)).account());
        });
    t.text(
        "简历投递",
        "投递时间, 姓名, 手机, 邮箱, 应聘职位, 学历, 期望薪资",
        50,
        i -> {
          Person p = t.in(applicants.get(i % 35));
          return List.of(
              any.day() + " 13:00",
              p.name(),
              i % 7 == 0 ? p.mobile() + " / " + p.otherMobile() : p.mobile(),
              p.email(),
              any.oneOf("会计", "前端开发", "店长"),
              any.oneOf("本科", "硕士"),
              any.oneOf("8-10K", "面议"));
        });
    t.table(
        "interview",
        "interview_id, candidate_id, interviewer_email, round_no, result, remark",
        54,
        i -> {
          t.in(pool.get(i % 30));
          return List.of(
              1L + i,
              88_001L + i % 30,
              t.referred(consultants.get(i % 4)).email(),
              1L + i / 30,
              any.oneOf("PASS", "FAIL", "PENDING"),
              any.oneOf("沟通较好", "稳定性存疑", ""));
        });
    t.file(
        "背景调查",
        "候选人, 候选人身份证, 前雇主, 证明人, 证明人职务, 证明人电话, 离职原因",
        36,
        i -> {
          Person p = t.in();
          Person witness = t.in();
          return List.of(
              p.name(),
              p.residentId(),
              any.company(),
              witness.name(),
              any.oneOf("HRBP", "部门经理"),
              witness.mobile(),
              any.oneOf("个人发展", "合同到期"));
        });
    t.table(
        "resume_attr",
        "resume_id, field_name, field_value",
        60,
        i -> {
          Person p = t.in(applicants.get(i / 3));
          return List.of(
              p.key(),
              List.of("name", "phone", "email").get(i % 3),
              List.of(p.name(), p.mobile(), p.email()).get(i % 3));
        });
    t.workbook(
        "推荐报告汇总",
        "推荐编号, 候选人, 联系方式, 推荐职位, 客户公司, 推荐日期",
        38,
        i -> {
          Person p = t.referred(any.person());
          return List.of(
              "TJ" + (3000 + i),
              p.name().charAt(0) + "**",
              p.mobile().replaceAll("^(...)....", "$1****"),
              any.oneOf("财务总监", "厂长"),
              any.company(),
              any.day());
        });
  }
}
