package io.pandian.classifier.detection;

import com.google.re2j.PatternSyntaxException;
import io.pandian.config.Bilingual;
import io.pandian.config.detectors.DetectorDefinition;
import io.pandian.config.detectors.DetectorFiles;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.taxonomy.DataItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user's own detectors, each tried on its examples before it is used. */
public final class CustomDetectors {
  /** Nobody's. */
  public static final CustomDetectors NONE = new CustomDetectors(List.of());

  private static final int LONGEST_EXPRESSION = 1000;

  /** Characters of a document that are looked at; the engine reads about a million a second. */
  private static final int LONGEST_TEXT = 2_000_000;

  private final List<CustomDetector> detectors;

  private CustomDetectors(List<CustomDetector> detectors) {
    this.detectors = List.copyOf(detectors);
  }

  /**
   * Reads the detectors of some folders.
   *
   * @throws InvalidInput with every problem: of the files, of expressions that cannot run in linear
   *     time, of examples that go wrong
   */
  public static CustomDetectors load(List<Path> folders) {
    Problems problems = new Problems();
    List<CustomDetector> detectors = new ArrayList<>();
    for (DetectorDefinition definition : DetectorFiles.read(folders, problems)) {
      compiled(definition, problems).ifPresent(detectors::add);
    }
    detectors.forEach(detector -> tryOn(detector, problems));
    problems.throwIfAny();
    return new CustomDetectors(detectors);
  }

  private static Optional<CustomDetector> compiled(
      DetectorDefinition definition, Problems problems) {
    boolean tooLong =
        definition.form() == DetectorDefinition.Form.REGEX
            && definition.values().stream().anyMatch(v -> v.length() > LONGEST_EXPRESSION);
    try {
      if (!tooLong) {
        return Optional.of(new CustomDetector(definition));
      }
    } catch (PatternSyntaxException e) {
      problems.add(
          definition.source(),
          "regex",
          Bilingual.of(
              "表达式无法使用：" + e.getDescription() + "。",
              "The expression cannot be used: " + e.getDescription() + "."),
          Bilingual.of(
              "只支持线性时间的写法：不能用反向引用（\\1）和环视（(?=…)、(?<=…)）。",
              "Only what runs in linear time is taken: no back references (\\1), no looking around"
                  + " ((?=...), (?<=...))."));
      return Optional.empty();
    }
    problems.add(
        definition.source(),
        "regex",
        Bilingual.of("表达式过长。", "The expression is too long."),
        Bilingual.of(
            "请控制在 " + LONGEST_EXPRESSION + " 个字符以内，或改用 words。",
            "Keep it within " + LONGEST_EXPRESSION + " characters, or use words."));
    return Optional.empty();
  }

  private static void tryOn(CustomDetector detector, Problems problems) {
    DetectorDefinition definition = detector.definition();
    for (String example : definition.matching()) {
      Verdict verdict = verdict(detector, example);
      if (!verdict.matched() || verdict == Verdict.FAILED) {
        boolean failed = verdict == Verdict.FAILED;
        problems.add(
            definition.source(),
            "matching",
            Bilingual.of(
                "样例“" + example + (failed ? "”未通过校验。" : "”没有命中。"),
                "The example '" + example + (failed ? "' fails the check." : "' is not found.")),
            Bilingual.of("请修正规则或样例。", "Mend the detector or the example."));
      }
    }
    for (String example : definition.others()) {
      Verdict verdict = verdict(detector, example);
      if (verdict.matched() && verdict != Verdict.FAILED) {
        problems.add(
            definition.source(),
            "others",
            Bilingual.of("样例“" + example + "”不应命中。", "The example '" + example + "' is found."),
            Bilingual.of("请收紧规则，或删去这个样例。", "Narrow the detector, or leave the example out."));
      }
    }
  }

  private static Verdict verdict(CustomDetector detector, String example) {
    return detector.judge(new ValueText().set(example));
  }

  List<CustomDetector> detectors() {
    return detectors;
  }

  /** The texts of their files, in their order: what a scan with them depends on. */
  public List<String> texts() {
    return detectors.stream().map(d -> d.definition().text()).toList();
  }

  public int size() {
    return detectors.size();
  }

  /** The data items that they declare. */
  public List<DataItem> declared() {
    return detectors.stream().flatMap(d -> d.definition().declares().stream()).toList();
  }

  /** For each of their data items the share of values from which on a column holds it. */
  public Map<String, Double> minimumShares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    detectors.forEach(d -> shares.put(d.dataItem(), d.definition().minimumShare()));
    return shares;
  }

  /** Words of column names and comments, with the data item that each names. */
  public Map<String, String> columnWords() {
    Map<String, String> words = new LinkedHashMap<>();
    detectors.forEach(d -> d.definition().columns().forEach(w -> words.put(w, d.dataItem())));
    return words;
  }

  /** What they find in a text. */
  public List<Detection> in(String text) {
    String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return detectors.stream()
        .map(detector -> detector.in(head))
        .filter(tally -> !tally.isEmpty())
        .map(Tally::toDetection)
        .toList();
  }
}
