package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What makers of tea, and the canteens of schools keep. */
final class TradesOfKettles {
  private TradesOfKettles() {}

  static void all(Trade t) {
    teaMakers(t);
    canteens(t);
  }

  private static void teaMakers(Trade t) {
    Invented any = t.invented();
    List<Person> people = t.different(30);
    List<Person> buyers = t.some(33);
    List<Person> payers = t.some(33);
    t.workbook(
        "鲜叶收购台账",
        "收购日期, 茶农, 茶农编号, 茶园地块, 鲜叶等级, 重量(kg), 单价(元), 金额(元), 付款方式, 过秤员",
        48,
        i -> {
          Person p = t.in(people.get(i % 20));
          return List.of(
              any.day(),
              p.name(),
              p.number("CN", 5),
              any.oneOf("六堡一号坡", "塘平山场", "不倚村"),
              any.oneOf("单芽", "一芽一叶", "一芽二叶"),
              any.below(30) + ".6",
              any.oneOf("80.00", "45.00", "26.00"),
              any.money(),
              any.oneOf("现金", "微信", "月结"),
              t.referred(people.get(20 + i % 3)).name());
        });
    t.table(
        "tea_dealer",
        "dealer_id, company_name, credit_code, contact_name, contact_mobile, contact_wechat,"
            + " region, dealer_level, credit_limit, account_manager",
        32,
        i -> {
          Person p = t.in();
          return List.of(
              7_001L + i,
              any.company(),
              Companies.code(any),
              p.name(),
              p.mobile(),
              p.account(),
              any.oneOf("华南", "华东", "华北"),
              any.oneOf("A", "B", "C"),
              any.oneOf("50000", "200000"),
              t.referred(people.get(23 + i % 4)).name());
        });
    t.table(
        "mallOrder",
        "orderNo, buyerOpenid, consigneeName, consigneeMobile, consigneeAddress, skuCode, quantity,"
            + " payAmount, buyerMessage, createTime",
        46,
        i -> {
          int of = i % 33;
          Person to = t.in(buyers.get(of));
          return List.of(
              "TM" + any.digits(14),
              t.perhaps(payers.get(of)).openid(),
              to.name(),
              to.mobile(),
              to.address(),
              any.oneOf("LB-2018-500", "MLH-250", "LYGZ-100"),
              (long) (1 + i % 4),
              any.money(),
              any.oneOf("", "", "送礼请用礼盒", "周末送货"),
              any.day() + " 21:11:00");
        });
    t.file(
        "茶艺师培训报名表",
        "报名序号, 学员姓名, 性别, 身份证号, 手机号, 学历, 报考等级, 工作单位, 是否缴费",
        33,
        i -> {
          Person p = t.in();
          return List.of(
              "CY" + (2_601 + i),
              p.name(),
              p.sex(),
              p.residentId(),
              p.mobile(),
              any.oneOf("高中", "大专", "本科"),
              any.oneOf("初级", "中级", "高级"),
              any.oneOf("自由职业", any.company()),
              any.oneOf("已缴", "未缴"));
        });
    t.table(
        "tea_batch",
        "batch_no, tea_type, origin_plot, plucked_on, wither_hours, fixing_temp, roast_level,"
            + " moisture, grade, output_kg",
        44,
        i ->
            List.of(
                "LB26" + any.digits(5),
                any.oneOf("六堡茶", "凌云白毫", "茉莉花茶"),
                any.oneOf("A-01", "A-07", "C-12"),
                any.day(),
                (long) (4 + any.below(10)),
                240L + any.below(60),
                any.oneOf("轻火", "中火", "足火"),
                "6." + any.below(10),
                any.oneOf("特级", "一级", "二级"),
                (long) any.below(900)));
    t.workbook(
        "茶园农事记录",
        "日期, 地块编号, 面积(亩), 作业类型, 投入品, 用量, 防治对象, 安全间隔期(天), 天气",
        40,
        i ->
            List.of(
                any.day(),
                any.oneOf("A-01", "A-07", "C-12", "D-03"),
                (2 + any.below(20)) + ".0",
                any.oneOf("施肥", "喷药", "修剪", "除草"),
                any.oneOf("菜籽饼肥", "苦参碱", "", "石硫合剂"),
                any.oneOf("50kg", "800倍液", ""),
                any.oneOf("茶小绿叶蝉", "茶毛虫", ""),
                any.oneOf("7", "10", ""),
                any.oneOf("晴", "多云", "小雨")));
  }

  private static void canteens(Trade t) {
    Invented any = t.invented();
    List<Person> pupils = Stream.generate(any::child).limit(40).toList();
    List<Person> workers = t.different(14);
    List<Person> teachers = t.some(8);
    t.table(
        "meal_card",
        "card_uid, stu_no, stu_name, class_name, parent_name, parent_phone, balance, day_limit,"
            + " card_state, opened_at",
        40,
        i -> {
          Person child = t.in(pupils.get(i));
          Person parent = t.in();
          return List.of(
              child.number("3A", 8),
              child.number("2024", 5),
              child.name(),
              (1 + i % 6) + "年级" + (1 + i % 4) + "班",
              parent.name(),
              parent.mobile(),
              any.below(400) + ".50",
              "30.00",
              any.oneOf("正常", "正常", "挂失"),
              any.day() + " 09:00:00");
        });
    t.table(
        "meal_txn",
        "txn_id, card_uid, pos_no, meal_kind, amount, balance_after, txn_time, upload_flag",
        60,
        i ->
            List.of(
                4_400_001L + i,
                t.perhaps(pupils.get(i % 28)).number("3A", 8),
                "POS" + (1 + i % 6),
                any.oneOf("早餐", "午餐", "加餐"),
                any.oneOf("6.00", "12.00", "3.50"),
                any.below(400) + ".50",
                any.day() + " 12:05:00",
                1L));
    t.workbook(
        "食堂员工晨检记录",
        "日期, 姓名, 岗位, 健康证号, 体温(℃), 手部伤口, 腹泻发热, 个人卫生, 处理意见, 检查人",
        55,
        i -> {
          Person p = t.in(workers.get(i % 11));
          return List.of(
              "2026-09-%02d".formatted(1 + i / 11),
              p.name(),
              any.oneOf("厨师", "切配", "面点", "洗消"),
              p.number("JK4501", 7),
              "36." + any.below(10),
              any.oneOf("无", "无", "有"),
              "无",
              any.oneOf("合格", "合格", "指甲过长"),
              any.oneOf("准予上岗", "准予上岗", "整改后上岗"),
              t.referred(workers.get(11 + i / 11 % 3)).name());
        });
    t.commented(
        "st_tsys",
        "特殊饮食学生",
        "id 主键, xsxm 学生姓名, csrq 出生日期, bjmc 班级名称, gmsw 过敏食物, jzxm 家长姓名, jzdh 家长电话, "
            + "bzrxm 班主任姓名, bzrdh 班主任电话, djrq 登记日期",
        32,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          Person teacher = t.in(teachers.get(i % 8));
          return List.of(
              501L + i,
              child.name(),
              child.birth().toString(),
              (1 + i % 4) + "年级" + (1 + i % 2) + "班",
              any.oneOf("花生", "牛奶", "虾蟹", "芒果"),
              parent.name(),
              parent.mobile(),
              teacher.name(),
              teacher.mobile(),
              any.day());
        });
    t.file(
        "带量食谱",
        "日期, 餐次, 菜品, 主料, 主料克数, 辅料, 能量(kcal), 蛋白质(g), 供餐年级",
        40,
        i ->
            List.of(
                "2026-10-%02d".formatted(8 + i / 2),
                any.oneOf("午餐", "早餐"),
                any.oneOf("番茄炒蛋", "冬瓜排骨汤", "清蒸鲈鱼", "蒜蓉空心菜"),
                any.oneOf("鸡蛋", "排骨", "鲈鱼", "空心菜"),
                60L + any.below(90),
                any.oneOf("番茄", "冬瓜", "姜葱", "大蒜"),
                200L + any.below(300),
                any.below(30) + ".4",
                any.oneOf("1-3年级", "4-6年级")));
    t.table(
        "food_sample",
        "sample_no, meal_date, meal_kind, dish_name, weight_g, fridge_no, kept_at, discarded_at,"
            + " fridge_temp",
        48,
        i ->
            List.of(
                "LY" + any.digits(8),
                any.day(),
                any.oneOf("早", "中", "晚"),
                any.oneOf("红烧肉", "土豆丝", "紫菜蛋汤", "米饭"),
                125L + any.below(30),
                "BX-0" + (1 + i % 3),
                any.day() + " 11:20:00",
                any.day() + " 11:30:00",
                any.below(8) + ".1"));
  }
}
