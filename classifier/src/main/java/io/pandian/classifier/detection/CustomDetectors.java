package io.pandian.classifier.detection;

import com.google.re2j.PatternSyntaxException;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.ItemFiles;
import io.pandian.config.taxonomy.ValueForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user's own detectors, each tried on its examples before it is used. */
public final class CustomDetectors {
  /** Nobody's. */
  public static final CustomDetectors NONE = new CustomDetectors(List.of());

  private static final int LONGEST_EXPRESSION = 1000;

  private final List<DescribedDetector> detectors;

  private CustomDetectors(List<DescribedDetector> detectors) {
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
    List<DescribedDetector> detectors = new ArrayList<>();
    for (ItemFile item : ItemFiles.read(folders, problems)) {
      compiled(item, problems).ifPresent(detectors::add);
    }
    detectors.forEach(detector -> tryOn(detector, problems));
    problems.throwIfAny();
    return new CustomDetectors(detectors);
  }

  private static Optional<DescribedDetector> compiled(ItemFile item, Problems problems) {
    ValueForm form = item.form().orElseThrow();
    boolean tooLong =
        form.form() == ValueForm.Form.REGEX
            && form.values().stream().anyMatch(v -> v.length() > LONGEST_EXPRESSION);
    try {
      if (!tooLong) {
        return Optional.of(new DescribedDetector(item));
      }
    } catch (PatternSyntaxException e) {
      problems.add(
          item.source(),
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
        item.source(),
        "regex",
        Bilingual.of("表达式过长。", "The expression is too long."),
        Bilingual.of(
            "请控制在 " + LONGEST_EXPRESSION + " 个字符以内，或改用 words。",
            "Keep it within " + LONGEST_EXPRESSION + " characters, or use words."));
    return Optional.empty();
  }

  private static void tryOn(DescribedDetector detector, Problems problems) {
    ItemFile item = detector.item();
    ValueForm form = item.form().orElseThrow();
    for (String example : form.matching()) {
      Verdict verdict = verdict(detector, example);
      if (!verdict.matched() || verdict == Verdict.FAILED) {
        boolean failed = verdict == Verdict.FAILED;
        problems.add(
            item.source(),
            "matching",
            Bilingual.of(
                "样例“" + example + (failed ? "”未通过校验。" : "”没有命中。"),
                "The example '" + example + (failed ? "' fails the check." : "' is not found.")),
            Bilingual.of("请修正规则或样例。", "Mend the detector or the example."));
      }
    }
    for (String example : form.others()) {
      Verdict verdict = verdict(detector, example);
      if (verdict.matched() && verdict != Verdict.FAILED) {
        problems.add(
            item.source(),
            "others",
            Bilingual.of("样例“" + example + "”不应命中。", "The example '" + example + "' is found."),
            Bilingual.of("请收紧规则，或删去这个样例。", "Narrow the detector, or leave the example out."));
      }
    }
  }

  private static Verdict verdict(DescribedDetector detector, String example) {
    return detector.judge(new ValueText().set(example));
  }

  List<DescribedDetector> detectors() {
    return detectors;
  }

  /** The texts of their files, in their order: what a scan with them depends on. */
  public List<String> texts() {
    return detectors.stream().map(d -> d.item().text()).toList();
  }

  public int size() {
    return detectors.size();
  }

  /** The data items that they declare. */
  public List<DataItem> declared() {
    return detectors.stream().flatMap(d -> d.item().declares().stream()).toList();
  }

  /** What their files say. */
  public List<ItemFile> items() {
    return detectors.stream().map(DescribedDetector::item).toList();
  }
}
