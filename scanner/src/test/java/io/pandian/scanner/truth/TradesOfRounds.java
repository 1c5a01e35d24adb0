package io.pandian.scanner.truth;

import java.util.List;

/** What companies of guards, and menders of household appliances keep. */
final class TradesOfRounds {
  private TradesOfRounds() {}

  static void all(Trade t) {
    guards(t);
    menders(t);
  }

  private static void guards(Trade t) {
    Invented any = t.invented();
    List<Person> patrols = t.different(18);
    List<Person> escorts = t.some(14);
    List<Person> managers = t.different(4);
    t.table(
        "baoan_yuan",
        "bianhao, xingming, xingbie, shenfenzheng_hao, shouji_hao, baoanzheng_hao, suoshu_zhongdui,"
            + " ruzhi_riqi, lizhi_riqi",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("BA", 5),
              p.name(),
              p.sex(),
              p.residentId(),
              p.mobile(),
              "桂保" + any.digits(10),
              any.oneOf("一中队", "二中队", "机动中队"),
              any.day(),
              i % 7 == 0 ? any.day() : "");
        });
    t.workbook(
        "巡更签到",
        "打卡时间, 巡更点, 队员姓名, 队员工号, 情况说明, 设备号",
        54,
        i -> {
          Person p = t.in(patrols.get(i % 18));
          return List.of(
              any.day() + " 02:%02d".formatted(i),
              any.oneOf("地库B2", "北门岗", "配电房", "天台"),
              p.name(),
              p.number("BA", 5),
              any.oneOf("正常", "正常", "消防通道堆物"),
              "XG-" + i % 6);
        });
    t.table(
        "patrol_point",
        "point_id, site_code, point_name, nfc_tag, seq_no, interval_min, enabled",
        36,
        i ->
            List.of(
                2_001L + i,
                "XM0" + (1 + i % 5),
                any.oneOf("东门", "水泵房", "监控室", "电梯机房") + i,
                "04" + any.hex(12),
                (long) (1 + i % 8),
                any.oneOf("60", "120"),
                1L));
    t.table(
        "escort_task",
        "task_no, outlet_name, cash_truck, captain_code, driver_code, guard_code1, guard_code2,"
            + " box_cnt, depart_at, return_at",
        40,
        i ->
            List.of(
                "YY" + (26_001 + i),
                any.oneOf("民族支行", "安吉支行", "大沙田分理处"),
                "押" + (1 + i % 6),
                t.referred(escorts.get(i % 3)).number("YS", 4),
                t.referred(escorts.get(3 + i % 3)).number("YS", 4),
                t.referred(escorts.get(6 + i % 4)).number("YS", 4),
                t.referred(escorts.get(10 + i % 4)).number("YS", 4),
                2L + any.below(8),
                any.day() + " 07:30:00",
                any.day() + " 09:10:00"));
    t.commented(
        "fw_xm",
        "驻点服务项目",
        "xmbh 项目编号, khdw 客户单位, khlxr 客户联系人, khlxdh 客户联系电话, gwrs 岗位人数, ywjl 业务经理, "
            + "htje 合同金额, htjs 合同截止",
        28,
        i -> {
          Person p = t.in();
          return List.of(
              "XM" + (301 + i),
              any.company(),
              p.name(),
              p.mobile(),
              4L + i % 20,
              t.referred(managers.get(i % 4)).name(),
              any.money(),
              any.day());
        });
    t.text(
        "camera-list",
        "channel, device_ip, location, vendor, resolution, online, storage_days",
        44,
        i ->
            List.of(
                "D" + (1 + i),
                "192.168." + (10 + i % 3) + "." + (20 + i),
                any.oneOf("1号楼大堂", "西侧围墙", "车库出口"),
                any.oneOf("海康威视", "大华"),
                any.oneOf("1080P", "4MP"),
                any.oneOf("online", "online", "offline"),
                any.oneOf("30", "90")));
  }

  private static void menders(Trade t) {
    Invented any = t.invented();
    List<Person> households = t.some(35);
    List<Person> engineers = t.some(25);
    List<Person> callers = t.different(3);
    List<Person> receivers = t.some(4);
    t.table(
        "repair_ticket",
        "ticket_id, cust_name, cust_phone, cust_phone2, cust_addr, product, machine_sn, fault_desc,"
            + " engineer_no, visit_on, ticket_status",
        48,
        i -> {
          int of = i % 35;
          Person p = t.in(households.get(of));
          return List.of(
              "WX" + any.digits(11),
              p.name(),
              p.mobile(),
              of % 3 == 0 ? p.otherMobile() : "",
              p.address(),
              any.oneOf("变频空调", "滚筒洗衣机", "对开门冰箱"),
              "AC" + any.digits(14),
              any.oneOf("不制冷", "漏水", "异响", "不启动"),
              t.referred(engineers.get(i % 11)).number("GCS", 5),
              any.day(),
              any.oneOf("已完工", "待上门", "待配件"));
        });
    t.table(
        "engineer",
        "engineer_no, engineer_name, phone, id_card_no, station, skill_tags, star, cert_expire",
        25,
        i -> {
          Person p = t.in(engineers.get(i));
          return List.of(
              p.number("GCS", 5),
              p.name(),
              p.mobile(),
              p.residentId(),
              any.oneOf("南宁一站", "南宁二站", "钦州站"),
              any.oneOf("空调,冰箱", "洗衣机", "厨电"),
              "4." + any.below(10),
              any.day());
        });
    t.file(
        "满意度回访",
        "回访编号, 客户, 客户电话, 产品, 满意度, 客户意见, 回访员, 回访日期",
        40,
        i -> {
          Person p = t.referred(any.person());
          return List.of(
              "HF" + (61_001 + i),
              p.name().charAt(0) + "**",
              p.mobile().replaceAll("^(...)....", "$1****"),
              any.oneOf("热水器", "油烟机", "电视"),
              any.oneOf("非常满意", "满意", "一般"),
              any.oneOf("", "", "师傅迟到"),
              t.referred(callers.get(i % 3)).name(),
              any.day());
        });
    t.table(
        "spare_part",
        "part_no, part_name, fit_models, unit_price, warehouse, on_hand, safety_stock, supplier",
        38,
        i ->
            List.of(
                "0011" + any.digits(6),
                any.oneOf("压缩机", "主控板", "排水泵", "温控器"),
                any.oneOf("KFR-35GW", "XQG100", "BCD-500"),
                any.money(),
                any.oneOf("南宁仓", "柳州仓"),
                (long) any.below(60),
                5L,
                any.company()));
    t.commented(
        "fc_jj",
        "返厂寄件",
        "ydh 运单号, jjr 寄件人, jjrdh 寄件人电话, sjr 收件人, sjrdh 收件人电话, wpmc 物品名称, zl 重量, " + "jjrq 寄件日期",
        34,
        i -> {
          Person from = t.in();
          Person to = t.in(receivers.get(i % 4));
          return List.of(
              "SF" + any.digits(13),
              from.name(),
              from.mobile(),
              to.name(),
              to.mobile(),
              any.oneOf("扫地机器人", "电饭煲", "空气净化器"),
              any.below(9) + ".5",
              any.day());
        });
    t.table(
        "error_code",
        "err_code, product_line, meaning, check_steps, need_part, severity",
        30,
        i ->
            List.of(
                "E%02d".formatted(1 + i),
                any.oneOf("空调", "洗衣机", "冰箱"),
                any.oneOf("室内温度传感器故障", "进水超时", "门未关好", "通讯异常"),
                any.oneOf("检查接插件", "检查进水阀", "断电重启"),
                any.oneOf("Y", "N"),
                any.oneOf("低", "中", "高")));
  }
}
