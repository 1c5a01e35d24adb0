package io.pandian.scanner.truth;

import java.util.List;

/** What police stations and those who control diseases keep. */
final class TradesOfWatch {
  private TradesOfWatch() {}

  static void all(Trade t) {
    police(t);
    diseases(t);
  }

  private static void police(Trade t) {
    Invented any = t.invented();
    List<Person> callers = t.some(28);
    List<Person> officers = t.different(10);
    List<Person> landlords = t.some(8);
    List<Person> smiths = t.different(4);
    t.table(
        "jcj_jq",
        "jqbh, bjsj, bjrxm, bjdh, jqlb, sfdd, cjmj, cjmjjh, cljg",
        46,
        i -> {
          Person p = t.in(callers.get(i % 28));
          Person officer = t.referred(officers.get(i % 5));
          return List.of(
              "J4501" + any.digits(12),
              any.day() + " 23:%02d:10".formatted(i),
              i % 6 == 5 ? "" : p.name(),
              p.mobile(),
              any.oneOf("纠纷", "噪音扰民", "盗窃"),
              any.oneOf("中华路口", "江南客运站"),
              officer.name(),
              officer.number("45", 4),
              any.oneOf("调解", "立案", ""));
        });
    t.file(
        "流动人口登记",
        "姓名, 身份证号, 户籍地, 现住址, 房东, 房东电话, 同住子女, 子女出生日期, 采集民警",
        42,
        i -> {
          Person p = t.in();
          Person landlord = t.in(landlords.get(i % 8));
          boolean with = i % 3 == 0;
          Person child = with ? t.childIn() : any.child();
          return List.of(
              p.name(),
              p.residentId(),
              any.oneOf("贵州都匀", "云南文山", "湖南邵阳"),
              p.address(),
              landlord.name(),
              landlord.mobile(),
              with ? child.name() : "",
              with ? child.birth().toString() : "",
              t.referred(officers.get(5 + i % 2)).name());
        });
    t.table(
        "unlock_record",
        "id, client_name, client_id_no, client_phone, lock_addr, reason, locksmith, locksmith_cert",
        36,
        i -> {
          Person p = t.in();
          Person smith = t.referred(smiths.get(i % 4));
          return List.of(
              61_501L + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              p.address(),
              any.oneOf("钥匙遗失", "锁芯损坏"),
              smith.name(),
              smith.number("KS", 4));
        });
    t.commented(
        "wfry",
        "违法人员信息",
        "rybh 人员编号, xm 姓名, ch 绰号, xb 性别, csrq 出生日期, sfzh 身份证号, ajlb 案件类别, cljg 处理结果, zbmj 主办民警",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("R4501", 7),
              p.name(),
              any.oneOf("阿九", "老鬼", "", ""),
              p.sex(),
              p.birth().toString(),
              i % 7 == 4 ? "" : p.residentId(),
              any.oneOf("赌博", "寻衅滋事", "吸毒"),
              any.oneOf("行政拘留5日", "罚款500元"),
              t.referred(officers.get(7 + i % 3)).name());
        });
    t.table(
        "camera_point",
        "cam_no, site, lng, lat, ip_addr, maker, stream_url, online",
        40,
        i ->
            List.of(
                "45010300001320" + (100_001 + i),
                any.oneOf("大桥南", "菜市口", "校门东侧"),
                "108.3" + any.digits(5),
                "22.8" + any.digits(5),
                "172.16." + i + ".20",
                any.oneOf("HIK", "DH"),
                "rtsp://172.16." + i + ".20/ch1",
                (long) (i % 2)));
    t.workbook(
        "行业场所检查",
        "场所名称, 类别, 检查日期, 隐患, 是否整改, 检查民警1, 检查民警2",
        30,
        i ->
            List.of(
                any.oneOf("星光", "海悦", "鑫隆") + any.oneOf("网吧", "旅馆", "足浴") + i,
                any.oneOf("娱乐场所", "旅馆业"),
                any.day(),
                any.oneOf("消防通道堵塞", "未实名登记", "无"),
                any.oneOf("是", "否"),
                t.referred(officers.get(i % 5)).name(),
                t.referred(officers.get(5 + i % 5)).name()));
  }

  private static void diseases(Trade t) {
    Invented any = t.invented();
    List<Person> cases = t.different(8);
    List<Person> tested = t.some(45);
    List<Person> doctors = t.different(5);
    List<Person> teachers = t.some(7);
    t.file(
        "密接登记",
        "病例编号, 病例姓名, 密接姓名, 密接身份证号, 密接电话, 与病例关系, 末次接触日期, 管控方式",
        44,
        i -> {
          Person ill = t.referred(cases.get(i % 8));
          Person p = t.in();
          return List.of(
              "BL-" + (1 + i % 8),
              ill.name(),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("同事", "同住", "同乘"),
              any.day(),
              any.oneOf("居家", "集中"));
        });
    t.table(
        "nucleic_sample",
        "tube_code, seq_in_tube, cert_type, cert_no, sampled_at, result, ct_n",
        58,
        i -> {
          Person p = t.in(tested.get(i % 45));
          boolean passport = i % 45 % 9 == 2;
          return List.of(
              "NT" + (400_100 + i / 10),
              1L + i % 10,
              passport ? "03" : "01",
              passport ? p.passport() : p.residentId(),
              any.day() + " 10:%02d:00".formatted(i),
              any.oneOf("NEG", "NEG", "NEG", "POS"),
              "3" + any.below(9) + "." + any.below(9));
        });
    t.table(
        "crb_bgk",
        "kpbh, hzxm, sfzh, xb, nl, xzz, jbmc, fbrq, bgdw, bgys",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "450103-2026-" + (20_000 + i),
              p.name(),
              p.residentId(),
              p.sex(),
              2026L - p.birth().getYear(),
              p.address(),
              any.oneOf("肺结核", "乙肝", "登革热"),
              any.day(),
              any.oneOf("市四医院", "江南卫生院"),
              t.referred(doctors.get(i % 5)).name());
        });
    t.table(
        "vaccine_batch",
        "batch_no, vaccine, maker, doses, cold_box, expire_on, trace_code",
        32,
        i ->
            List.of(
                "2026" + any.digits(5),
                any.oneOf("MMR", "HPV9", "流感四价"),
                any.oneOf("北生研", "科兴", "沃森"),
                100L + i * 10,
                "CB" + i % 6,
                "2027-08-31",
                "83" + any.digits(18)));
    t.workbook(
        "学校晨检缺课",
        "日期, 学校, 班级, 学生姓名, 性别, 出生日期, 缺课原因, 体温, 班主任, 班主任电话",
        36,
        i -> {
          Person child = t.childIn();
          Person teacher = t.in(teachers.get(i % 7));
          return List.of(
              any.day(),
              any.oneOf("滨湖路小学", "天桃实验学校"),
              (1 + i % 7) + "班",
              child.name(),
              child.sex(),
              child.birth().toString(),
              any.oneOf("发热", "腹泻", "水痘"),
              "38." + i % 9,
              teacher.name(),
              teacher.mobile());
        });
    t.table(
        "epi_weekly",
        "yr, wk, disease, age_group, cases, deaths, incidence",
        52,
        i ->
            List.of(
                2026L,
                1L + i / 2,
                any.oneOf("手足口病", "流感"),
                any.oneOf("0-4", "5-14", "15+"),
                (long) any.below(300),
                0L,
                any.below(20) + "." + any.digits(2)));
  }
}
