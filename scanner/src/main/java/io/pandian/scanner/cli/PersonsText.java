package io.pandian.scanner.cli;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.wording.BoundReasons;
import io.pandian.reports.wording.SlotWords;
import io.pandian.reports.wording.Titles;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * Why the count of an asset is what it is, in lines for people; names of fields and numbers only.
 */
final class PersonsText {
  private final Taxonomy taxonomy = Taxonomy.standard();
  private final Identifiers identifiers = Identifiers.standard();
  private final PersonQuestions questions = new PersonQuestions();
  private final Language language;
  private final ResourceBundle messages;

  PersonsText(Language language) {
    this.language = language;
    messages =
        ResourceBundle.getBundle(
            "io.pandian.scanner.cli.Messages",
            language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The explanation of an asset's count; its basis is empty if nobody was watched for. */
  List<String> explain(Asset asset, Optional<CountBasis> basis) {
    List<String> lines = new ArrayList<>();
    PersonCount count = asset.persons();
    if (count.method() == PersonCount.Method.NONE) {
      List<Bilingual> unread = BoundReasons.of(asset, Optional.empty());
      lines.add(say(unread.isEmpty() ? "explain.notCounted" : "explain.notRead", asset.id()));
      unread.forEach(reason -> lines.add("  " + reason.in(language)));
      return lines;
    }
    String howSure = CountWords.of(count, !asset.incomplete()).in(language);
    lines.add(say("explain.count", asset.id(), count.union(), howSure));
    lines.add(say("explain.method." + count.method().name()));
    asset.rows().ifPresent(rows -> lines.add(say("explain.rows", rows)));
    slots(asset, lines);
    texts(asset, lines);
    if (basis.isEmpty()) {
      lines.add(say("explain.nothingPersonal"));
      return lines;
    }
    lines.add(say("explain.sights", basis.get().sights()));
    sights(basis.get(), lines);
    combinations(asset, basis.get(), lines);
    keys(basis.get(), lines);
    bounds(asset, basis.get(), lines);
    return lines;
  }

  private void slots(Asset asset, List<String> lines) {
    int number = 0;
    for (PersonSlot slot : asset.personSlots()) {
      number++;
      String fields =
          slot.fields().stream()
              .map(field -> field(asset, slot, field))
              .collect(Collectors.joining(", "));
      lines.add(say("explain.slot", number, Titles.role(slot.role()).in(language), fields));
      lines.add(say("explain.slotCounts", SlotWords.of(slot.standing()).in(language), why(slot)));
    }
    questions.of(asset).forEach(question -> lines.add("  " + question.in(language)));
  }

  private String why(PersonSlot slot) {
    return slot.grounds().stream()
        .map(ground -> SlotWords.of(ground).in(language))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  /** The columns of text whose values mention persons, and by what. */
  private void texts(Asset asset, List<String> lines) {
    for (Asset.ClassifiedField field : asset.fields()) {
      FieldFinding finding = field.finding();
      String keys =
          finding.items().stream()
              .filter(
                  item ->
                      identifiers.of(item).filter(key -> key.strength().identifies()).isPresent())
              .map(this::item)
              .collect(Collectors.joining(", "));
      if (finding.isText() && !keys.isEmpty()) {
        lines.add(say("explain.text", finding.name(), keys));
      }
    }
  }

  /** A field with its item, and how much that says about who somebody is. */
  private String field(Asset asset, PersonSlot slot, String name) {
    Optional<Asset.ClassifiedField> found =
        asset.fields().stream().filter(field -> field.finding().name().equals(name)).findFirst();
    if (declared(slot) && found.filter(Asset.ClassifiedField::personal).isEmpty()) {
      return say("explain.fieldNothing", name);
    }
    return found
        .flatMap(field -> field.finding().dataItem())
        .map(item -> say("explain.field", name, item(item), strength(item)))
        .orElse(name);
  }

  private static boolean declared(PersonSlot slot) {
    return slot.grounds().contains(PersonSlot.Ground.DECLARED);
  }

  private String item(String code) {
    return language == Language.ZH
        ? taxonomy.item(code).map(item -> item.zh()).orElse(code)
        : taxonomy.item(code).map(item -> item.en()).orElse(code);
  }

  private String strength(String item) {
    return identifiers
        .of(item)
        .map(identifier -> strength(identifier.strength()))
        .orElse(say("explain.noKey"));
  }

  private String strength(IdentifierStrength strength) {
    return say("explain.strength." + strength.name());
  }

  private void sights(CountBasis basis, List<String> lines) {
    some("explain.strong", basis.strong(), lines);
    some("explain.linking", basis.linking(), lines);
    some("explain.local", basis.local(), lines);
    some("explain.namedOnly", basis.namedOnly(), lines);
    some("explain.devicesOnly", basis.devicesOnly(), lines);
    some("explain.nobody", basis.nobody(), lines);
  }

  /** Where rows name persons and give no number, what is counted instead. */
  private void combinations(Asset asset, CountBasis basis, List<String> lines) {
    long numbered = basis.strong() + basis.linking() + basis.local() + basis.devicesOnly();
    if (basis.namedOnly() == 0 || numbered > 0) {
      return;
    }
    String telling =
        asset.personSlots().stream()
            .filter(slot -> !slot.referred())
            .flatMap(slot -> asset.fields().stream().filter(f -> isIn(slot, f) && tellsApart(f)))
            .map(field -> field.finding().name())
            .distinct()
            .collect(Collectors.joining(", "));
    lines.add(
        telling.isEmpty()
            ? say("explain.combinationsOfNames")
            : say("explain.combinations", telling));
  }

  private static boolean isIn(PersonSlot slot, Asset.ClassifiedField field) {
    return slot.fields().contains(field.finding().name());
  }

  private boolean tellsApart(Asset.ClassifiedField field) {
    return field
        .finding()
        .dataItem()
        .filter(item -> identifiers.isTrait(item) || identifiers.of(item).isPresent())
        .isPresent();
  }

  private void some(String key, long number, List<String> lines) {
    if (number > 0) {
      lines.add(say(key, number));
    }
  }

  private void keys(CountBasis basis, List<String> lines) {
    if (!basis.keys().isEmpty()) {
      lines.add(say("explain.keys"));
    }
    for (CountBasis.KeyUse key : basis.keys()) {
      lines.add(
          say(
              "explain.key",
              item(key.dataItem()),
              strength(key.strength()),
              key.values(),
              key.joined(),
              key.refused()));
    }
  }

  /** Why the bounds are where they are. */
  private void bounds(Asset asset, CountBasis basis, List<String> lines) {
    List<Bilingual> reasons = BoundReasons.of(asset, Optional.of(basis));
    if (reasons.isEmpty()) {
      lines.add(say("explain.settled"));
      return;
    }
    lines.add(say("explain.open"));
    reasons.forEach(reason -> lines.add("  " + reason.in(language)));
  }

  private String say(String key, Object... values) {
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
  }
}
