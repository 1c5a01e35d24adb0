package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rulebook in use, in the order of the index; immutable. */
public final class Rulebooks {
  private final Map<String, Rulebook> byId;
  private final Map<String, RulebookItem> itemsById = new HashMap<>();
  private final Inquiries inquiries;
  private final Phrases notDescribed;
  private final Phrases children;

  private Rulebooks(
      Map<String, Rulebook> byId, Inquiries inquiries, Phrases notDescribed, Phrases children) {
    this.byId = byId;
    this.inquiries = inquiries;
    this.notDescribed = notDescribed;
    this.children = children;
    byId.values()
        .forEach(book -> book.items().forEach(item -> itemsById.putIfAbsent(item.id(), item)));
  }

  /**
   * The rulebooks packed with Pandian.
   *
   * @throws InvalidInput with every problem in the files
   */
  public static Rulebooks standard() {
    return load(List.of());
  }

  /**
   * The rulebooks packed with Pandian and those in a user's folders. A folder holds one folder for
   * each rulebook. A rulebook may take the place of a packed one whose items are not held.
   *
   * @throws InvalidInput with every problem in the files
   */
  public static Rulebooks load(List<Path> folders) {
    return load(RulebookFiles.packaged(), folders);
  }

  static Rulebooks load(RulebookFiles packaged, List<Path> folders) {
    Problems problems = new Problems();
    Map<String, Rulebook> byId = new LinkedHashMap<>();
    Optional<YamlMap> index = packaged.map("index.yaml", problems);
    index.ifPresent(map -> map.refuseOthers("rulebooks", "zoneNames", "notDescribed", "children"));
    for (String id : texts(index, "rulebooks")) {
      RulebookReader.read(id, packaged, problems).ifPresent(book -> byId.put(id, book));
    }
    folders.forEach(folder -> addFolder(folder, byId, problems));
    Inquiries inquiries = Inquiries.read(packaged.map("inquiries.yaml", problems));
    problems.throwIfAny();
    return new Rulebooks(
        byId,
        inquiries,
        new Phrases(texts(index, "notDescribed")),
        new Phrases(texts(index, "children")));
  }

  /**
   * The edition of each rulebook packed with Pandian, by id, in the order of the index. Reads no
   * rules.
   */
  public static Map<String, String> editions() {
    Problems problems = new Problems();
    RulebookFiles packaged = RulebookFiles.packaged();
    Map<String, String> editions = new LinkedHashMap<>();
    for (String id : texts(packaged.map("index.yaml", problems), "rulebooks")) {
      packaged
          .map(id + "/index.yaml", problems)
          .flatMap(book -> book.text("edition"))
          .ifPresent(edition -> editions.put(id, edition));
    }
    problems.throwIfAny();
    return editions;
  }

  private static List<String> texts(Optional<YamlMap> index, String key) {
    return index.map(map -> map.texts(key)).orElse(List.of());
  }

  private static void addFolder(Path folder, Map<String, Rulebook> byId, Problems problems) {
    List<String> ids = idsIn(folder);
    if (ids.isEmpty()) {
      problems.add(
          folder.toString(),
          "",
          Bilingual.of("文件夹中没有规则库。", "The folder holds no rulebook."),
          Bilingual.of(
              "请把每个规则库放在各自的文件夹中，并附 index.yaml。",
              "Put each rulebook in a folder of its own with an index.yaml."));
    }
    for (String id : ids) {
      Rulebook known = byId.get(id);
      if (known != null && known.held()) {
        problems.add(
            folder.resolve(id).toString(),
            "",
            Bilingual.of(
                "已有编号为“" + id + "”的规则库。", "A rulebook with the id '" + id + "' is there already."),
            Bilingual.of("请换一个编号。", "Give it another id."));
        continue;
      }
      RulebookReader.read(id, RulebookFiles.in(folder), problems)
          .ifPresent(book -> byId.put(id, book));
    }
  }

  private static List<String> idsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve("index.yaml")))
          .map(entry -> String.valueOf(entry.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rulebooks with these ids, and all that are not a zone's list, which none may leave out. */
  public Rulebooks only(Set<String> ids) {
    Map<String, Rulebook> chosen = new LinkedHashMap<>();
    byId.forEach(
        (id, book) -> {
          if (ids.contains(id) || book.kind() != Rulebook.Kind.LIST) {
            chosen.put(id, book);
          }
        });
    return new Rulebooks(chosen, inquiries, notDescribed, children);
  }

  /** The same rulebooks without one item: whether anything turns on it can then be seen. */
  public Rulebooks without(RulebookItem item) {
    Map<String, Rulebook> others = new LinkedHashMap<>(byId);
    others.computeIfPresent(item.rulebook(), (id, book) -> book.without(item));
    return new Rulebooks(others, inquiries, notDescribed, children);
  }

  public Collection<Rulebook> all() {
    return java.util.Collections.unmodifiableCollection(byId.values());
  }

  public Optional<Rulebook> rulebook(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<RulebookItem> item(String id) {
    return Optional.ofNullable(itemsById.get(id));
  }

  public Inquiries inquiries() {
    return inquiries;
  }

  /** Words for persons under fourteen, of whom everything is sensitive. */
  public Phrases children() {
    return children;
  }

  /** The ground on which a reviewer may take data out of any item: that it is not what it names. */
  public Phrases notDescribed() {
    return notDescribed;
  }

  /** The ids of the zones that have a list or measures here. */
  public Set<String> zones() {
    return all().stream()
        .flatMap(book -> book.zone().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the attributes that can turn a rule of any of them. */
  public Set<String> attributes() {
    return all().stream()
        .flatMap(Rulebook::items)
        .flatMap(item -> item.rule().attributes())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The items of all rulebooks of a kind that are in force on a day. */
  public Stream<RulebookItem> itemsInForce(Rulebook.Kind kind, LocalDate day) {
    return all().stream()
        .filter(book -> book.kind() == kind && book.effective().on(day))
        .flatMap(Rulebook::items)
        .filter(item -> item.inForce(day));
  }

  /**
   * The rulebooks of a zone that hold on a day: its list and its measures. Measures that have run
   * out still count; whoever relies on them must ask whether they were renewed.
   */
  public List<Rulebook> ofZone(String zone, LocalDate day) {
    return all().stream()
        .filter(book -> book.zone().filter(zone::equals).isPresent())
        .filter(
            book ->
                book.kind() == Rulebook.Kind.MEASURES
                    ? !day.isBefore(book.effective().from())
                    : book.effective().on(day))
        .toList();
  }
}
