package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.taxonomy.ColumnTraits.Values;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import io.pandian.config.taxonomy.ValueForm.Check;
import io.pandian.config.taxonomy.ValueForm.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the file of a data item, one of Pandian's own or a user's. */
final class ItemReader {
  private static final double USUAL_SHARE = 0.6;
  private static final Set<String> KINDS =
      Set.of("text", "number", "integer", "date", "flag", "any");

  /** What a user's file may say. */
  private static final String[] OWN_KEYS = {
    "id",
    "item",
    "declares",
    "regex",
    "shape",
    "words",
    "check",
    "strength",
    "minimumShare",
    "matching",
    "others",
    "traits",
    "columns"
  };

  /** What of an item takes part in counting, documents and masking is Pandian's own to say. */
  private static final String[] ALL_KEYS =
      Stream.concat(
              Stream.of(OWN_KEYS),
              Stream.of(
                  "identifies",
                  "account",
                  "looseForms",
                  "maskedForms",
                  "masking",
                  "text",
                  "labels",
                  "labelsOfOthers",
                  "pictures",
                  "names",
                  "roots"))
          .toArray(String[]::new);

  private final YamlMap map;
  private final String id;
  private final String text;
  private final DeclaredItem declared;
  private final boolean packed;

  private ItemReader(YamlMap map, String text, DeclaredItem declared, boolean packed) {
    this.map = map;
    this.id = map.requireText("id");
    this.text = text;
    this.declared = declared;
    this.packed = packed;
  }

  /** Reads a file that is packed with Pandian. */
  static ItemFile packed(YamlMap map, String group) {
    return new ItemReader(map, "", DeclaredItem.packed(group), true).read();
  }

  /** Reads a user's file; what is wrong goes to the problems of the map. */
  static ItemFile own(YamlMap map, String text, DeclaredItem beside) {
    return new ItemReader(map, text, beside, false).read();
  }

  private ItemFile read() {
    map.refuseOthers(packed ? ALL_KEYS : OWN_KEYS);
    boolean detector = packed && map.text("check").filter(id::equals).isPresent();
    Optional<DataItem> declares = map.map("declares").map(item -> declared.read(item, id));
    String item = declares.map(DataItem::code).orElseGet(() -> declared.known(map));
    Optional<ValueForm> form = form(detector);
    return new ItemFile(
        map.source(),
        text,
        id,
        item,
        declares,
        map.map("identifies").map(m -> identifier(m, item)),
        map.text("account"),
        form,
        detector,
        map.texts("looseForms"),
        map.texts("maskedForms"),
        map.map("masking").map(this::shown),
        map.map("traits").map(this::traits),
        columns(),
        map.map("text")
            .map(this::confidence)
            .orElse(packed ? TextConfidence.LABELLED_ONLY : TextConfidence.DESCRIBED),
        map.texts("labels"),
        map.texts("labelsOfOthers"),
        map.texts("pictures"),
        map.texts("names"),
        map.texts("roots"));
  }

  private Identifier identifier(YamlMap of, String item) {
    of.refuseOthers("strength", "sameNumberAs", "mostPerPerson", "mixedWith", "answered", "reason");
    return new Identifier(
        item,
        of.choice("strength", IdentifierStrength.class).orElse(IdentifierStrength.NONE),
        of.text("sameNumberAs"),
        (int) Math.max(1, of.integer("mostPerPerson").orElse(Integer.MAX_VALUE)),
        of.texts("mixedWith"),
        of.bool("answered").orElse(false),
        of.requireText("reason"));
  }

  private Optional<ValueForm> form(boolean detector) {
    List<Form> given =
        Stream.of(Form.values()).filter(f -> map.has(f.name().toLowerCase(Locale.ROOT))).toList();
    if (given.isEmpty() && packed) {
      return Optional.empty();
    }
    if (given.size() != 1) {
      map.problem(
          "regex",
          Bilingual.of(
              "须且只能写 regex、shape、words 之一。", "Exactly one of regex, shape and words is needed."),
          Bilingual.of("请保留其中一项。", "Keep one of them."));
    }
    Form form = given.isEmpty() ? Form.WORDS : given.get(0);
    Check check = detector ? Check.NONE : map.choice("check", Check.class).orElse(Check.NONE);
    return Optional.of(
        new ValueForm(
            form,
            map.texts(form.name().toLowerCase(Locale.ROOT)),
            check,
            map.choice("strength", Strength.class)
                .orElse(check == Check.NONE ? Strength.SHAPED : Strength.CHECKED),
            share(map.number("minimumShare").orElse(USUAL_SHARE)),
            examples("matching"),
            examples("others")));
  }

  private double share(double share) {
    if (share > 0 && share <= 1) {
      return share;
    }
    map.problem(
        "minimumShare",
        Bilingual.of("占比须大于 0 且不超过 1。", "The share lies above 0 and up to 1."),
        Bilingual.of("例如 0.6。", "For example 0.6."));
    return USUAL_SHARE;
  }

  /**
   * A user's form without examples of what it finds and of what it does not is not to be trusted;
   * Pandian's own stand in a table of cases beside the file.
   */
  private List<String> examples(String key) {
    List<String> examples = map.texts(key);
    if (examples.isEmpty() && !packed) {
      map.problem(
          key,
          Bilingual.of(
              "没有样例：matching 与 others 各须至少一个。", "No example: matching and others need one each."),
          Bilingual.of("请写出应命中与不应命中的值。", "Give values that it must and must not find."));
    }
    return examples;
  }

  private ItemFile.Shown shown(YamlMap of) {
    of.refuseOthers("head", "tail");
    return new ItemFile.Shown(number(of, "head"), number(of, "tail"));
  }

  private ColumnTraits traits(YamlMap of) {
    of.refuseOthers("types", "telling", "values", "width", "spread");
    List<String> types = of.texts("types");
    if (!KINDS.containsAll(types)) {
      of.problem(
          "types",
          Bilingual.of("没有这种列类型。", "There is no such kind of column."),
          Bilingual.of(
              "可以写：text、number、integer、date、flag、any。",
              "Write some of text, number, integer, date, flag, any."));
    }
    return new ColumnTraits(
        types.isEmpty() ? Set.of("any") : Set.copyOf(types),
        of.bool("telling").orElse(false),
        of.choice("values", Values.class).orElse(Values.NONE),
        number(of, "width"),
        of.choice("spread", ValueSpread.class).orElse(ValueSpread.ANY),
        map.number("minimumShare").orElse(0.0));
  }

  /** A bare list holds words that are sure; else they stand by writing and certainty. */
  private List<ColumnWord> columns() {
    List<ColumnWord> words = new ArrayList<>();
    if (!map.holdsMap("columns")) {
      map.texts("columns").forEach(w -> words.add(new ColumnWord(w, writing(w), Certainty.SURE)));
      return words;
    }
    YamlMap columns = map.map("columns").orElseThrow();
    columns.refuseOthers("zh", "en", "py");
    for (Writing writing : Writing.values()) {
      columns
          .map(writing.name().toLowerCase(Locale.ROOT))
          .ifPresent(of -> addWords(of, writing, words));
    }
    return words;
  }

  private static Writing writing(String word) {
    return word.codePoints().anyMatch(c -> c > 127) ? Writing.ZH : Writing.EN;
  }

  private static void addWords(YamlMap of, Writing writing, List<ColumnWord> words) {
    of.refuseOthers("sure", "likely", "weak");
    for (Certainty certainty : Certainty.values()) {
      of.texts(certainty.name().toLowerCase(Locale.ROOT))
          .forEach(word -> words.add(new ColumnWord(word, writing, certainty)));
    }
  }

  private TextConfidence confidence(YamlMap of) {
    of.refuseOthers("alone", "near", "checked", "shaped", "labelled", "identifies");
    return new TextConfidence(
        of.bool("alone").orElse(false),
        of.texts("near"),
        probability(of, "checked", 0),
        probability(of, "shaped", 0),
        probability(of, "labelled", TextConfidence.LABELLED_ONLY.labelled()),
        of.bool("identifies").orElse(false));
  }

  private static double probability(YamlMap of, String key, double otherwise) {
    double value = of.number(key).orElse(otherwise);
    if (value >= 0 && value <= 1) {
      return value;
    }
    of.problem(
        key,
        Bilingual.of("可信度须在 0 到 1 之间。", "A confidence lies between 0 and 1."),
        Bilingual.of("例如 0.9。", "For example 0.9."));
    return otherwise;
  }

  private static int number(YamlMap of, String key) {
    OptionalLong number = of.integer(key);
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, number.orElse(0)));
  }
}
