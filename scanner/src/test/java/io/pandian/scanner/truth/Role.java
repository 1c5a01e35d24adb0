package io.pandian.scanner.truth;

import java.util.List;

/** Words for who a person is to a table. */
final class Role {
  static final Word CUSTOMER = Word.of("客户 customer kehu kh");
  static final Word PATIENT = Word.of("患者 patient huanzhe hz");
  static final Word DOCTOR = Word.of("医生 doctor yisheng ys");
  static final Word STUDENT = Word.of("学生 student xuesheng xs");
  static final Word EMPLOYEE = Word.of("员工 employee yuangong yg");
  static final Word CONTACT = Word.of("联系人 contact lianxiren lxr");
  static final Word BORROWER = Word.of("借款人 borrower jiekuanren jkr");
  static final Word SPOUSE = Word.of("配偶 spouse peiou po");
  static final Word GUARANTOR = Word.of("担保人 guarantor danbaoren dbr");
  static final Word EMERGENCY = Word.of("紧急联系人 emergency_contact jinjilianxiren jjlxr");
  static final Word FATHER = Word.of("父亲 father fuqin fq");
  static final Word MOTHER = Word.of("母亲 mother muqin mq");
  static final Word LEGAL = Word.of("法定代表人 legal_person fadingdaibiaoren fddbr");
  static final Word SENDER = Word.of("寄件人 sender jijianren jjr");
  static final Word RECEIVER = Word.of("收件人 receiver shoujianren sjr");
  static final Word COURIER = Word.of("快递员 courier kuaidiyuan kdy");
  static final Word VISITOR = Word.of("来访人 visitor laifangren lfr");
  static final Word HOST = Word.of("被访人 host beifangren bfr");
  static final Word HEAD = Word.of("负责人 leader fuzeren fzr");
  static final Word SHAREHOLDER = Word.of("股东 shareholder gudong gd");
  static final Word MEMBER_OF_HOUSEHOLD = Word.of("成员 member chengyuan cy");
  static final Word HEAD_OF_HOUSEHOLD = Word.of("户主 householder huzhu huz");
  static final Word USER = Word.of("用户 user yonghu yh");

  /** Those of whom whole tables are kept. */
  static final List<Word> SUBJECTS =
      List.of(
          CUSTOMER,
          PATIENT,
          STUDENT,
          EMPLOYEE,
          USER,
          RECEIVER,
          Word.of("会员 member huiyuan hy"),
          Word.of("车主 car_owner chezhu cz"),
          Word.of("业主 owner yezhu yz"),
          Word.of("投保人 applicant toubaoren tbr"),
          Word.of("持卡人 card_holder chikaren ckr"),
          Word.of("参保人 insured_person canbaoren cbr"),
          Word.of("司机 driver siji sij"),
          Word.of("旅客 passenger lvke lk"),
          Word.of("考生 candidate kaosheng ks"),
          Word.of("申请人 applicant shenqingren sqr"),
          Word.of("纳税人 taxpayer nashuiren nsr"),
          Word.of("租户 tenant zuhu zh"),
          Word.of("入住人 guest ruzhuren rzr"));

  /** Two of a kind that face each other in a row. */
  static final List<List<Word>> OPPOSED =
      List.of(
          Word.all("付款人 payer fukuanren fkr", "收款人 payee shoukuanren skr"),
          Word.all("买方 buyer maifang mf", "卖方 seller maifang mf"),
          Word.all("买家 buyer maijia mj", "卖家 seller maijia mj"),
          Word.all("原告 plaintiff yuangao yg", "被告 defendant beigao bg"),
          Word.all("出租人 lessor chuzuren czr", "承租人 lessee chengzuren chzr"),
          Word.all("甲方 party_a jiafang jf", "乙方 party_b yifang yf"),
          Word.all("转让人 transferor zhuanrangren zrr", "受让人 transferee shourangren shrr"),
          Word.all("委托人 principal weituoren wtr", "受托人 trustee shoutuoren str"),
          Word.all("债权人 creditor zhaiquanren zqr", "债务人 debtor zhaiwuren zwr"),
          Word.all("赠与人 donor zengyuren zyr", "受赠人 donee shouzengren szr"),
          Word.all("投保人 policy_holder toubaoren tbr", "被保险人 insured beibaoxianren bbxr"),
          Word.all("本人 self benren br", "配偶 spouse peiou po"),
          Word.all("男方 husband nanfang nf", "女方 wife nvfang nvf"),
          Word.all("寄件人 sender jijianren jjr", "收件人 receiver shoujianren sjr"),
          Word.all("发货人 shipper fahuoren fhr", "收货人 consignee shouhuoren shr"),
          Word.all("转出方 from zhuanchufang zcf", "转入方 to zhuanrufang zrf"),
          Word.all("下单人 orderer xiadanren xdr", "收货人 receiver shouhuoren shr"),
          Word.all("主叫 caller zhujiao zj", "被叫 callee beijiao bj"));

  /** Those who come twice in a row, numbered. */
  static final List<Word> NUMBERED =
      List.of(
          CONTACT,
          EMERGENCY,
          SHAREHOLDER,
          GUARANTOR,
          Word.of("家长 parent jiazhang jz"),
          Word.of("监护人 guardian jianhuren jhr"),
          Word.of("共有人 co_owner gongyouren gyr"),
          Word.of("受益人 beneficiary shouyiren syr"));

  /** Who keeps, sells, treats or brings a row's person, known by a key in somebody else's row. */
  static final List<Word> KEEPERS =
      List.of(
          Word.of("创建人 create_user chuangjianren cjr"),
          Word.of("操作员 operator caozuoyuan czy"),
          Word.of("归属人 owner_user guishuren gsr"),
          Word.of("客户经理 account_manager kehujingli khjl"),
          Word.of("销售 sales xiaoshou xsy"),
          DOCTOR,
          Word.of("教师 teacher jiaoshi js"),
          Word.of("上级 superior shangji shj"),
          Word.of("邀请人 inviter yaoqingren yqr"),
          Word.of("经办人 handler jingbanren jbr"),
          Word.of("审批人 approver shenpiren spr"),
          Word.of("跟进人 follow_up_user genjinren gjr"));

  /** Accounts that face each other in one numbering. */
  static final List<List<Word>> ACCOUNTS =
      List.of(
          Word.all("关注者 follower guanzhuzhe gzz", "被关注者 followee beiguanzhuzhe bgzz"),
          Word.all("发送者 from_user fasongzhe fsz", "接收者 to_user jieshouzhe jsz"),
          Word.all("点赞用户 liker dianzanyonghu dzyh", "作者 author zuozhe zz"),
          Word.all("好友发起人 requester faqiren fqr", "好友 friend haoyou hay"),
          Word.all("买家 buyer maijia mj", "卖家 seller maijia mj"));

  private Role() {}
}
