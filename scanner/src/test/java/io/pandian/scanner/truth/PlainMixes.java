package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Company.Entry;
import io.pandian.scanner.truth.MixTable.Clue;
import io.pandian.scanner.truth.MixTable.Place;
import java.util.List;

/** Companies that write down everything of everybody, and those that know only telephones. */
final class PlainMixes {
  private static final String WHO =
      "客户姓名|name|xm:name,身份证号|id_card|sfzh:number,手机号|mobile|sjh:phone";

  private PlainMixes() {}

  /** Number, name and telephone in every row, but for what an open seed leaves out of some. */
  static void clean(Company company, boolean open) {
    MixTable customers =
        company.table(
            "crm", Place.DATABASE, "customer", "id{+}," + WHO + ",城市|city{南宁;桂林;柳州},created_at{@}");
    MixTable visits =
        company.table(
            "crm",
            Place.DATABASE,
            "patient_visit",
            "visit_no{no},姓名|patient_name:name,身份证号|id_no:number,联系电话|phone:phone,"
                + "诊断|diagnosis:sensitive,就诊时间|visit_time{@}");
    MixTable staff =
        company.table(
            "hr",
            Place.DATABASE,
            "employee",
            "工号|emp_no:key=staff,员工姓名|emp_name|xingming:name,公民身份号码|identity_no|shenfenzhenghao:number,"
                + "手机号码|mobile_phone|shouji:phone,邮箱|email|youxiang:mail,部门|dept{财务部;销售部;研发部}");
    MixTable members =
        company.table(
            "shop",
            Place.DATABASE,
            "member",
            "member_id{+},会员姓名|real_name|xm:name,证件号码|cert_no|zjhm:number,手机|phone|sj:phone,积分|points{s}");
    MixTable list =
        company.table("share", Place.CSV, "会员名单", "姓名:name,身份证号码:number,手机号:phone,等级{金卡;银卡;普通}");
    MixTable course =
        company.table(
            "share", Place.WORKBOOK, "培训名册", "序号{+},姓名:name,证件号码:number,联系电话:phone,课程{安全;消防}");
    company.each(customers, company.share(0.7), p -> company.add(customers, p));
    company.each(
        visits,
        company.share(0.2),
        p -> {
          for (int visit = 0; visit <= company.invented().below(3); visit++) {
            company.add(visits, p);
          }
        });
    company.each(staff, company.share(0.15), p -> company.add(staff, p));
    company.each(members, company.share(0.4), p -> company.add(members, p));
    company.each(list, company.share(0.2), p -> company.add(list, p));
    company.each(course, company.share(0.1), p -> company.add(course, p));
    if (open) {
      MixTable guests = company.table("share", Place.CSV, "来宾签到", "姓名:name,签到时间{@}");
      company.each(guests, company.share(0.05), p -> company.add(guests, p));
    }
    company.carry(customers, list);
  }

  /** Hardly a name and never a number; couples have one telephone. */
  static void telephones(Company company, boolean open) {
    List<Person> persons = company.persons();
    int couples = 0;
    for (int i = 0; i + 1 < persons.size() / 10; i += 2) {
      couples = company.shareTelephone(persons.get(i), persons.get(i + 1)) ? i + 2 : couples;
    }
    List<Person> coupled = persons.subList(0, couples);
    MixTable members =
        company.table(
            "shop",
            Place.DATABASE,
            "member",
            "member_id{+},会员姓名|real_name|xm:name,手机号|phone|sjh:phone,level{1;2}");
    MixTable messages =
        company.table(
            "marketing",
            Place.DATABASE,
            "sms_log",
            "id{+},手机号码|mobile|sjhm:phone,模板|template{促销;验证码;通知},send_time{@}");
    MixTable leads =
        company.table(
            "marketing",
            Place.DATABASE,
            "leads",
            "lead_id{+},手机|phone|sj:phone,来源|channel{抖音;百度;门店},created_at{@}");
    MixTable calls = company.table("share", Place.CSV, "回访记录", "联系电话:phone,回访结果{满意;未接;再约},回访时间{@}");
    MixTable prizes = company.table("share", Place.WORKBOOK, "抽奖名单", "序号{+},手机号:phone,奖品{茶杯;雨伞}");
    MixTable orders =
        company.table(
            "mall",
            Place.DATABASE,
            "orders",
            "order_no{no},收货人|receiver_name|shr:name,收货电话|receiver_phone|shdh:phone,amount{#}");
    company.each(members, company.share(0.6), p -> company.add(members, p));
    company.each(
        orders,
        company.share(0.4),
        p -> {
          for (int order = 0; order <= company.invented().below(3); order++) {
            company.add(orders, p);
          }
        });
    for (MixTable nameless : List.of(messages, leads, calls, prizes)) {
      double part = nameless == messages ? 0.5 : 0.25;
      company.each(
          nameless,
          company.share(part).stream().filter(p -> !coupled.contains(p)).toList(),
          p -> {
            for (int i = nameless == messages ? company.invented().below(6) : 0; i >= 0; i--) {
              company.add(nameless, p);
            }
          });
    }
    if (open) {
      for (int i = 0; i < couples; i += 3) {
        Entry one = company.entry(persons.get(i));
        company.add(messages, one.without(Clue.NAME));
      }
    }
    company.carry(members, calls);
  }
}
