package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Company.Entry;
import io.pandian.scanner.truth.MixTable.Clue;
import io.pandian.scanner.truth.MixTable.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Companies whose persons are told only by what several of their tables say together. */
final class TiedMixes {
  private TiedMixes() {}

  /** Users with telephones, and logs of devices: some of a known user, some of nobody known. */
  static void devices(Company company, boolean open) {
    List<Person> users = company.share(0.6);
    MixTable user =
        company.table(
            "app",
            Place.DATABASE,
            "user",
            "user_id:key=app,手机号|mobile|sjh:phone,nickname{阳光;小雨;追风;夏天},register_time{@}");
    MixTable log =
        company.table(
            "app",
            Place.DATABASE,
            "device_log",
            "log_id{+},device_id:device,user_id:key=app,event{open;click;pay},event_time{@}");
    MixTable clicks =
        company.table(
            "adv",
            Place.DATABASE,
            "ad_click",
            "click_id{no},设备号|device_id|shebei_id:device,campaign{C1;C2;C3},click_time{@}");
    MixTable pages = company.table("share", Place.CSV, "访问日志", "设备ID:device,页面{首页;详情;购物车},访问时间{@}");
    MixTable customer =
        company.table(
            "crm",
            Place.DATABASE,
            "customer",
            "id{+},客户姓名|name|xm:name,身份证号|id_card|sfzh:number,手机号|mobile|sjh:phone");
    company.each(user, users, p -> company.add(user, p));
    company.each(customer, company.share(0.4), p -> company.add(customer, p));
    company.each(
        log,
        users.subList(0, users.size() / 2),
        p -> {
          for (int event = company.invented().below(6); event >= 0; event--) {
            company.add(log, p);
          }
        });
    if (open) {
      for (int i = 0; i + 1 < users.size() / 10; i += 2) {
        String device = Company.device(users.get(i).serial());
        company.add(log, company.entry(users.get(i + 1)).with(Clue.DEVICE, device));
      }
      for (Person person : company.share(0.2)) {
        company.add(log, company.entry(person).with(Clue.KEY, ""));
      }
    }
    for (MixTable some : List.of(clicks, pages)) {
      company.each(
          some,
          company.share(0.3),
          p -> {
            for (int event = company.invented().below(4); event >= 0; event--) {
              company.add(some, p);
            }
          });
    }
    company.carry(user, customer);
  }

  /** The same persons under other identifiers in each source; some are tied by a third alone. */
  static void overlapping(Company company, boolean open) {
    List<Person> persons = company.persons();
    MixTable customer =
        company.table(
            "crm",
            Place.DATABASE,
            "customer",
            "customer_id{+},客户姓名|name|xm:name,身份证号|id_no|sfzh:number,手机号|mobile|sjh:phone");
    MixTable member =
        company.table(
            "shop",
            Place.DATABASE,
            "member",
            "member_id:key=shop,昵称|nickname{阳光;小雨;追风},手机|phone|sj:phone,邮箱|email|yx:mail");
    MixTable order =
        company.table(
            "shop",
            Place.DATABASE,
            "orders",
            "order_no{no},member_id:key=shop,金额|amount|je{#},created_at{@}");
    MixTable account =
        company.table(
            "app",
            Place.DATABASE,
            "account",
            "user_id:key=app,注册邮箱|email|youxiang:mail,last_login{@}");
    MixTable employee =
        company.table(
            "hr",
            Place.DATABASE,
            "employee",
            "工号|emp_no|gonghao:key=staff,姓名|emp_name|xingming:name,身份证号|id_card|sfzh:number,邮箱|email|yx:mail,部门|dept|bm{财务部;销售部}");
    MixTable illness =
        company.table(
            "hr",
            Place.DATABASE,
            "sick_leave",
            "id{+},工号|emp_no|gonghao:key=staff,诊断|diagnosis|zhenduan:sensitive,天数|days|ts{1;2;5}");
    MixTable list = company.table("share", Place.CSV, "活动报名", "姓名:name,手机号:phone,报名时间{@}");
    MixTable book =
        company.table("share", Place.WORKBOOK, "通讯录", "姓名:name,手机:phone,邮箱:mail,部门{财务部;销售部}");
    List<Person> customers = company.share(0.5);
    for (int i = 0; i + 1 < customers.size() / 10; i += 2) {
      company.shareTelephone(customers.get(i), customers.get(i + 1));
    }
    List<Person> members = new ArrayList<>(company.share(0.4));
    if (!open) {
      members.removeAll(customers.subList(0, customers.size() / 10));
    }
    List<Person> staff = persons.subList(persons.size() - persons.size() / 6, persons.size());
    company.each(customer, customers, p -> company.add(customer, p));
    company.each(member, members, p -> company.add(member, p));
    company.each(
        order,
        members.subList(0, members.size() / 2),
        p -> {
          for (int i = company.invented().below(4); i >= 0; i--) {
            company.add(order, p);
          }
        });
    List<Person> listed = company.share(0.5);
    List<Person> tied = new ArrayList<>(members.subList(members.size() / 3, members.size()));
    tied.addAll(staff.subList(0, staff.size() / 2));
    List<Person> inBook = staff.subList(staff.size() / 3, staff.size());
    Set<Person> withTelephone = new HashSet<>(customers);
    withTelephone.addAll(members);
    withTelephone.addAll(inBook);
    // Whoever has nothing but an account in the app, and whoever was never seen but at an event.
    persons.stream()
        .filter(p -> !withTelephone.contains(p) && !staff.contains(p) && !listed.contains(p))
        .limit(40)
        .forEach(tied::add);
    company.each(account, tied.stream().distinct().toList(), p -> company.add(account, p));
    company.each(employee, staff, p -> company.add(employee, p));
    company.each(illness, staff.subList(0, staff.size() / 4), p -> company.add(illness, p));
    listed.stream()
        .filter(p -> withTelephone.contains(p) || !staff.contains(p))
        .forEach(p -> company.add(list, p));
    company.each(book, inBook, p -> company.add(book, p));
    company.carry(customer, book);
  }

  /** Few persons, very many rows: orders with those who receive them, calls, logins. */
  static void events(Company company, boolean open) {
    List<Person> persons = company.persons();
    List<Person> customers = persons.subList(0, persons.size() * 2 / 3);
    List<Person> strangers = persons.subList(customers.size(), persons.size());
    MixTable customer =
        company.table(
            "crm",
            Place.DATABASE,
            "customer",
            "id:key=crm,客户姓名|name|xm:name,身份证号|id_card|sfzh:number,手机号|mobile|sjh:phone");
    MixTable order =
        company.table(
            "crm",
            Place.DATABASE,
            "orders",
            "order_no{no},customer_id:key=crm,收货人姓名|receiver_name|shr_xm:name/1,收货人电话|receiver_phone|shr_dh:phone/1,amount{#},created_at{@}");
    MixTable user =
        company.table(
            "app", Place.DATABASE, "user", "user_id:key=app,手机号|mobile|sjh:phone,status{0;1}");
    MixTable login =
        company.table(
            "app", Place.DATABASE, "login_log", "id{+},user_id:key=app,login_ip{ip},login_time{@}");
    MixTable call =
        company.table(
            "callcenter",
            Place.DATABASE,
            "call_record",
            "id{+},主叫号码|caller_no|zhujiao_haoma:phone,被叫号码|callee_no|beijiao_haoma:phone/1,duration{s},start_time{@}");
    MixTable complaint =
        company.table("share", Place.WORKBOOK, "投诉记录", "投诉人:name,联系电话:phone,内容{物流慢;破损},时间{@}");
    MixTable entrance =
        company.table("share", Place.CSV, "门禁记录", "姓名:name,手机号:phone,刷卡时间{@},门{东门;西门}");
    company.each(customer, customers, p -> company.add(customer, p));
    List<Person> users = company.share(0.5);
    company.each(user, users, p -> company.add(user, p));
    for (int i = 0; i < 9_000; i++) {
      Person buyer = one(company, customers.subList(0, customers.size() / 2));
      Person receiver = company.oneIn(5) ? one(company, persons) : buyer;
      company.add(order, buyer, receiver);
      company.add(login, one(company, users));
      Person caller = one(company, persons);
      company.add(call, caller, other(company, caller));
    }
    for (int i = 0; i < 300; i++) {
      company.add(complaint, one(company, customers));
      company.add(entrance, one(company, strangers));
    }
    if (open) {
      for (int i = 0; i < 20; i++) {
        Entry one = company.entry(one(company, strangers)).without(Clue.PHONE);
        company.add(entrance, one);
      }
    }
    company.carry(customer, order);
  }

  private static Person one(Company company, List<Person> of) {
    return of.get(company.random().nextInt(of.size()));
  }

  private static Person other(Company company, Person than) {
    Person other = one(company, company.persons());
    return other == than ? other(company, than) : other;
  }
}
