package io.pandian.scanner.truth;

import java.util.List;

/** What clinics, schools, staff offices and insurers keep. */
final class TradesOfPeople {
  private TradesOfPeople() {}

  static void all(Trade t) {
    clinics(t);
    schools(t);
    staff(t);
    insurers(t);
  }

  private static void clinics(Trade t) {
    Invented any = t.invented();
    List<Person> doctors = t.some(8);
    List<Person> patients = t.some(30);
    t.file(
        "门诊挂号",
        "就诊卡号, 患者, 年龄, 电话, 科室, 接诊医生",
        50,
        i -> {
          Person p = t.in();
          return List.of(
              "JZ" + any.digits(8),
              p.name(),
              20L + i,
              p.mobile(),
              any.oneOf("内科", "儿科"),
              t.perhaps(doctors.get(i % 5)).name());
        });
    t.table(
        "jianyan",
        "样本号, 病历号, 项目, 结果, 单位, 参考范围",
        120,
        i ->
            List.of(
                "YB" + any.digits(10),
                t.in(patients.get(i % 30)).number("BL", 7),
                any.oneOf("血糖", "白细胞"),
                "5." + i % 10,
                "mmol/L",
                "3.9-6.1"));
    t.file(
        "预防接种",
        "儿童姓名, 出生日期, 监护人, 监护人电话, 疫苗名称",
        45,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              child.name(), child.birth().toString(), parent.name(), parent.mobile(), "乙肝疫苗");
        });
    t.table(
        "drug_dict",
        "drug_code, generic_name, spec, manufacturer, approval_no",
        50,
        i ->
            List.of(
                "YP" + i,
                any.oneOf("阿莫西林", "布洛芬", "头孢克肟") + "胶囊",
                "0.25g*24",
                any.company(),
                "国药准字H" + any.digits(8)));
    t.file(
        "排班表",
        "日期, 班次, 医生姓名, 诊室",
        60,
        i ->
            List.of(
                "2026-09-%02d".formatted(1 + i % 30),
                any.oneOf("上午", "下午"),
                t.in(doctors.get(i % 8)).name(),
                (1 + i % 6) + "诊室"));
    t.table(
        "tijian_yuyue",
        "yyh, dwmc, xm, xb, nl, sjhm, tc",
        50,
        i -> {
          Person p = t.in();
          return List.of("TJ" + i, any.company(), p.name(), p.sex(), 20L + i, p.mobile(), "入职套餐");
        });
  }

  private static void schools(Trade t) {
    Invented any = t.invented();
    List<Person> teachers = t.some(6);
    List<Person> pupils = t.some(30);
    t.file(
        "学生花名册",
        "学号, 姓名, 班级, 家长姓名, 家长电话",
        45,
        i -> {
          Person pupil = t.childIn();
          Person parent = t.in();
          return List.of(
              pupil.number("2026", 5), pupil.name(), "三(2)班", parent.name(), parent.mobile());
        });
    t.table(
        "bus_pickup",
        "student_name, grade, stop, guardian_name, guardian_phone",
        40,
        i -> {
          Person pupil = t.childIn();
          Person parent = t.in();
          return List.of(pupil.name(), "G3", "Stop " + i % 7, parent.name(), parent.mobile());
        });
    t.table(
        "kecheng",
        "课程代码, 课程名称, 学分, 任课教师",
        24,
        i ->
            List.of(
                "KC" + i,
                any.oneOf("高等数学", "大学英语", "线性代数") + i,
                3L,
                t.in(teachers.get(i % 6)).name()));
    t.table(
        "chengji",
        "学号, 科目, 分数",
        150,
        i ->
            List.of(
                t.in(pupils.get(i % 30)).number("2025", 6),
                List.of("语文", "数学", "英语", "物理", "化学").get(i / 30),
                (long) (60 + i % 40)));
    t.file(
        "幼儿接送卡",
        "卡号, 幼儿姓名, 接送人, 与幼儿关系, 接送人手机",
        40,
        i -> {
          Person child = t.childIn();
          Person adult = t.in();
          return List.of(
              "JS" + any.digits(6),
              child.name(),
              adult.name(),
              any.oneOf("母亲", "祖父"),
              adult.mobile());
        });
    t.table(
        "library_loan",
        "loan_id, isbn, title, reader_card, borrowed_on, returned_on",
        100,
        i ->
            List.of(
                (long) i,
                "978730" + any.digits(7),
                any.oneOf("平凡的世界", "围城", "活着"),
                t.in(pupils.get(i % 25)).number("RD", 6),
                "2026-03-01",
                "2026-03-20"));
  }

  private static void staff(Trade t) {
    Invented any = t.invented();
    List<Person> employees = t.some(20);
    t.file(
        "入职登记",
        "工号, 姓名, 身份证, 手机, 紧急联系人, 紧急联系人电话, 部门",
        45,
        i -> {
          Person p = t.in();
          Person other = t.in();
          return List.of(
              p.number("YG", 5),
              p.name(),
              p.residentId(),
              p.mobile(),
              other.name(),
              other.mobile(),
              any.oneOf("生产部", "财务部"));
        });
    t.table(
        "payroll_2026",
        "emp_no, month, base, bonus, tax, net",
        120,
        i ->
            List.of(
                t.in(employees.get(i % 20)).number("E", 5),
                "2026-0" + (1 + i / 20),
                8000L + i,
                500L,
                120L,
                8380L + i));
    t.table(
        "kaoqinji",
        "设备号, 考勤号, 打卡时间, 方式",
        150,
        i ->
            List.of(
                "ZK" + i % 3,
                1000L + t.in(employees.get(i % 15)).serial(),
                "2026-04-01 08:%02d:00".formatted(i % 60),
                any.oneOf("指纹", "人脸")));
    t.file(
        "应聘登记",
        "应聘岗位, 应聘者, 邮箱, 手机, 推荐人工号",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              any.oneOf("会计", "电工"),
              p.name(),
              p.email(),
              p.mobile(),
              t.perhaps(employees.get(i % 6)).number("YG", 5));
        });
    t.table(
        "org_unit",
        "dept_code, dept_name, parent_code, head_count",
        30,
        i -> List.of("D" + i, any.oneOf("销售", "研发", "行政") + i + "部", "D0", 10L + i));
    t.table(
        "laodonghetong",
        "合同编号, 甲方, 乙方, 乙方身份证号, 起始日期, 终止日期",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "HT" + i, any.company(), p.name(), p.residentId(), "2026-01-01", "2028-12-31");
        });
  }

  private static void insurers(Trade t) {
    Invented any = t.invented();
    List<Person> agents = t.some(40);
    t.file(
        "寿险保单",
        "保单号, 投保人, 投保人证件号, 被保险人, 被保险人证件号, 受益人, 受益人证件号",
        40,
        i -> {
          Person holder = t.in();
          Person insured = i % 2 == 0 ? holder : t.in();
          Person heir = t.in();
          return List.of(
              "BD" + any.digits(10),
              holder.name(),
              holder.residentId(),
              insured.name(),
              insured.residentId(),
              heir.name(),
              heir.residentId());
        });
    t.table(
        "bdxx",
        "bdh, tbr, tbrsj, bbr, bbrsj",
        40,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of("BD" + any.digits(10), one.name(), one.mobile(), two.name(), two.mobile());
        });
    t.table(
        "claim",
        "claim_no, insured_id_no, hospital, diagnosis, amount",
        50,
        i -> List.of("CL" + i, t.in().residentId(), "市第一人民医院", any.oneOf("骨折", "阑尾炎"), "3200.00"));
    t.file(
        "代理人",
        "代理人工号, 姓名, 执业证号, 手机, 推荐人工号",
        40,
        i -> {
          Person p = t.in(agents.get(i));
          return List.of(
              p.number("DL", 6),
              p.name(),
              "0200045" + any.digits(13),
              p.mobile(),
              i == 0 ? "" : agents.get(i / 3).number("DL", 6));
        });
    t.file(
        "车险报案",
        "车牌, 车主, 驾驶人, 驾驶人驾驶证号, 报案电话",
        40,
        i -> {
          Person owner = t.perhaps(any.person());
          Person driver = t.in();
          return List.of(
              "桂B" + any.digits(5),
              owner.name(),
              driver.name(),
              driver.residentId(),
              driver.mobile());
        });
    t.table(
        "xianzhong",
        "险种代码, 险种名称, 缴费方式, 基准保费",
        25,
        i -> List.of("XZ" + i, any.oneOf("安康", "福瑞") + i + "号重疾险", "年缴", "1200"));
  }
}
