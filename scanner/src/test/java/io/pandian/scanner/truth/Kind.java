package io.pandian.scanner.truth;

import java.util.List;
import java.util.function.Function;

/** A kind of value that tables hold of a person, with the words of its headers. */
enum Kind {
  NAME(false, Person::name, "姓名 name xingming xm"),
  MOBILE(
      true,
      Person::mobile,
      "手机号 mobile shoujihao sjh",
      "手机 phone shouji sjh",
      "手机号码 mobile_phone shoujihaoma sjhm",
      "联系电话 phone lianxidianhua lxdh",
      "电话 tel dianhua dh",
      "电话号码 phone_number dianhuahaoma dhhm"),
  OTHER_MOBILE(true, Person::otherMobile, "备用手机 mobile2 beiyongshouji byshj"),
  LANDLINE(true, Person::landline, "住宅电话 home_phone zhuzhaidianhua zzdh"),
  RESIDENT_ID(
      true,
      Person::residentId,
      "身份证号 id_card shenfenzhenghao sfzh",
      "身份证号码 id_card_no shenfenzhenghaoma sfzhm",
      "证件号码 cert_no zhengjianhaoma zjhm",
      "证件号 id_number zhengjianhao zjh",
      "公民身份号码 identity_no gongminshenfenhaoma gmsfhm",
      "身份证 idcard shenfenzheng sfz"),
  EMAIL(
      true,
      Person::email,
      "邮箱 email youxiang yx",
      "电子邮箱 mail dianziyouxiang dzyx",
      "电子邮件 email_address dianziyoujian dzyj"),
  CARD(
      true,
      Person::bankCard,
      "银行卡号 bank_card yinhangkahao yhkh",
      "卡号 card_no kahao kah",
      "银行账号 bank_account_no yinhangzhanghao yhzh"),
  PASSPORT(true, Person::passport, "护照号 passport_no huzhaohao hzh"),
  ACCOUNT(
      true,
      Person::account,
      "账号 account zhanghao zhh",
      "登录名 login_name dengluming dlm",
      "用户名 username yonghuming yhm"),
  OPENID(true, Person::openid, "openid openid openid openid"),
  STAFF_NO(true, p -> p.number("YG", 6), "工号 job_number gonghao gh", "工号 emp_no gonghao gh"),
  STUDENT_NO(true, p -> p.number("2023", 8), "学号 student_no xuehao xh"),
  RECORD_NO(true, p -> p.number("BA", 7), "病历号 medical_record_no binglihao blh"),
  KEY(true, Person::key, "ID id id id", "编号 id bianhao bh"),
  BIRTH(
      false,
      p -> p.birth().toString(),
      "出生日期 birthday chushengriqi csrq",
      "生日 birth_date shengri sr"),
  SEX(false, Person::sex, "性别 gender xingbie xb", "性别 sex xingbie xb"),
  ADDRESS(false, Person::address, "住址 home_address zhuzhi zz", "地址 address dizhi dz"),
  DIAGNOSIS(
      false,
      p -> List.of("高血压", "2型糖尿病", "支气管炎", "冠心病").get(p.serial() % 4),
      "诊断 diagnosis zhenduan zd");

  private final boolean tells;
  private final Function<Person, Object> value;
  private final List<Word> words;

  Kind(boolean tells, Function<Person, Object> value, String... words) {
    this.tells = tells;
    this.value = value;
    this.words = Word.all(words);
  }

  /** Whether no two persons have the same. */
  boolean tells() {
    return tells;
  }

  Object of(Person person) {
    return value.apply(person);
  }

  List<Word> words() {
    return words;
  }
}
