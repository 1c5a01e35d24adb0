package io.pandian.config.rulebooks;

import io.pandian.config.Resources;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names by which people write a free-trade zone, and the id that stands for all of them. */
public final class ZoneNames {
  private static final String FILE = "rulebooks/index.yaml";
  private static final ZoneNames STANDARD = new ZoneNames();

  private final Map<String, List<String>> namesById = new LinkedHashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  private ZoneNames() {
    Problems problems = new Problems();
    Optional<YamlMap> zones =
        YamlMap.read(FILE, Resources.text(FILE), problems).flatMap(all -> all.map("zoneNames"));
    zones.ifPresent(map -> map.keys().forEach(id -> add(id, map.texts(id))));
    problems.throwIfAny();
  }

  private void add(String id, List<String> names) {
    namesById.put(id, names);
    idByName.put(plain(id), id);
    names.forEach(name -> idByName.put(plain(name), id));
  }

  /** The names of the zones that Pandian has documents of. */
  public static ZoneNames standard() {
    return STANDARD;
  }

  /** The id of a zone; a name that is not known stays as it is written. */
  public String id(String written) {
    return idByName.getOrDefault(plain(written), written);
  }

  /** The shortest name of a zone; its id if it has none. */
  public String name(String id) {
    return namesById.getOrDefault(id, List.of()).stream().findFirst().orElse(id);
  }

  /** Every name of every zone, and its id: what somebody may have meant. */
  public List<String> all() {
    List<String> all = new ArrayList<>(namesById.keySet());
    namesById.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  private static String plain(String name) {
    return ListedName.plain(name).toLowerCase(Locale.ROOT);
  }
}
