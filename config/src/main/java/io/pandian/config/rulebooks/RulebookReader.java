package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads one rulebook: its {@code index.yaml}, and the scopes and items that it names. */
final class RulebookReader {
  private final String id;
  private final RulebookFiles files;
  private final Problems problems;
  private final SortedSet<String> read = new TreeSet<>();
  private String document = "";

  private RulebookReader(String id, RulebookFiles files, Problems problems) {
    this.id = id;
    this.files = files;
    this.problems = problems;
  }

  static Optional<Rulebook> read(String id, RulebookFiles files, Problems problems) {
    return new RulebookReader(id, files, problems).rulebook();
  }

  private Optional<Rulebook> rulebook() {
    String path = id + "/index.yaml";
    if (!files.holds(path)) {
      problems.add(
          files.name(path),
          "",
          Bilingual.of("缺少这个文件。", "The file is missing."),
          Bilingual.of("请补上。", "Add it."));
      return Optional.empty();
    }
    return map(path).map(this::rulebook);
  }

  private Rulebook rulebook(YamlMap index) {
    String written = index.requireText("id");
    if (!written.equals(id)) {
      index.problem(
          "id",
          Bilingual.of("编号与文件夹名称不一致。", "The id differs from the folder's name."),
          Bilingual.of("请写“" + id + "”。", "Write '" + id + "'."));
    }
    var title = Fields.bilingual(index, "title");
    document = title.zh();
    List<Section> sections = new ArrayList<>();
    if (!index.texts("items").isEmpty()) {
      sections.add(section("", title, index));
    }
    for (YamlMap map : index.maps("sections")) {
      sections.add(section(map.requireText("id"), Fields.bilingual(map, "title"), map));
      map.refuseOthers("id", "title", "names", "held", "items");
    }
    Rulebook rulebook =
        new Rulebook(
            id,
            index.requireText("edition"),
            Fields.requireChoice(index, "kind", Rulebook.Kind.class),
            title,
            index.text("zone"),
            Fields.effective(index),
            Fields.requireDate(index, "checkedOn"),
            index.bool("allSectors").orElse(false),
            index.map("otherZones").map(RulebookReader::following),
            Set.copyOf(index.texts("governs")),
            sections,
            cases(sections),
            files.digest(id, read));
    checkValidity(rulebook, index);
    index.refuseOthers(
        "id",
        "edition",
        "kind",
        "title",
        "zone",
        "effective",
        "checkedOn",
        "allSectors",
        "otherZones",
        "governs",
        "items",
        "sections");
    return rulebook;
  }

  /** The last day in the index must be the one that the document's own term leads to. */
  private static void checkValidity(Rulebook rulebook, YamlMap index) {
    rulebook
        .items()
        .flatMap(
            item -> item.rule() instanceof Rule.Validity term ? Stream.of(term) : Stream.empty())
        .map(term -> term.lastDay(rulebook.effective().from()))
        .filter(last -> !rulebook.effective().to().equals(Optional.of(last)))
        .forEach(
            last ->
                index.problem(
                    "effective",
                    Bilingual.of(
                        "最后一日与有效期不符。", "The last day does not follow from the term of validity."),
                    Bilingual.of("请写“to: " + last + "”。", "Write 'to: " + last + "'.")));
  }

  private List<CaseFile> cases(List<Section> sections) {
    List<CaseFile> cases = new ArrayList<>();
    for (Section section : sections) {
      for (RulebookItem item : section.items()) {
        String path = item.id() + ".cases.yaml";
        if (files.holds(path)) {
          cases.add(new CaseFile(item.id(), files.name(path), () -> files.text(path).orElse("")));
        }
      }
    }
    return cases;
  }

  private Section section(String sectionId, io.pandian.config.Bilingual title, YamlMap map) {
    String folder = sectionId.isEmpty() ? id : id + "/" + sectionId;
    List<RulebookItem> items = new ArrayList<>();
    for (String number : map.texts("items")) {
      item(folder + "/" + number).ifPresent(items::add);
    }
    boolean held = map.bool("held").orElse(true);
    if (held && map.texts("items").isEmpty()) {
      map.problem(
          "items",
          Bilingual.of("收录条目的部分须列出条目。", "A section that is held needs items."),
          Bilingual.of("请列出条目，或者加上“held: false”。", "Name them, or add 'held: false'."));
    }
    List<Scope> scopes = scopes(folder);
    items.forEach(item -> checkReferences(item, items, scopes));
    return new Section(sectionId, title, map.texts("names"), held, items, scopes);
  }

  private Optional<RulebookItem> item(String itemId) {
    String path = itemId + ".yaml";
    if (!files.holds(path)) {
      problems.add(
          files.name(id + "/index.yaml"),
          "",
          Bilingual.of("条目 " + itemId + " 没有对应的文件。", "The item " + itemId + " has no file."),
          Bilingual.of(
              "请增加 " + files.name(path) + "，或者从索引中删去该条目。",
              "Add " + files.name(path) + ", or take it out of the index."));
      return Optional.empty();
    }
    return map(path).map(map -> ItemReader.read(itemId, document, map));
  }

  private List<Scope> scopes(String folder) {
    String path = folder + "/scopes.yaml";
    if (!files.holds(path)) {
      return List.of();
    }
    List<Scope> scopes = new ArrayList<>();
    map(path)
        .ifPresent(
            map -> {
              for (YamlMap scope : map.maps("scopes")) {
                scopes.add(scope(scope));
              }
              map.refuseOthers("scopes");
            });
    return scopes;
  }

  private static Following following(YamlMap map) {
    Following following =
        new Following(
            Fields.requireChoice(map, "decidedBy", Following.Decider.class),
            new Phrases(map.texts("bodies")),
            map.requireText("clause"));
    map.refuseOthers("decidedBy", "bodies", "clause");
    return following;
  }

  private static Scope scope(YamlMap map) {
    Scope scope =
        new Scope(
            map.requireText("id"),
            Fields.bilingual(map, "title"),
            Fields.names(map, "scenarios"),
            Fields.names(map, "roles"),
            Fields.names(map, "whose"),
            Fields.names(map, "dataItems"),
            map.bool("sensitiveExcluded").orElse(false),
            map.text("otherThan"));
    map.refuseOthers(
        "id",
        "title",
        "scenarios",
        "roles",
        "whose",
        "dataItems",
        "sensitiveExcluded",
        "otherThan");
    refuseUnknownPersons(map, scope);
    return scope;
  }

  /** A data item can only be of a person whom the scope names. */
  private static void refuseUnknownPersons(YamlMap map, Scope scope) {
    for (ListedName item : scope.dataItems()) {
      item.of()
          .filter(person -> !scope.whose().names(person))
          .ifPresent(
              person ->
                  map.problem(
                      "dataItems",
                      Bilingual.of(
                          "“" + item.name() + "”所说的“" + person + "”没有列在“whose”中。",
                          "'"
                              + item.name()
                              + "' is of '"
                              + person
                              + "', whom 'whose' does not name."),
                      Bilingual.of(
                          "请加上“whose: [{name: " + person + "}]”。",
                          "Add 'whose: [{name: " + person + "}]'.")));
    }
  }

  private void checkReferences(RulebookItem item, List<RulebookItem> items, List<Scope> scopes) {
    if (!(item.rule() instanceof Rule.Pathway rule)) {
      return;
    }
    String file = files.name(item.id() + ".yaml");
    for (String other : rule.unless()) {
      if (items.stream().noneMatch(known -> known.id().equals(other))) {
        problems.add(
            file,
            "unless",
            Bilingual.of("本部分没有条目“" + other + "”。", "No item of this section is '" + other + "'."),
            Bilingual.of("请写完整的编号。", "Write its full id."));
      }
    }
    rule.scope()
        .filter(scope -> scopes.stream().noneMatch(known -> known.id().equals(scope)))
        .ifPresent(
            scope ->
                problems.add(
                    file,
                    "scope",
                    Bilingual.of(
                        "本部分没有累计范围“" + scope + "”。", "The section has no scope '" + scope + "'."),
                    Bilingual.of(
                        "现有累计范围：" + String.join("、", scopes.stream().map(Scope::id).toList()) + "。",
                        "Known scopes: "
                            + String.join(", ", scopes.stream().map(Scope::id).toList())
                            + ".")));
  }

  private Optional<YamlMap> map(String path) {
    read.add(path);
    return files.map(path, problems);
  }
}
