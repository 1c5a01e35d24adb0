package io.pandian.scanner.truth;

import java.util.List;

/** What railways keep of their crews, makers of drugs of their visits, and vets. */
final class TradesOfDuty {
  private TradesOfDuty() {}

  static void all(Trade t) {
    crews(t);
    drugs(t);
    vets(t);
  }

  private static void crews(Trade t) {
    Invented any = t.invented();
    List<Person> drivers = t.some(16);
    List<Person> heads = t.some(6);
    t.file(
        "乘务交路表",
        "车次, 出乘日期, 司机, 司机工号, 副司机, 副司机工号, 列车长, 列车长电话",
        42,
        i -> {
          Person one = t.in(drivers.get(i % 8));
          Person two = t.in(drivers.get(8 + i % 7));
          Person head = t.in(heads.get(i % 6));
          return List.of(
              "D" + (8200 + i),
              any.day(),
              one.name(),
              one.number("30", 5),
              two.name(),
              two.number("30", 5),
              head.name(),
              head.mobile());
        });
    t.commented(
        "crew_member",
        "乘务人员档案",
        "id 主键, gh 工号, xm 姓名, xb 性别, csrq 出生日期, zzmm 政治面貌, whcd 文化程度, zw 职务, jsdj 技术等级, "
            + "cd 车队, bz 班组, rlrq 入路日期, sj 手机, dh 短号, zz 家庭住址, sg 身高, tz 体重, xx 血型, tjjg 体检结论, "
            + "jsz 驾驶证编号, yxq 有效期, zt 状态",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.number("31", 5),
              p.name(),
              p.sex(),
              p.birth().toString(),
              any.oneOf("群众", "党员"),
              any.oneOf("大专", "本科"),
              any.oneOf("列车员", "司机"),
              any.oneOf("中级", "高级"),
              "动车" + (1 + i % 3) + "队",
              (1 + i % 9) + "组",
              "2015-07-01",
              p.mobile(),
              "6" + any.digits(4),
              p.address(),
              160L + i % 25,
              50L + i % 30,
              any.oneOf("A", "B", "O"),
              "合格",
              i % 2 == 0 ? "" : "T45" + any.digits(9),
              "2030-01-01",
              "1");
        });
    t.table(
        "jiaoban_jilu",
        "id, chuchengriqi, checi, siji_gonghao, jiaoban_shijian, fangjianhao",
        60,
        i ->
            List.of(
                1L + i,
                any.day(),
                "D" + (8200 + i % 20),
                t.in(drivers.get(i % 12)).number("30", 5),
                "04:%02d".formatted(i % 60),
                "3" + (10 + i % 30)));
    t.table(
        "locomotive",
        "loco_no, loco_type, depot, km_run, next_overhaul",
        30,
        i -> List.of("0" + (100 + i), any.oneOf("HXD3C", "CRH2A"), "南宁段", 90_000L + i, any.day()));
    t.workbook(
        "季度考试成绩",
        "序号, 姓名, 工号, 车间, 理论, 实操, 是否合格",
        39,
        i -> {
          if (i == 38) {
            return List.of("平均", "", "", "", 84L, 88L, "");
          }
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.number("32", 5),
              any.oneOf("运用车间", "整备车间"),
              60L + any.below(40),
              70L + any.below(30),
              "是");
        });
    t.text(
        "重点旅客预约",
        "预约号, 车次, 席位, 旅客姓名, 证件号码, 陪同人, 陪同人电话, 服务需求",
        38,
        i -> {
          Person p = t.in();
          boolean with = i % 3 != 1;
          Person other = with ? t.in() : any.person();
          return List.of(
              "ZD" + any.digits(8),
              "G" + (420 + i),
              "0" + (1 + i % 8) + "车1" + i % 9 + "F",
              p.name(),
              i % 7 == 2 ? p.permit() : p.residentId(),
              with ? other.name() : "",
              with ? other.mobile() : "",
              any.oneOf("轮椅", "担架", "引导"));
        });
  }

  private static void drugs(Trade t) {
    Invented any = t.invented();
    List<Person> physicians = t.some(40);
    List<Person> reps = t.different(12);
    t.table(
        "hcp",
        "hcp_id, hcp_name, hosp_name, dept, prof_title, mobile, wechat_id, target_level",
        40,
        i -> {
          Person p = t.in(physicians.get(i));
          return List.of(
              "HCP" + (20_001 + i),
              p.name(),
              any.oneOf("市一医院", "市二医院", "中医院"),
              any.oneOf("心内科", "呼吸科"),
              any.oneOf("主任医师", "住院医师"),
              i % 5 == 2 ? "" : p.mobile(),
              i % 3 == 0 ? "" : "wx_" + p.account(),
              any.oneOf("A", "B", "C"));
        });
    t.table(
        "call_report",
        "call_id, rep_code, hcp_id, call_date, product, minutes, next_step",
        70,
        i -> {
          t.in(physicians.get(i % 33));
          return List.of(
              1L + i,
              t.referred(reps.get(i % 9)).number("MR", 4),
              "HCP" + (20_001 + i % 33),
              any.day(),
              any.oneOf("络活平", "舒畅片"),
              5L + i % 20,
              any.oneOf("送文献", "邀请参会", ""));
        });
    t.file(
        "学术会议签到表",
        "序号, 医院, 科室, 姓名, 联系电话, 签名",
        50,
        i -> {
          if (i % 10 == 9) {
            return List.of("", "", "", "", "", "");
          }
          Person p = t.in();
          return List.of(
              1L + i,
              any.oneOf("市一医院", "妇幼保健院"),
              any.oneOf("心内科", "药剂科"),
              p.name(),
              i % 8 == 1 ? p.landline() : p.mobile(),
              "");
        });
    t.file(
        "讲者费用支付",
        "讲者, 身份证号, 开户行, 银行账号, 讲课费, 代扣个税, 申请代表",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              p.name(),
              p.residentId(),
              any.oneOf("工行", "农行"),
              p.bankCard(),
              "3000.00",
              "440.00",
              t.referred(reps.get(i % 6)).name());
        });
    t.table(
        "hospital_sales",
        "hosp_code, hosp_name, sku, month, qty, amount, region",
        48,
        i ->
            List.of(
                "H45" + (100 + i % 24),
                any.oneOf("市一医院", "县人民医院", "中医院"),
                any.oneOf("LHP-10", "SCP-20"),
                "2026-0" + (1 + i / 24),
                (long) any.below(900),
                any.money(),
                any.oneOf("桂南", "桂北")));
    t.table(
        "reps",
        "emp_code, emp_name, mgr_code, territory, onboard_dt, mobile, email",
        12,
        i -> {
          Person p = t.in(reps.get(i));
          return List.of(
              p.number("MR", 4),
              p.name(),
              i == 0 ? "" : reps.get(i / 4).number("MR", 4),
              "T" + i,
              any.day(),
              p.mobile(),
              p.email());
        });
  }

  private static void vets(Trade t) {
    Invented any = t.invented();
    List<Person> owners = t.some(30);
    List<Person> vets = t.different(5);
    t.file(
        "宠物病历",
        "病历号, 宠物昵称, 种类, 主人, 主人手机, 主诉, 主治兽医",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "CW" + any.digits(7),
              any.oneOf("豆豆", "旺财", "咪咪", "乐乐"),
              any.oneOf("犬", "猫"),
              p.name(),
              p.mobile(),
              any.oneOf("呕吐", "跛行", "皮肤瘙痒"),
              t.referred(vets.get(i % 5)).name());
        });
    t.table(
        "pet",
        "pet_id, pet_name, species, breed, owner_id, chip_no, birthday",
        40,
        i -> {
          t.in(owners.get(i % 27));
          return List.of(
              701L + i,
              any.oneOf("豆豆", "旺财", "Lucky", "Coco"),
              any.oneOf("dog", "cat"),
              any.oneOf("柯基", "英短", "金毛"),
              3001L + i % 27,
              "900" + any.digits(12),
              any.day());
        });
    t.table(
        "pet_owner",
        "owner_id, owner_name, phone, phone2, addr",
        30,
        i -> {
          Person p = t.in(owners.get(i));
          return List.of(
              3001L + i, p.name(), p.mobile(), i % 3 == 1 ? p.otherMobile() : "", p.address());
        });
    t.commented(
        "t_ymjz",
        "疫苗接种",
        "id 主键, cwid 宠物编号, ym 疫苗名称, ph 疫苗批号, jzrq 接种日期, czr 操作人",
        50,
        i ->
            List.of(
                1L + i,
                701L + i % 40,
                any.oneOf("狂犬", "猫三联", "犬四联"),
                "2026" + any.digits(4),
                any.day(),
                t.referred(vets.get(i % 3)).name()));
    t.text(
        "住院探视登记",
        "日期, 探视人, 联系方式, 住院宠物, 笼位",
        40,
        i -> {
          Person p = t.in(owners.get(i % 22));
          return List.of(any.day(), p.name(), p.mobile(), any.oneOf("豆豆", "咪咪"), "B" + i % 12);
        });
    t.table(
        "medStock",
        "drugCode, drugName, batchNo, expireDate, qty, supplierName",
        40,
        i ->
            List.of(
                "V" + (100 + i),
                any.oneOf("速诺", "大宠爱", "犬心保") + i,
                "B" + any.digits(6),
                "2027-12-31",
                (long) any.below(80),
                any.company()));
  }
}
