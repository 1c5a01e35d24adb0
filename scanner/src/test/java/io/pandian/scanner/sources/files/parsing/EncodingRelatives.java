package io.pandian.scanner.sources.files.parsing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Texts and lists in many languages and the encodings that they are written in, drawn by a seed.
 */
final class EncodingRelatives {
  /**
   * A language.
   *
   * @param prose sentences
   * @param words names, places and headers, as lists have them
   */
  record Language(String name, List<String> charsets, List<String> prose, List<String> words) {}

  record Drawn(String language, String charset, String form, String text) {
    byte[] bytes() {
      return text.getBytes(Charset.forName(charset));
    }
  }

  static final List<Language> LANGUAGES =
      List.of(
          new Language(
              "chinese",
              List.of("GBK", "GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"),
              List.of(
                  "会议于二月三日上午在南宁召开，张三、李四出席。",
                  "请各部门于本周五之前把员工花名册报到人力资源部。",
                  "客户反映收货地址有误，已联系仓库重新发货。",
                  "患者主诉头痛三天，伴有发热，既往体健，无过敏史。",
                  "根据合同约定，乙方应当在收到发票后十个工作日内付款。"),
              List.of(
                  "姓名",
                  "身份证号",
                  "手机号码",
                  "家庭住址",
                  "出生日期",
                  "张伟",
                  "王芳",
                  "李娜",
                  "欧阳修文",
                  "韦小宝",
                  "覃雪梅",
                  "广西壮族自治区南宁市青秀区民族大道",
                  "人力资源部",
                  "已婚",
                  "汉族",
                  "壮族",
                  "备注",
                  "中国工商银行",
                  "禤国华",
                  "农艳红")),
          new Language(
              "traditional",
              List.of("Big5", "GBK", "UTF-8", "UTF-16LE"),
              List.of(
                  "會議於二月三日上午在臺北召開，陳大明、林美玲出席。",
                  "請各部門於本週五之前將員工名冊送交人事室。",
                  "客戶反映收件地址有誤，已聯絡倉庫重新出貨。",
                  "依個人資料保護法規定，蒐集個人資料應告知當事人。"),
              List.of(
                  "姓名",
                  "身分證字號",
                  "行動電話",
                  "通訊地址",
                  "出生日期",
                  "陳建宏",
                  "林淑芬",
                  "黃志明",
                  "張雅婷",
                  "李怡君",
                  "臺北市大安區忠孝東路四段",
                  "高雄市苓雅區",
                  "人事室",
                  "已婚",
                  "備註",
                  "國泰世華銀行")),
          new Language(
              "japanese",
              List.of("Shift_JIS", "EUC-JP", "UTF-8"),
              List.of(
                  "個人情報の保護に関する法律は、事業者の義務を定めています。", "お客様の住所と電話番号を確認してください。", "会議は来週の月曜日に東京で行います。"),
              List.of(
                  "氏名", "住所", "電話番号", "山田太郎", "佐藤花子", "鈴木一郎", "ヤマダタロウ", "東京都港区", "メールアドレス",
                  "お客様番号")),
          new Language(
              "korean",
              List.of("EUC-KR", "x-windows-949", "UTF-8"),
              List.of(
                  "개인정보는 관련 법령에 따라 보호됩니다.",
                  "고객의 주소와 전화번호를 확인해 주십시오.",
                  "회의는 다음 주 월요일에 서울에서 열립니다.",
                  "직원 명단을 금요일까지 제출하시기 바랍니다."),
              List.of(
                  "이름",
                  "주소",
                  "전화번호",
                  "생년월일",
                  "김철수",
                  "이영희",
                  "박지민",
                  "최수정",
                  "서울특별시 강남구",
                  "부산광역시",
                  "인사부",
                  "고객번호")),
          new Language(
              "russian",
              List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-8"),
              List.of(
                  "Персональные данные клиентов защищены законом.",
                  "Просим проверить адрес и номер телефона получателя.",
                  "Совещание состоится в понедельник в Москве.",
                  "Список сотрудников необходимо сдать до пятницы."),
              List.of(
                  "Фамилия",
                  "Имя",
                  "Отчество",
                  "Адрес",
                  "Телефон",
                  "Иванов Иван Иванович",
                  "Петрова Мария",
                  "Москва",
                  "ул. Ленина",
                  "Дата рождения",
                  "СИДОРОВ ПЁТР")),
          new Language(
              "greek",
              List.of("windows-1253", "ISO-8859-7", "UTF-8"),
              List.of(
                  "Τα προσωπικά δεδομένα προστατεύονται από τον νόμο.",
                  "Παρακαλούμε ελέγξτε τη διεύθυνση και το τηλέφωνο."),
              List.of(
                  "Όνομα",
                  "Διεύθυνση",
                  "Τηλέφωνο",
                  "Γιώργος Παπαδόπουλος",
                  "Μαρία Νικολάου",
                  "Αθήνα")),
          new Language(
              "hebrew",
              List.of("windows-1255", "ISO-8859-8", "UTF-8"),
              List.of(
                  "המידע האישי של הלקוחות מוגן על פי חוק.",
                  "נא לבדוק את הכתובת ואת מספר הטלפון.",
                  "הישיבה תתקיים ביום שני בתל אביב."),
              List.of("שם", "כתובת", "טלפון", "דוד כהן", "שרה לוי", "תל אביב", "תאריך לידה")),
          new Language(
              "arabic",
              List.of("windows-1256", "ISO-8859-6", "UTF-8"),
              List.of(
                  "البيانات الشخصية للعملاء محمية بموجب القانون.",
                  "يرجى التحقق من العنوان ورقم الهاتف."),
              List.of("الاسم", "العنوان", "الهاتف", "محمد علي", "فاطمة حسن", "القاهرة")),
          new Language(
              "thai",
              List.of("TIS-620", "x-windows-874", "UTF-8"),
              List.of(
                  "ข้อมูลส่วนบุคคลของลูกค้าได้รับการคุ้มครองตามกฎหมาย",
                  "กรุณาตรวจสอบที่อยู่และหมายเลขโทรศัพท์",
                  "การประชุมจะจัดขึ้นในวันจันทร์ที่กรุงเทพ"),
              List.of(
                  "ชื่อ",
                  "ที่อยู่",
                  "โทรศัพท์",
                  "สมชาย ใจดี",
                  "สมหญิง รักไทย",
                  "กรุงเทพมหานคร",
                  "วันเกิด")),
          new Language(
              "western",
              List.of("windows-1252", "UTF-8"),
              List.of(
                  "Les données personnelles des clients sont protégées par la loi.",
                  "Die Straße wird für Fußgänger geöffnet; bitte prüfen Sie die Adresse.",
                  "El señor Muñoz vive en la calle Peñalver, número diez."),
              List.of(
                  "Prénom",
                  "Müller",
                  "Straße",
                  "Größe",
                  "José Núñez",
                  "Téléphone",
                  "Åse Sørensen",
                  "François Lefèvre")),
          new Language(
              "vietnamese",
              List.of("UTF-8", "UTF-16LE"),
              List.of("Dữ liệu cá nhân của khách hàng được pháp luật bảo vệ."),
              List.of("Họ và tên", "Địa chỉ", "Điện thoại", "Nguyễn Văn An", "Trần Thị Bình")));

  private static final Map<String, Integer> LINES = Map.of("line", 1, "few", 4, "many", 60);

  private EncodingRelatives() {}

  static Drawn draw(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Language language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    return draw(language, random);
  }

  static Drawn draw(Language language, Random random) {
    String charset = language.charsets().get(random.nextInt(language.charsets().size()));
    String size = List.of("line", "few", "many").get(random.nextInt(3));
    boolean list = random.nextBoolean();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES.getOrDefault(size, 1); i++) {
      lines.add(list ? row(language, random) : pick(language.prose(), random));
    }
    String end = random.nextBoolean() ? "\n" : "\r\n";
    String text = String.join(end, lines) + (random.nextBoolean() ? end : "");
    return new Drawn(language.name(), charset, size + (list ? "-list" : "-prose"), text);
  }

  private static String row(Language language, Random random) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      cells.add(
          random.nextInt(4) == 0
              ? String.valueOf(13_000_000_000L + random.nextInt(999_999_999))
              : pick(language.words(), random));
    }
    cells.set(random.nextInt(4), pick(language.words(), random));
    return String.join(",", cells);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
