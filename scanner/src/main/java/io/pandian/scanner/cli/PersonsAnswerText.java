package io.pandian.scanner.cli;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.EarlierTokens.Earlier;
import io.pandian.classifier.individuals.EarlierTokens.Standing;
import io.pandian.classifier.individuals.PersonAnswer;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers about persons, in lines for people or as JSON. */
final class PersonsAnswerText {
  private static final Bilingual LINE = Bilingual.of("%s：%,d 人（%s）", "%s: %,d persons (%s)");
  private static final Bilingual SINCE =
      Bilingual.of("自上次扫描（%s）以来新增：", "New since the last scan (%s):");
  private static final Bilingual FIRST =
      Bilingual.of(
          "这是此目录的首次扫描，没有可以比较的上一次。",
          "This is the first scan into this folder: there is none before it to compare with.");
  private static final Bilingual OTHER_KEY =
      Bilingual.of(
          "上次扫描（%s）用的是另一个密钥，无法辨认其中的人，因此不能说谁是新增的。人数不受影响；下一次扫描即可比较。",
          "The last scan (%s) was made under another key, so that nobody in it can be recognised and"
              + " nothing can be said about who is new. The counts are right all the same; the next"
              + " scan can be compared.");

  private final Map<String, PersonAnswer> answers = new LinkedHashMap<>();
  private Earlier earlier = Earlier.NONE;
  private boolean aboutNew;

  PersonsAnswerText add(String question, PersonAnswer answer) {
    answers.put(question, answer);
    return this;
  }

  /** The answers say who is new since this count. */
  PersonsAnswerText since(Earlier count) {
    earlier = count;
    aboutNew = true;
    return this;
  }

  boolean comparable() {
    return earlier.standing() == Standing.SAME_KEY;
  }

  List<String> lines(Language language) {
    List<String> lines = new ArrayList<>();
    if (aboutNew) {
      Bilingual about =
          switch (earlier.standing()) {
            case SAME_KEY -> SINCE;
            case OTHER_KEY -> OTHER_KEY;
            case NONE -> FIRST;
          };
      lines.add(about.in(language).formatted(earlier.scan()));
    }
    answers.forEach((question, answer) -> lines.add(line(language, question, answer)));
    return lines;
  }

  private static String line(Language language, String question, PersonAnswer answer) {
    String howSure = CountWords.between(answer.lower(), answer.upper()).in(language);
    return LINE.in(language).formatted(question, answer.count(), howSure);
  }

  List<String> json() {
    Map<String, Object> root = new LinkedHashMap<>();
    if (aboutNew) {
      root.put("comparedWith", earlier.standing().name());
      root.put("since", earlier.scan());
    }
    Map<String, Object> persons = new LinkedHashMap<>();
    answers.forEach(
        (question, answer) -> {
          Map<String, Long> numbers = new LinkedHashMap<>();
          numbers.put("count", answer.count());
          numbers.put("lower", answer.lower());
          numbers.put("upper", answer.upper());
          persons.put(question, numbers);
        });
    root.put("persons", persons);
    return List.of(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(root));
  }
}
