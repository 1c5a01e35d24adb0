package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.truth.Sample.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists of children by name beside whoever answers for them: child and adult are two persons of
 * each row, and the child is under fourteen wherever its word says so. At first run 269 of 360
 * tables came out otherwise.
 */
class ChildrenByNameTest {
  private static final int ROWS = 20;

  /** How to say child, the name, and the adult's telephone in one language. */
  private record Language(
      List<String> children,
      List<String> pupils,
      List<String> names,
      List<String> adults,
      List<String> adultNames,
      List<String> telephones,
      String thing) {}

  private static final Language CHINESE =
      new Language(
          List.of("幼儿", "宝宝", "孩子", "儿童", "小孩", "小朋友", "宝贝", "婴儿", "婴幼儿", "新生儿", "娃娃", "萌娃"),
          List.of("学生", "学员", "小学生", "学童"),
          List.of("姓名", "名字", "名称"),
          List.of("家长", "监护人", "父亲", "母亲", "爸爸", "妈妈", "接送人"),
          List.of("姓名", ""),
          List.of("电话", "手机", "手机号", "联系电话"),
          "班级");
  private static final Language ENGLISH =
      new Language(
          List.of("child", "kid", "baby", "toddler", "infant", "newborn"),
          List.of("student", "pupil"),
          List.of("_name", "_full_name"),
          List.of("parent", "guardian", "father", "mother", "mom"),
          List.of("_name"),
          List.of("_phone", "_mobile", "_tel"),
          "class_no");
  private static final Language PINYIN =
      new Language(
          List.of("youer", "baobao", "haizi", "ertong", "xiaohai"),
          List.of("xuesheng", "xueyuan"),
          List.of("_xingming", "_xm", "xingming"),
          List.of("jiazhang", "jianhuren", "fuqin", "muqin"),
          List.of("_xingming"),
          List.of("_dianhua", "_shouji", "_sjh"),
          "banji");

  @TempDir private Path folder;
  private final Invented invented = new Invented(31);

  private record Case(Sample sample, boolean minors) {}

  @Test
  void childAndAdult_areTwoPersons_andTheChildIsAMinor() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (Language language : List.of(CHINESE, ENGLISH, PINYIN)) {
      language.children().forEach(child -> cases(language, child, true, cases));
      language.pupils().forEach(pupil -> cases(language, pupil, false, cases));
    }
    List<Table> tables = cases.stream().map(one -> one.sample().table()).toList();
    Path database = TableFiles.sqlite(folder.resolve("d.db"), tables);
    Inventory inventory =
        Scans.run(Scans.plan(List.of(Scans.database("SQLITE", "sqlite", database))), folder);

    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      PersonCount count = Scans.persons(inventory, one.sample().asset()).orElseThrow();
      Truth truth = one.sample().truth();
      boolean children = !one.minors() || count.sensitive() >= ROWS - 2;
      if (!truth.faults(count).isEmpty() || !children) {
        wrong.add(
            one.sample() + ": " + truth.against(count) + ", sensitive " + count.sensitive() + "\n");
      }
    }
    assertThat(cases).hasSizeGreaterThan(300);
    assertThat(wrong).as("%d of %d", wrong.size(), cases.size()).isEmpty();
  }

  private void cases(Language language, String child, boolean minors, List<Case> cases) {
    for (String adult : language.adults()) {
      String name = child + oneOf(language.names());
      String telephone = adult + oneOf(language.telephones());
      String adultName = adult + oneOf(language.adultNames());
      String number = "c%03d".formatted(cases.size());
      cases.add(new Case(alone(number + "a", name, telephone, language), minors));
      cases.add(new Case(withName(number + "b", name, adultName, telephone, language), minors));
    }
  }

  private String oneOf(List<String> words) {
    return invented.oneOf(words.toArray(String[]::new));
  }

  private Sample alone(String number, String name, String telephone, Language language) {
    List<List<Object>> rows =
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    List.<Object>of(
                        "B" + i % 3, invented.child().name(), invented.person().mobile()))
            .toList();
    return sample(number, List.of(language.thing(), name, telephone), rows, 1);
  }

  private Sample withName(
      String number, String name, String adultName, String telephone, Language language) {
    List<List<Object>> rows =
        IntStream.range(0, ROWS)
            .mapToObj(
                i -> {
                  Person adult = invented.person();
                  return List.<Object>of(
                      invented.child().name(), "B" + i % 3, adult.name(), adult.mobile());
                })
            .toList();
    return sample(number, List.of(name, language.thing(), adultName, telephone), rows, 0);
  }

  private static Sample sample(
      String number, List<String> headers, List<List<Object>> rows, int nameAt) {
    long names = rows.stream().map(row -> row.get(nameAt)).distinct().count();
    return new Sample(
        number,
        Table.of(number, headers, rows),
        Truth.between(ROWS + names, 2L * ROWS),
        Place.SQLITE);
  }
}
