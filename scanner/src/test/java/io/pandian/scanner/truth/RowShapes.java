package io.pandian.scanner.truth;

import static io.pandian.scanner.truth.Kind.ACCOUNT;
import static io.pandian.scanner.truth.Kind.BIRTH;
import static io.pandian.scanner.truth.Kind.CARD;
import static io.pandian.scanner.truth.Kind.DIAGNOSIS;
import static io.pandian.scanner.truth.Kind.EMAIL;
import static io.pandian.scanner.truth.Kind.KEY;
import static io.pandian.scanner.truth.Kind.LANDLINE;
import static io.pandian.scanner.truth.Kind.MOBILE;
import static io.pandian.scanner.truth.Kind.NAME;
import static io.pandian.scanner.truth.Kind.OPENID;
import static io.pandian.scanner.truth.Kind.OTHER_MOBILE;
import static io.pandian.scanner.truth.Kind.PASSPORT;
import static io.pandian.scanner.truth.Kind.RECORD_NO;
import static io.pandian.scanner.truth.Kind.RESIDENT_ID;
import static io.pandian.scanner.truth.Kind.SEX;
import static io.pandian.scanner.truth.Kind.STAFF_NO;
import static io.pandian.scanner.truth.Kind.STUDENT_NO;

import io.pandian.scanner.truth.Draft.Naming;
import io.pandian.scanner.truth.Draft.SameHeader;
import io.pandian.scanner.truth.Sample.Place;
import io.pandian.scanner.truth.Word.Style;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ordinary tables, made by the thousand: each shape draws its columns, its language and its
 * neighbours by lot and knows who is in its rows. Headers are those of real systems and of field
 * reports, never looked up in the product's own lexicons.
 */
final class RowShapes {
  /**
   * A kind of table.
   *
   * @param weight how often it is drawn
   */
  record Shape(String name, int weight, Consumer<Draft> draw) {}

  private static final List<Place> PLACES = List.of(Place.H2, Place.SQLITE, Place.SHARE);
  private static final List<Kind> NUMBERS = List.of(MOBILE, RESIDENT_ID, EMAIL, CARD, PASSPORT);

  /** What a table tells of each of two who face each other. */
  private static final List<Kind[]> OF_EACH =
      List.of(
          new Kind[] {NAME, MOBILE},
          new Kind[] {NAME, RESIDENT_ID},
          new Kind[] {NAME, CARD},
          new Kind[] {NAME, RESIDENT_ID, MOBILE},
          new Kind[] {MOBILE},
          new Kind[] {RESIDENT_ID},
          new Kind[] {CARD});

  static final List<Shape> ALL =
      List.of(
          new Shape("one person", 6, RowShapes::onePerson),
          new Shape("one person with a key", 2, RowShapes::onePersonWithKey),
          new Shape("one person in many rows", 2, RowShapes::onePersonInManyRows),
          new Shape("one number among things", 2, RowShapes::oneNumber),
          new Shape("several telephones", 1, RowShapes::severalTelephones),
          new Shape("two telephones in a cell", 1, RowShapes::twoTelephonesInACell),
          new Shape("mixed documents", 1, RowShapes::mixedDocuments),
          new Shape("mixed contacts", 1, RowShapes::mixedContacts),
          new Shape("rows that repeat", 1, RowShapes::rowsThatRepeat),
          new Shape("shared office telephone", 1, RowShapes::sharedOfficeTelephone),
          new Shape("shared family telephone", 1, RowShapes::sharedFamilyTelephone),
          new Shape("old and new numbers", 1, RowShapes::oldAndNewNumbers),
          new Shape("new name and telephone", 1, RowShapes::newNameAndTelephone),
          new Shape("masked", 1, RowShapes::masked),
          new Shape("hashed", 1, RowShapes::hashed),
          new Shape("names only", 1, RowShapes::namesOnly),
          new Shape("Latin names", 1, RowShapes::latinNames),
          new Shape("profile in JSON", 1, RowShapes::profile),
          new Shape("children", 1, RowShapes::children),
          new Shape("patients", 1, RowShapes::patients),
          new Shape("accounts", 1, RowShapes::accounts),
          new Shape("openids", 1, RowShapes::openids),
          new Shape("two opposed", 5, RowShapes::opposed),
          new Shape("two numbered", 5, RowShapes::numbered),
          new Shape("a person and a relative", 2, RowShapes::relative),
          new Shape("siblings and parents", 1, RowShapes::siblings),
          new Shape("five in a row", 1, RowShapes::fiveInARow),
          new Shape("household", 1, RowShapes::household),
          new Shape("a second person in a remark", 1, RowShapes::secondInRemark),
          new Shape("two persons in JSON", 1, RowShapes::twoInJson),
          new Shape("companies and their people", 1, RowShapes::companyPeople),
          new Shape("sole traders", 1, RowShapes::soleTraders),
          new Shape("heads of departments", 1, RowShapes::heads),
          new Shape("shareholders", 1, RowShapes::shareholders),
          new Shape("visitors and hosts", 1, RowShapes::visitors),
          new Shape("parcels", 1, RowShapes::parcels),
          new Shape("kept by a key", 5, RowShapes::keptByKey),
          new Shape("kept by an account", 1, RowShapes::keptByAccount),
          new Shape("kept by a name", 1, RowShapes::keptByName),
          new Shape("superiors", 2, RowShapes::superiors),
          new Shape("inviters", 1, RowShapes::inviters),
          new Shape("facing accounts", 2, RowShapes::facingAccounts),
          new Shape("two numberings", 1, RowShapes::twoNumberings),
          new Shape("references", 2, RowShapes::references),
          new Shape("a table and what refers to it", 2, RowShapes::referredTable),
          new Shape("of a real system", 5, RealTables::draw),
          new Shape("nobody", 7, NobodyShapes::draw));

  private RowShapes() {}

  /**
   * Makes tables. The persons of each are nobody else's, but for those whom {@code invented} knows.
   */
  static List<Sample> samples(int count, long seed, Invented invented) {
    Random random = new Random(seed);
    List<Shape> lots =
        ALL.stream().flatMap(shape -> Stream.generate(() -> shape).limit(shape.weight())).toList();
    List<Sample> samples = new ArrayList<>();
    for (int serial = 1; samples.size() < count; serial++) {
      samples.addAll(drawn(lots.get(random.nextInt(lots.size())), serial, random, invented));
    }
    return samples;
  }

  private static List<Sample> drawn(Shape shape, int serial, Random random, Invented invented) {
    while (true) {
      Place place = PLACES.get(random.nextInt(PLACES.size()));
      Style style = Style.values()[random.nextInt(Style.values().length)];
      boolean comments = place == Place.H2 && (style == Style.INITIALS || random.nextBoolean());
      if (style == Style.INITIALS && !comments) {
        continue; // Two or three letters say too little alone.
      }
      try {
        Draft draft = new Draft(invented, random, style, comments, serial);
        shape.draw().accept(draft);
        return draft.samples(shape.name(), place).toList();
      } catch (SameHeader e) {
        // Drawn again.
      }
    }
  }

  // One person in a row.

  private static Kind[] nameAndNumbers(Draft draft) {
    List<Kind> kinds = new ArrayList<>(List.of(NAME));
    Kind first = draft.oneOf(NUMBERS);
    Kind second = draft.oneOf(NUMBERS);
    kinds.add(first);
    if (second != first && draft.either()) {
      kinds.add(second);
    }
    if (draft.either()) {
      kinds.add(draft.oneOf(SEX, BIRTH, Kind.ADDRESS));
    }
    return kinds.toArray(Kind[]::new);
  }

  /** Cards are sensitive, names with telephones and mailboxes are not; others are left open. */
  private static void sensitivity(Draft draft, Kind... kinds) {
    List<Kind> all = List.of(kinds);
    if (all.contains(CARD)) {
      draft.truth(truth -> truth.withSensitive(truth.low()));
    } else if (List.of(NAME, MOBILE, EMAIL).containsAll(all)) {
      draft.truth(truth -> truth.withSensitive(0));
    }
  }

  private static void onePerson(Draft draft) {
    Word role = draft.oneOf(Role.SUBJECTS);
    Kind[] kinds = nameAndNumbers(draft);
    draft.maybeAbout(role);
    if (draft.either()) {
      draft.key();
    }
    draft.party(role, draft.oneOf(Naming.values()), draft.each(), kinds);
    draft.things();
    sensitivity(draft, kinds);
  }

  private static void onePersonWithKey(Draft draft) {
    Word role = draft.oneOf(Role.SUBJECTS);
    List<Person> crowd = draft.each();
    draft.maybeAbout(role);
    draft.party(Label.of(role), crowd, KEY);
    draft.party(role, draft.oneOf(Naming.values()), crowd, nameAndNumbers(draft));
    draft.things();
  }

  private static void onePersonInManyRows(Draft draft) {
    Word role = draft.oneOf(Role.SUBJECTS);
    draft.thing(Thing.ORDER_NO);
    draft.party(role, draft.oneOf(Naming.values()), draft.repeated(), nameAndNumbers(draft));
    draft.thing(Thing.AMOUNT);
    draft.thing(Thing.CREATED);
  }

  private static void oneNumber(Draft draft) {
    Kind kind = draft.oneOf(MOBILE, RESIDENT_ID, EMAIL);
    draft.key();
    draft.party(Label.BARE, draft.either() ? draft.each() : draft.repeated(), kind);
    draft.things();
  }

  private static void severalTelephones(Draft draft) {
    Word role = draft.oneOf(Role.SUBJECTS);
    Naming naming = draft.oneOf(Naming.values());
    draft.party(role, naming, draft.each(), NAME, MOBILE, OTHER_MOBILE, LANDLINE);
    draft.things();
  }

  private static void twoTelephonesInACell(Draft draft) {
    List<Person> crowd = draft.each();
    String between = draft.oneOf("/", " ", ",", "、", "；", "|");
    draft.party(draft.oneOf(Role.SUBJECTS), Naming.ONLY_THE_FIRST, crowd, NAME);
    draft.column(
        Label.BARE,
        MOBILE,
        row ->
            row % 5 > 0
                ? crowd.get(row).mobile()
                : crowd.get(row).mobile() + between + crowd.get(row).otherMobile());
    draft.counted(crowd);
    draft.things();
    draft.truth(truth -> Truth.of(draft.rows()));
  }

  private static void mixedDocuments(Draft draft) {
    List<Person> crowd = draft.each();
    List<String> kinds = List.of("居民身份证", "居民身份证", "护照", "港澳居民来往内地通行证");
    draft.column(Label.BARE, crowd, NAME);
    draft.column(
        Word.of("证件类型 cert_type zhengjianleixing zjlx"), row -> kinds.get(row % kinds.size()));
    draft.column(
        Word.of("证件号码 cert_no zhengjianhaoma zjhm"),
        row ->
            switch (row % kinds.size()) {
              case 2 -> crowd.get(row).passport();
              case 3 -> crowd.get(row).permit();
              default -> crowd.get(row).residentId();
            });
    draft.counted(crowd);
    draft.things();
  }

  private static void mixedContacts(Draft draft) {
    List<Person> crowd = draft.each();
    draft.column(Label.BARE, crowd, NAME);
    draft.column(
        Word.of("联系方式 contact_info lianxifangshi lxfs"),
        row -> row % 2 == 0 ? crowd.get(row).mobile() : crowd.get(row).email());
    draft.counted(crowd);
    draft.things();
  }

  private static void rowsThatRepeat(Draft draft) {
    draft.key();
    draft.party(
        Role.EMPLOYEE,
        draft.oneOf(Naming.values()),
        draft.repeated(),
        NAME,
        MOBILE,
        EMAIL,
        STAFF_NO);
  }

  private static void sharedOfficeTelephone(Draft draft) {
    List<Person> crowd = draft.each();
    String office = "0771-58" + draft.invented().digits(5);
    draft.maybeAbout(Role.EMPLOYEE);
    draft.key();
    draft.party(Role.EMPLOYEE, draft.oneOf(Naming.values()), crowd, NAME, EMAIL, STAFF_NO);
    draft.column(Word.of("办公电话 office_phone bangongdianhua bgdh"), row -> office);
  }

  private static void sharedFamilyTelephone(Draft draft) {
    List<Person> crowd = draft.each();
    draft.column(Label.BARE, crowd, NAME);
    draft.column(Label.BARE, draft.everyTwo(), MOBILE);
    draft.column(Label.BARE, crowd, BIRTH);
    draft.counted(crowd);
  }

  private static void oldAndNewNumbers(Draft draft) {
    List<Person> crowd = draft.each();
    draft.column(Label.of(draft.oneOf(Role.SUBJECTS)), crowd, NAME);
    draft.column(
        Label.BARE,
        RESIDENT_ID,
        row -> row % 4 == 0 ? crowd.get(row).oldResidentId() : crowd.get(row).residentId());
    draft.counted(crowd);
    draft.things();
  }

  /** A number for life stays, a name and a telephone do not. */
  private static void newNameAndTelephone(Draft draft) {
    List<Person> lifelong = draft.everyTwo();
    List<Person> words = draft.each();
    draft.key();
    draft.column(Label.BARE, words, NAME);
    draft.column(Label.BARE, lifelong, RESIDENT_ID);
    draft.column(Label.BARE, words, MOBILE);
    draft.counted(lifelong);
  }

  /** Nobody can tell how many they are: one at least, and each row may be another. */
  private static void masked(Draft draft) {
    List<Person> crowd = draft.each();
    Word role = draft.oneOf(Role.SUBJECTS);
    draft.column(Label.of(role), NAME, row -> crowd.get(row).name().charAt(0) + "**");
    draft.column(
        Label.of(role),
        MOBILE,
        row -> crowd.get(row).mobile().replaceAll("(...)....(....)", "$1****$2"));
    draft.things();
    draft.truth(truth -> Truth.between(1, draft.rows()).withUpperAtLeast(draft.rows()));
  }

  /** As above; who takes a hash for a token counts each. */
  private static void hashed(Draft draft) {
    List<Person> crowd = draft.each();
    String header = draft.oneOf("phone_md5", "mobile_sha256", "手机号摘要");
    Word word = new Word(header, header, header, header);
    draft.column(word, row -> digest(header, crowd.get(row).mobile()));
    draft.thing(Thing.CITY);
    draft.truth(truth -> Truth.between(1, draft.rows()).withUpperAtLeast(draft.rows()));
  }

  private static String digest(String header, String value) {
    try {
      String algorithm = header.endsWith("md5") ? "MD5" : "SHA-256";
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void namesOnly(Draft draft) {
    Word role = draft.oneOf(Role.SUBJECTS);
    draft.maybeAbout(role);
    draft.party(role, draft.oneOf(Naming.ALL, Naming.NONE), draft.each(), NAME);
    draft.thing(Thing.DEPARTMENT);
    draft.column(Word.of("签到情况 attendance qiandaoqingkuang qdqk"), row -> "已签到");
  }

  /** Namesakes with nothing beside the name may be one. */
  private static void latinNames(Draft draft) {
    List<Person> crowd = draft.each();
    draft.key();
    draft.column(Word.of("名字 first_name first_name first_name"), crowd, Person::firstName);
    draft.column(Word.of("姓氏 last_name last_name last_name"), crowd, Person::lastName);
    if (draft.either()) {
      draft.party(Label.BARE, crowd, draft.oneOf(PASSPORT, EMAIL));
    } else {
      long names = crowd.stream().map(p -> p.firstName() + " " + p.lastName()).distinct().count();
      draft.truth(truth -> Truth.between(names, draft.rows()));
    }
    draft.thing(Thing.UPDATED);
  }

  private static void profile(Draft draft) {
    List<Person> crowd = draft.each();
    draft.party(Label.of(Role.USER), crowd, KEY);
    draft.party(Label.BARE, crowd, MOBILE);
    draft.column(
        Word.of("资料 profile ziliao zl"),
        crowd,
        p ->
            "{\"realName\": \"%s\", \"idCard\": \"%s\", \"email\": \"%s\"}"
                .formatted(p.name(), p.residentId(), p.email()));
  }

  private static void children(Draft draft) {
    draft.party(Role.STUDENT, draft.oneOf(Naming.values()), draft.children(), NAME, RESIDENT_ID);
    draft.things();
    draft.truth(truth -> truth.withSensitive(truth.low()));
  }

  private static void patients(Draft draft) {
    draft.about(Role.PATIENT);
    Kind number = draft.oneOf(RECORD_NO, RESIDENT_ID, MOBILE);
    Naming naming = draft.oneOf(Naming.ONLY_THE_FIRST, Naming.NONE);
    draft.party(Role.PATIENT, naming, draft.repeated(), NAME, number, DIAGNOSIS);
    draft.column(
        Word.of("就诊时间 visit_time jiuzhenshijian jzsj"), row -> "2026-03-0" + (row % 9 + 1));
    draft.truth(truth -> truth.withSensitive(truth.low()));
  }

  private static void accounts(Draft draft) {
    draft.key();
    draft.party(draft.either() ? Label.BARE : Label.of(Role.USER), draft.repeated(), ACCOUNT);
    draft.column(
        Word.of("登录IP ip dengluip dlip"), row -> "10.8.%d.%d".formatted(row % 9, row % 200));
    draft.column(Word.of("登录时间 login_time denglushijian dlsj"), row -> "2026-04-0" + (row % 9 + 1));
  }

  private static void openids(Draft draft) {
    draft.party(Label.BARE, draft.each(), OPENID);
    draft.column(Word.of("最后登录 last_login zuihoudenglu zhdl"), row -> "2026-04-1" + row % 5);
    draft.thing(Thing.CITY);
  }

  // Several persons in a row.

  private static void opposed(Draft draft) {
    List<Word> pair = draft.oneOf(Role.OPPOSED);
    Kind[] kinds = draft.oneOf(OF_EACH);
    two(draft, Label.of(pair.get(0)), Label.of(pair.get(1)), kinds);
  }

  private static void numbered(Draft draft) {
    Word role = draft.oneOf(Role.NUMBERED);
    List<Word> marks =
        draft.oneOf(
            Word.all("1 1 1 1", "2 2 2 2"),
            Word.all("一 1 yi 1", "二 2 er 2"),
            Word.all("A a a a", "B b b b"),
            Word.all("甲 first jia a", "乙 second yi b"));
    boolean behind = draft.either();
    two(
        draft,
        numbered(role, marks.get(0), behind),
        numbered(role, marks.get(1), behind),
        draft.oneOf(OF_EACH));
  }

  private static Label numbered(Word role, Word mark, boolean behind) {
    return behind ? Label.of(role).behind(mark) : Label.of(role, mark);
  }

  private static void two(Draft draft, Label one, Label other, Kind... kinds) {
    List<Person> ones = draft.each();
    List<Person> others = draft.each();
    draft.things();
    if (draft.either()) {
      draft.party(one, ones, kinds);
      draft.party(other, others, kinds);
    } else {
      for (Kind kind : kinds) {
        draft.column(one, ones, kind);
        draft.column(other, others, kind);
      }
      draft.counted(ones);
      draft.counted(others);
    }
    sensitivity(draft, kinds);
  }

  private static void relative(Draft draft) {
    Word relative = draft.oneOf(Role.SPOUSE, Role.GUARANTOR, Role.EMERGENCY, Role.MOTHER);
    draft.party(
        draft.oneOf(Role.SUBJECTS), draft.oneOf(Naming.values()), draft.each(), NAME, RESIDENT_ID);
    draft.party(Label.of(relative), draft.each(), NAME, draft.oneOf(MOBILE, RESIDENT_ID));
    draft.things();
  }

  private static void siblings(Draft draft) {
    draft.party(
        Role.STUDENT,
        draft.oneOf(Naming.values()),
        draft.each(),
        NAME,
        draft.oneOf(STUDENT_NO, RESIDENT_ID));
    draft.party(Label.of(Role.FATHER), draft.everyTwo(), NAME, MOBILE);
    draft.party(Label.of(Role.MOTHER), draft.everyTwo(), NAME, MOBILE);
  }

  private static void fiveInARow(Draft draft) {
    for (Word role : List.of(Role.BORROWER, Role.SPOUSE, Role.GUARANTOR)) {
      draft.party(Label.of(role), draft.each(), NAME, RESIDENT_ID);
    }
    for (Word mark : Word.all("1 1 1 1", "2 2 2 2")) {
      draft.party(Label.of(Role.CONTACT, mark), draft.each(), NAME, MOBILE);
    }
  }

  private static void household(Draft draft) {
    List<Person> members = draft.each();
    List<Person> heads =
        IntStream.range(0, draft.rows()).mapToObj(i -> members.get(i / 3 * 3)).toList();
    draft.party(Label.of(Role.HEAD_OF_HOUSEHOLD), heads, NAME, MOBILE);
    draft.party(Label.of(Role.MEMBER_OF_HOUSEHOLD), members, NAME);
    draft.column(
        Word.of("与户主关系 relation yuhuzhuguanxi yhzgx"),
        row -> List.of("户主", "配偶", "子女").get(row % 3));
    draft.party(Label.BARE, members, RESIDENT_ID);
    draft.truth(truth -> Truth.of(draft.rows()));
  }

  private static void secondInRemark(Draft draft) {
    List<Person> second = draft.each();
    draft.party(Role.CUSTOMER, draft.oneOf(Naming.values()), draft.each(), NAME, MOBILE);
    draft.column(
        Word.of("处理意见 remark chuliyijian clyj"),
        second,
        p -> "已转告其配偶%s（身份证%s，手机%s）".formatted(p.name(), p.residentId(), p.mobile()));
    draft.counted(second);
  }

  private static void twoInJson(Draft draft) {
    List<Person> buyers = draft.each();
    List<Person> receivers = draft.each();
    draft.thing(Thing.ORDER_NO);
    draft.column(
        Word.of("扩展信息 ext kuozhanxinxi kzxx"),
        row ->
            "{\"buyer\": %s, \"receiver\": %s}"
                .formatted(json(buyers.get(row)), json(receivers.get(row))));
    draft.counted(buyers);
    draft.counted(receivers);
  }

  private static String json(Person person) {
    return "{\"name\": \"%s\", \"mobile\": \"%s\"}".formatted(person.name(), person.mobile());
  }

  private static void companyPeople(Draft draft) {
    draft.column(
        Word.of("公司名称 company_name gongsimingcheng gsmc"), row -> draft.invented().company());
    draft.party(Label.of(Role.LEGAL), draft.each(), NAME, RESIDENT_ID);
    draft.party(Label.of(Role.CONTACT), draft.each(), NAME, MOBILE);
    draft.things();
  }

  private static void soleTraders(Draft draft) {
    draft.column(
        Word.of("个体户名称 shop_name getihumingcheng gthmc"),
        row -> draft.invented().oneOf("南宁", "柳州") + "荣" + row + "商贸经营部");
    draft.party(
        Label.of(Word.of("经营者 operator jingyingzhe jyz")), draft.each(), NAME, RESIDENT_ID, MOBILE);
  }

  private static void heads(Draft draft) {
    draft.key();
    draft.column(Word.of("部门名称 dept_name bumenmingcheng bmmc"), row -> "第" + row + "事业部");
    draft.party(Role.HEAD, Naming.ONLY_THE_FIRST, draft.each(), NAME, MOBILE);
  }

  private static void shareholders(Draft draft) {
    List<Person> crowd = draft.each();
    draft.column(
        Word.of("公司名称 company_name gongsimingcheng gsmc"), row -> draft.invented().company());
    draft.column(
        Word.of("股东名称 shareholder_name gudongmingcheng gdmc"),
        row -> row % 2 == 0 ? crowd.get(row).name() : draft.invented().company());
    draft.column(
        Word.of("股东类型 shareholder_type gudongleixing gdlx"), row -> row % 2 == 0 ? "自然人" : "企业法人");
    draft.column(
        Word.of("证件号码 cert_no zhengjianhaoma zjhm"),
        row -> row % 2 == 0 ? crowd.get(row).residentId() : Companies.code(draft.invented()));
    draft.truth(truth -> Truth.of(draft.rows() / 2));
  }

  private static void visitors(Draft draft) {
    draft.party(Label.of(Role.VISITOR), draft.each(), NAME, RESIDENT_ID, MOBILE);
    draft.party(Label.of(Role.HOST), draft.few(), NAME, MOBILE);
    draft.things();
  }

  private static void parcels(Draft draft) {
    draft.column(
        Word.of("运单号 waybill_no yundanhao ydh"), row -> "SF" + draft.invented().digits(13));
    draft.party(Label.of(Role.SENDER), draft.each(), NAME, MOBILE);
    draft.party(Label.of(Role.RECEIVER), draft.each(), NAME, MOBILE);
    if (draft.either()) {
      draft.party(Label.of(Role.COURIER), draft.few(), NAME, MOBILE);
    }
  }

  // Somebody else keeps the row, or stands above or behind its person.

  private static void keptByKey(Draft draft) {
    Word keeper = draft.oneOf(Role.KEEPERS);
    Kind[] kinds =
        draft.oneOf(
            new Kind[] {MOBILE},
            new Kind[] {RESIDENT_ID},
            new Kind[] {NAME, MOBILE},
            new Kind[] {MOBILE, CARD});
    draft.key();
    draft.party(draft.oneOf(Role.SUBJECTS), draft.oneOf(Naming.values()), draft.each(), kinds);
    draft.referred(Label.of(keeper), draft.few(), draft.oneOf(KEY, STAFF_NO));
    draft.things();
    sensitivity(draft, kinds);
  }

  private static void keptByAccount(Draft draft) {
    draft.party(
        draft.oneOf(Role.SUBJECTS), draft.oneOf(Naming.values()), draft.each(), NAME, MOBILE);
    List<Person> keepers = draft.few();
    draft.column(Word.of("创建者 create_by chuangjianzhe cjz"), keepers, Person::account);
    draft.thing(Thing.CREATED);
    draft.column(Word.of("更新者 update_by gengxinzhe gxz"), keepers, Person::account);
    draft.thing(Thing.UPDATED);
  }

  /** Whoever is only named beside somebody else may be counted or not. */
  private static void keptByName(Draft draft) {
    draft.party(
        draft.oneOf(Role.SUBJECTS), draft.oneOf(Naming.values()), draft.each(), NAME, MOBILE);
    draft.doubtful(Label.of(draft.oneOf(Role.KEEPERS)), draft.few(), NAME);
    draft.things();
  }

  private static void superiors(Draft draft) {
    List<Person> staff = draft.each();
    List<Person> superiors = draft.among(staff.subList(0, 5));
    Word above =
        draft.oneOf(
            Word.all(
                "上级 superior shangji shj",
                "直属领导 leader zhishulingdao zsld",
                "经理 manager jingli jl"));
    draft.maybeAbout(Role.EMPLOYEE);
    Naming naming = draft.oneOf(Naming.values());
    draft.party(Role.EMPLOYEE, naming, staff, STAFF_NO, NAME, MOBILE);
    draft.party(Label.of(above), superiors, STAFF_NO);
    if (draft.either()) {
      draft.column(Label.of(above), superiors, NAME);
    }
  }

  private static void inviters(Draft draft) {
    List<Person> users = draft.each();
    Word inviter =
        draft.oneOf(Word.all("邀请人 inviter yaoqingren yqr", "推荐人 referrer tuijianren tjr"));
    Kind kind = draft.oneOf(MOBILE, KEY);
    draft.party(Label.of(Role.USER), users, KEY);
    draft.party(Label.BARE, users, MOBILE);
    draft.party(Label.of(inviter), draft.among(users.subList(0, 9)), kind);
    draft.things();
  }

  // Accounts and references.

  private static void facingAccounts(Draft draft) {
    List<Word> pair = draft.oneOf(Role.ACCOUNTS);
    List<Person> circle = draft.repeated();
    List<Person> next =
        IntStream.range(0, circle.size())
            .mapToObj(i -> circle.get((i + 1) % circle.size()))
            .toList();
    draft.party(Label.of(pair.get(0)), circle, KEY);
    draft.party(Label.of(pair.get(1)), next, KEY);
    draft.thing(Thing.CREATED);
  }

  private static void twoNumberings(Draft draft) {
    List<Word> pair =
        draft.oneOf(
            Word.all("买家 buyer maijia mj", "卖家 seller maijia mj"),
            Word.all("乘客 passenger chengke ck", "司机 driver siji sj"),
            Word.all("借款人 borrower jiekuanren jkr", "出借人 lender chujieren cjr"));
    List<Person> others = draft.repeated();
    draft.thing(Thing.ORDER_NO);
    draft.party(Label.of(pair.get(0)), draft.repeated(), KEY);
    draft.column(Label.of(pair.get(1)), KEY, row -> 500_000_000L + others.get(row).serial());
    draft.counted(others);
    draft.thing(Thing.AMOUNT);
  }

  private static void references(Draft draft) {
    Word whose =
        draft.oneOf(
            List.of(Role.USER, Role.CUSTOMER, Word.of("会员 member huiyuan hy"), Role.STUDENT));
    draft.key();
    draft.party(Label.of(whose), draft.repeated(), KEY);
    draft.thing(Thing.ORDER_NO);
    draft.thing(Thing.AMOUNT);
    draft.things();
  }

  /** The same persons in both; what the second says of them is theirs. */
  private static void referredTable(Draft draft) {
    Word role = draft.oneOf(Role.PATIENT, Role.CUSTOMER, Role.STUDENT, Role.USER);
    List<Person> crowd = draft.each();
    draft.about(role);
    if (draft.either()) {
      draft.column(Label.of(role), crowd, KEY);
    } else {
      draft.column(Word.of("id id id id"), crowd, Person::key);
    }
    draft.party(role, draft.oneOf(Naming.ALL, Naming.NONE), crowd, NAME, MOBILE);
    Draft other = draft.beside();
    other.about(Word.of("记录 record jilu jl"));
    other.key();
    other.party(Label.of(role), other.among(crowd.subList(0, 12)), KEY);
    other.referred(Label.of(Role.DOCTOR), other.few(), KEY);
    if (role.equals(Role.PATIENT)) {
      List<Person> patients = crowd;
      other.column(
          Word.of("诊断 diagnosis zhenduan zd"), row -> DIAGNOSIS.of(patients.get(row % 12)));
      other.truth(truth -> truth.withSensitive(truth.low()));
    } else {
      other.thing(Thing.AMOUNT);
    }
  }
}
