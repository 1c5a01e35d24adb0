package io.pandian.scanner.truth;

import java.util.List;

/** What forest farms, and zoos keep. */
final class TradesOfWoods {
  private TradesOfWoods() {}

  static void all(Trade t) {
    forests(t);
    zoos(t);
  }

  private static void forests(Trade t) {
    Invented any = t.invented();
    List<Person> rangers = t.some(12);
    List<Person> clerks = t.different(7);
    t.workbook(
        "护林员名册",
        "序号, 分场, 姓名, 身份证号, 联系手机, 管护责任区, 管护面积(亩), 补助卡号, 聘用期限",
        35,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              any.oneOf("东山分场", "六景分场", "大王滩分场"),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("3林班", "7林班", "12林班"),
              800L + any.below(2000),
              p.bankCard(),
              "2026.01-2026.12");
        });
    t.table(
        "patrol_track",
        "track_id, ranger_account, terminal_no, lng, lat, altitude_m, speed_kmh, reported_at",
        60,
        i ->
            List.of(
                7_730_001L + i,
                t.referred(rangers.get(i % 12)).account(),
                "XH-" + (500 + i % 12),
                "108." + any.digits(6),
                "22." + any.digits(6),
                100L + any.below(700),
                any.below(6) + ".4",
                any.day() + " 09:%02d:00".formatted(i)));
    t.commented(
        "lqdj",
        "林权登记",
        "bdcqzh 不动产权证号, qlr 权利人, qlrzjh 权利人证件号, gyr 共有人, gyrzjh 共有人证件号, lbh 林班号, "
            + "mj 面积, lz 林种, zzrq 终止日期, djjg 登记机构",
        33,
        i -> {
          Person p = t.in();
          boolean shared = i % 2 == 1;
          Person other = shared ? t.in() : any.person();
          return List.of(
              "桂(2026)良庆区不动产权第" + any.digits(7) + "号",
              p.name(),
              p.residentId(),
              shared ? other.name() : "",
              shared ? other.residentId() : "",
              any.oneOf("3", "7", "12"),
              any.below(90) + ".6",
              any.oneOf("用材林", "经济林", "公益林"),
              "2056-12-31",
              "良庆区自然资源局");
        });
    t.file(
        "林木采伐许可",
        "许可证号, 申请人, 证件号码, 联系电话, 采伐地点, 树种, 采伐方式, 蓄积(m³), 有效期止, 设计人员, 发证人",
        36,
        i -> {
          boolean firm = i % 6 == 5;
          Person p = firm ? t.unlikely(any.person()) : t.in();
          return List.of(
              "CF4501" + any.digits(8),
              firm ? any.company() : p.name(),
              firm ? Companies.code(any) : p.residentId(),
              firm ? p.landline() : p.mobile(),
              any.oneOf("那陈镇", "大塘镇", "南晓镇"),
              any.oneOf("桉树", "马尾松", "杉木"),
              any.oneOf("皆伐", "择伐"),
              any.below(300) + ".2",
              any.day(),
              t.referred(clerks.get(i % 4)).name(),
              t.referred(clerks.get(4 + i % 3)).name());
        });
    t.table(
        "sample_tree",
        "plot_no, tree_no, species, dbh_cm, height_m, crown_m, health, volume_m3, measured_on",
        60,
        i ->
            List.of(
                "YD" + (1 + i / 20),
                (long) (1 + i % 20),
                any.oneOf("巨尾桉", "马尾松", "红锥"),
                (8 + any.below(20)) + ".3",
                (9 + any.below(15)) + ".5",
                "2." + any.below(10),
                any.oneOf("健康", "亚健康", "枯死"),
                "0." + any.digits(4),
                any.day()));
    t.file(
        "苗木价目",
        "苗木名称, 规格, 地径(cm), 苗龄, 单价(元/株), 存圃数量, 圃地, 检疫证号",
        30,
        i ->
            List.of(
                any.oneOf("降香黄檀", "澳洲坚果", "油茶", "桂花"),
                any.oneOf("营养杯", "裸根", "土球"),
                any.below(5) + ".5",
                any.oneOf("1年生", "2年生", "3年生"),
                any.below(40) + ".00",
                (long) any.below(20_000),
                any.oneOf("1号圃", "2号圃"),
                "桂植检" + any.digits(8)));
  }

  private static void zoos(Trade t) {
    Invented any = t.invented();
    List<Person> keepers = t.some(8);
    List<Person> guides = t.different(6);
    t.table(
        "family_pass",
        "pass_id, adult1_name, adult1_idno, adult1_phone, adult2_name, adult2_idno, child_name,"
            + " child_birth, pass_price, valid_until",
        34,
        i -> {
          Person one = t.in();
          boolean pair = i % 3 != 0;
          Person two = pair ? t.in() : any.person();
          Person child = t.childIn();
          return List.of(
              "NK" + any.digits(8),
              one.name(),
              one.residentId(),
              one.mobile(),
              pair ? two.name() : "",
              pair ? two.residentId() : "",
              child.name(),
              child.birth().toString(),
              any.oneOf("399", "299"),
              "2027-06-30");
        });
    t.file(
        "动物认养登记",
        "协议编号, 认养人(单位), 联系电话, 动物名字, 物种, 认养金额, 认养期限, 证书领取",
        34,
        i -> {
          boolean firm = i % 7 == 6;
          Person p = firm ? any.person() : t.in();
          return List.of(
              "RY2026-" + (100 + i),
              firm ? any.company() : p.name(),
              firm ? "" : p.mobile(),
              any.oneOf("团团", "贝贝", "大壮", "米粒"),
              any.oneOf("小熊猫", "环尾狐猴", "亚洲象", "羊驼"),
              any.oneOf("500", "1000", "5000"),
              "一年",
              any.oneOf("已领", "邮寄", "未领"));
        });
    t.table(
        "keeper_log",
        "log_id, animal_code, animal_name, keeper_no, feed_kind, feed_kg, appetite, stool,"
            + " cleaned, logged_at",
        52,
        i ->
            List.of(
                20_501L + i,
                "M" + (1_001 + i % 15),
                any.oneOf("团团", "贝贝", "大壮", "米粒"),
                t.referred(keepers.get(i % 8)).number("SY", 4),
                any.oneOf("苹果", "竹子", "牛肉", "苜蓿"),
                any.below(20) + ".5",
                any.oneOf("好", "一般", "差"),
                any.oneOf("正常", "偏稀"),
                1L,
                any.day() + " 08:15:00"));
    t.workbook(
        "研学团队预约",
        "预约单号, 学校, 领队老师, 领队手机, 学生人数, 随队教师人数, 到园时间, 车辆数, 研学讲解员",
        30,
        i -> {
          Person p = t.in();
          return List.of(
              "YX" + any.digits(7),
              any.oneOf("秀厢小学", "衡阳路小学", "虎邱实验学校"),
              p.name(),
              p.mobile(),
              40L + any.below(200),
              (long) (2 + any.below(10)),
              any.day() + " 09:30",
              (long) (1 + i % 4),
              t.referred(guides.get(i % 6)).name());
        });
    t.table(
        "zoo_animal",
        "animal_code, animal_name, species_cn, species_latin, sex, birth_date, chip_no, sire_code,"
            + " dam_code, enclosure, status",
        40,
        i ->
            List.of(
                "M" + (1_001 + i),
                any.oneOf("团团", "贝贝", "大壮", "米粒", "妞妞"),
                any.oneOf("小熊猫", "环尾狐猴", "亚洲象"),
                any.oneOf("Ailurus fulgens", "Lemur catta", "Elephas maximus"),
                any.oneOf("雄", "雌"),
                "201" + any.below(10) + "-05-1" + any.below(10),
                "156" + any.digits(12),
                "M" + (900 + any.below(90)),
                "M" + (900 + any.below(90)),
                any.oneOf("灵长馆", "象馆", "草食区"),
                any.oneOf("在展", "在展", "隔离")));
    t.text(
        "入园人数日报",
        "日期, 园门, 成人票, 儿童票, 老年免票, 年卡, 团队, 峰值在园人数, 天气",
        40,
        i ->
            List.of(
                "2026-10-%02d".formatted(1 + i / 2),
                i % 2 == 0 ? "东门" : "西门",
                (long) any.below(4000),
                (long) any.below(2000),
                (long) any.below(500),
                (long) any.below(300),
                (long) any.below(600),
                (long) any.below(5000),
                any.oneOf("晴", "阴", "阵雨")));
  }
}
