package io.pandian.scanner.truth;

import java.util.function.BiFunction;

/** Columns of things, which tell of nobody. */
enum Thing {
  ORDER_NO("订单号 order_no dingdanhao ddh", (i, row) -> "DD2026" + i.digits(8)),
  AMOUNT("金额 amount jine je", (i, row) -> 10 + i.below(9_000) + "." + i.digits(2)),
  STATUS("状态 status zhuangtai zt", (i, row) -> (long) i.below(3)),
  CREATED("创建时间 create_time chuangjianshijian cjsj", (i, row) -> time(row)),
  UPDATED("更新时间 update_time gengxinshijian gxsj", (i, row) -> time(row * 7)),
  REMARK("备注 remark beizhu bz", (i, row) -> i.oneOf("", "", "无", "已处理")),
  CITY("城市 city chengshi cs", (i, row) -> i.oneOf("南宁", "桂林", "柳州", "北海")),
  QUANTITY("数量 quantity shuliang sl", (i, row) -> (long) 1 + i.below(20)),
  DEPARTMENT("部门 department bumen bm", (i, row) -> i.oneOf("财务部", "市场部", "研发部")),
  DELETED("删除标志 del_flag shanchubiaozhi scbz", (i, row) -> 0L),
  TYPE("类型 type leixing lx", (i, row) -> (long) 1 + i.below(4)),
  GOODS("商品名称 goods_name shangpinmingcheng spmc", (i, row) -> i.oneOf("A4复印纸", "保温杯", "螺丝刀") + row),
  SOURCE("来源 source laiyuan ly", (i, row) -> i.oneOf("小程序", "门店", "官网")),
  VERSION("版本号 version banbenhao bbh", (i, row) -> "1." + i.below(9) + "." + i.below(30)),
  SORT("排序 sort paixu px", (i, row) -> (long) row),
  UUID("请求标识 request_id qingqiubiaoshi qqbs", (i, row) -> i.hex(32)),
  SCORE("积分 points jifen jf", (i, row) -> (long) i.below(5_000));

  private final Word word;
  private final BiFunction<Invented, Integer, Object> value;

  Thing(String words, BiFunction<Invented, Integer, Object> value) {
    word = Word.of(words);
    this.value = value;
  }

  Word word() {
    return word;
  }

  Object value(Invented invented, int row) {
    return value.apply(invented, row);
  }

  private static String time(int row) {
    return "2026-%02d-%02d %02d:%02d:00".formatted(row % 9 + 1, row % 28 + 1, row % 24, row % 60);
  }
}
