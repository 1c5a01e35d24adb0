package io.pandian.scanner.truth;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Tables of things, rules and companies: nobody is in them, and nobody could be. */
final class NobodyShapes {
  private static final List<Consumer<Draft>> ALL =
      List.of(
          NobodyShapes::goods,
          NobodyShapes::dictionary,
          NobodyShapes::menus,
          NobodyShapes::diseases,
          NobodyShapes::devices,
          NobodyShapes::companies,
          NobodyShapes::invoiceLines,
          NobodyShapes::productionLines,
          NobodyShapes::reports,
          NobodyShapes::roles,
          NobodyShapes::salarySchemes,
          NobodyShapes::settings,
          NobodyShapes::traces,
          NobodyShapes::orders,
          NobodyShapes::regions,
          NobodyShapes::branches,
          NobodyShapes::statistics,
          NobodyShapes::payments);

  private NobodyShapes() {}

  static void draw(Draft draft) {
    draft.oneOf(ALL).accept(draft);
    draft.things();
    draft.truth(truth -> Truth.NOBODY);
  }

  private static void column(
      Draft draft, String words, BiFunction<Invented, Integer, Object> value) {
    draft.column(Word.of(words), row -> value.apply(draft.invented(), row));
  }

  private static void goods(Draft draft) {
    draft.about(Word.of("商品 goods shangpin sp"));
    column(draft, "商品ID goods_id shangpin_id spid", (i, row) -> 5_000L + row);
    column(draft, "名称 name mingcheng mc", (i, row) -> i.oneOf("保温杯", "复印纸", "电饭煲") + row);
    column(draft, "单价 price danjia dj", (i, row) -> row + ".90");
    column(draft, "条形码 barcode tiaoxingma txm", (i, row) -> "69" + i.digits(11));
  }

  private static void dictionary(Draft draft) {
    draft.about(Word.of("字典 dict zidian zd"));
    column(draft, "字典编码 dict_code zidianbianma zdbm", (i, row) -> "D" + row);
    column(draft, "字典标签 dict_label zidianbiaoqian zdbq", (i, row) -> i.oneOf("男", "女", "正常", "停用"));
    column(
        draft,
        "字典类型 dict_type zidianleixing zdlx",
        (i, row) -> i.oneOf("sys_user_sex", "sys_yes_no"));
  }

  private static void menus(Draft draft) {
    draft.about(Word.of("菜单 menu caidan cd"));
    column(draft, "菜单ID menu_id caidan_id cdid", (i, row) -> 100L + row);
    column(
        draft, "菜单名称 menu_name caidanmingcheng cdmc", (i, row) -> i.oneOf("用户管理", "角色管理", "日志管理"));
    column(draft, "父菜单ID parent_id fucaidan_id fcdid", (i, row) -> 1L + row % 9);
    column(
        draft,
        "权限标识 perms quanxianbiaoshi qxbs",
        (i, row) -> "system:user:" + i.oneOf("add", "list"));
  }

  private static void diseases(Draft draft) {
    draft.about(Word.of("疾病字典 icd jibingzidian jbzd"));
    column(
        draft,
        "疾病编码 icd_code jibingbianma jbbm",
        (i, row) -> "I%02d.%d".formatted(row, i.below(9)));
    column(
        draft,
        "疾病名称 disease_name jibingmingcheng jbmc",
        (i, row) -> i.oneOf("高血压", "糖尿病") + row + "型");
  }

  private static void devices(Draft draft) {
    draft.about(Word.of("设备 device shebei sb"));
    column(draft, "设备编号 device_no shebeibianhao sbbh", (i, row) -> "EQ-" + i.digits(6));
    column(draft, "型号 model xinghao xh", (i, row) -> "X" + i.digits(3));
    column(draft, "安装位置 location anzhuangweizhi azwz", (i, row) -> row % 7 + "号车间");
  }

  private static void companies(Draft draft) {
    draft.about(Word.of("企业 company qiye qy"));
    column(draft, "企业名称 company_name qiyemingcheng qymc", (i, row) -> i.company());
    column(
        draft,
        "统一社会信用代码 credit_code tongyishehuixinyongdaima tyshxydm",
        (i, row) -> Companies.code(i));
    column(draft, "国家 country guojia gj", (i, row) -> i.oneOf("中国", "新加坡", "德国"));
    column(draft, "总机 switchboard zongji zj", (i, row) -> "0771-58" + i.digits(5));
    column(draft, "对公账号 company_account duigongzhanghao dgzh", (i, row) -> "2102" + i.digits(15));
  }

  private static void invoiceLines(Draft draft) {
    draft.about(Word.of("发票明细 invoice_line fapiaomingxi fpmx"));
    column(draft, "明细ID invoice_line_id mingxi_id mxid", (i, row) -> 1L + row);
    column(draft, "发票ID invoice_id fapiao_id fpid", (i, row) -> 1L + row / 5);
    column(draft, "单价 unit_price danjia dj", (i, row) -> "0.99");
  }

  private static void productionLines(Draft draft) {
    draft.about(Word.of("产线 line chanxian cx"));
    column(draft, "产线ID line_id chanxian_id cxid", (i, row) -> "L%04d".formatted(row));
    column(draft, "产线名称 line_name chanxianmingcheng cxmc", (i, row) -> "第" + row + "产线");
    column(draft, "产能 capacity channeng cn", (i, row) -> (long) i.below(900));
  }

  private static void reports(Draft draft) {
    draft.about(Word.of("报表 report baobiao bb"));
    column(draft, "报表编码 code baobiaobianma bbbm", (i, row) -> "RP" + row);
    column(draft, "报表名称 name baobiaomingcheng bbmc", (i, row) -> row + "月客户销售报表");
    column(draft, "模板 template muban mb", (i, row) -> "datainfo");
  }

  private static void roles(Draft draft) {
    draft.about(Word.of("角色 role juese js"));
    column(draft, "角色ID role_id juese_id jsid", (i, row) -> 1L + row);
    column(
        draft, "角色名称 role_name juesemingcheng jsmc", (i, row) -> i.oneOf("管理员", "财务", "客服") + row);
    column(draft, "角色标识 role_key juesebiaoshi jsbs", (i, row) -> "role_" + row);
  }

  private static void salarySchemes(Draft draft) {
    draft.about(Word.of("薪资方案 salary_scheme xinzifangan xzfa"));
    column(draft, "方案名称 scheme_name fanganmingcheng famc", (i, row) -> "薪资方案" + row);
    column(draft, "部门ID dept_id bumen_id bmid", (i, row) -> 1L + row % 5);
    column(draft, "计税方式 tax_type jishuifangshi jsfs", (i, row) -> i.oneOf("工资薪金", "劳务报酬"));
  }

  private static void statistics(Draft draft) {
    draft.about(Word.of("统计 stats tongji tj"));
    column(draft, "性别 gender xingbie xb", (i, row) -> i.oneOf("男", "女"));
    column(draft, "年龄段 age_group nianlingduan nld", (i, row) -> i.oneOf("18-29", "30-44", "45+"));
    column(draft, "民族 nation minzu mz", (i, row) -> i.oneOf("汉族", "壮族", "瑶族"));
    column(draft, "人数 headcount renshu rs", (i, row) -> 1L + i.below(9_000));
  }

  private static void payments(Draft draft) {
    draft.about(Word.of("保证金 deposit baozhengjin bzj"));
    column(draft, "付款单位 payer_unit fukuandanwei fkdw", (i, row) -> i.company());
    column(draft, "付款账号 payer_account fukuanzhanghao fkzh", (i, row) -> "2102" + i.digits(15));
    column(draft, "金额 amount jine je", (i, row) -> i.money());
  }

  private static void settings(Draft draft) {
    draft.about(Word.of("参数 config canshu cs"));
    column(draft, "参数键 config_key canshujian csj", (i, row) -> "sys.user.max" + row);
    column(draft, "参数值 config_value canshuzhi csz", (i, row) -> i.oneOf("true", "false", "20"));
  }

  private static void traces(Draft draft) {
    draft.about(Word.of("链路 trace lianlu ll"));
    column(draft, "链路ID trace_id lianlu_id llid", (i, row) -> i.hex(32));
    column(
        draft,
        "雪花ID span_id xuehua_id xhid",
        (i, row) -> 1_700_000_000_000_000_000L + i.below(2_000_000_000) * 40_000_003L);
    column(
        draft, "流水号 serial_no liushuihao lsh", (i, row) -> "1" + (3 + i.below(6)) + i.digits(10));
    column(draft, "耗时 cost haoshi hs", (i, row) -> (long) i.below(900));
  }

  private static void orders(Draft draft) {
    draft.about(Word.of("订单 orders dingdan dd"));
    column(draft, "单号 bill_no danhao dh", (i, row) -> "2026" + i.digits(14));
    column(draft, "运单号 waybill_no yundanhao ydh", (i, row) -> "SF" + i.digits(23));
    column(draft, "支付流水 pay_no zhifuliushui zfls", (i, row) -> "42000" + i.digits(23));
  }

  private static void regions(Draft draft) {
    draft.about(Word.of("行政区划 region xingzhengquhua xzqh"));
    Map<Integer, String> kinds = Map.of(0, "街道", 1, "镇", 2, "乡");
    column(draft, "区划代码 region_code quhuadaima qhdm", (i, row) -> "4501%08d".formatted(row));
    column(
        draft,
        "区划名称 region_name quhuamingcheng qhmc",
        (i, row) -> i.oneOf("北湖", "南园", "新竹") + kinds.get(row % 3));
  }

  private static void branches(Draft draft) {
    draft.about(Word.of("网点 branch wangdian wd"));
    column(draft, "网点名称 branch_name wangdianmingcheng wdmc", (i, row) -> "中国工商银行南宁第" + row + "支行");
    column(draft, "联行号 cnaps_code lianhanghao lhh", (i, row) -> "102611" + i.digits(6));
    column(draft, "网点电话 branch_tel wangdiandianhua wddh", (i, row) -> "0771-55" + i.digits(5));
  }
}
