package io.pandian.reports.totals;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.config.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was not read, or not whole, and may hold more persons than any bound says. Where it is known
 * how many rows are missing, the upper bound has them already, and they are not named here.
 */
public final class Unread {
  /** Named one by one for a source; the rest is in the list of what was not scanned. */
  private static final int NAMED = 20;

  private final List<String> sources;
  private final Map<String, OfSource> bySource = new HashMap<>();

  /** Nothing is added yet: assets go first, then what was never read. */
  public Unread(List<SourceSummary> sources) {
    this.sources = sources.stream().map(SourceSummary::id).toList();
  }

  /** What was not read of an inventory. */
  public static Unread of(Inventory inventory) {
    Unread unread = new Unread(inventory.sources());
    inventory.assets().forEach(unread::add);
    inventory.unscanned().forEach(unread::add);
    return unread;
  }

  /** What was not read of an asset. */
  public static List<Bilingual> of(Asset asset) {
    return asset.incomplete() ? asset.partial().stream().toList() : List.of();
  }

  public void add(Asset asset) {
    of(asset).forEach(why -> of(asset.source(), asset.path(), why).partly++);
  }

  public void add(Unscanned unit) {
    of(unit.source(), unit.path(), unit.reason().title()).never++;
  }

  private OfSource of(String source, String path, Bilingual why) {
    OfSource found = bySource.computeIfAbsent(source, id -> new OfSource());
    if (found.named.size() < NAMED) {
      found.named.add(Bilingual.of(path + "：" + why.zh(), path + ": " + why.en()));
    }
    return found;
  }

  /** Whether all was read. */
  public boolean isEmpty() {
    return total().isEmpty();
  }

  /** Whether all of a source was read. */
  public boolean isEmpty(String source) {
    return !bySource.containsKey(source);
  }

  /** What was not read of a source. */
  public List<Bilingual> of(String source) {
    return Optional.ofNullable(bySource.get(source)).map(OfSource::named).orElse(List.of());
  }

  /** How much was not read of each source, for the total. */
  public List<Bilingual> total() {
    return sources.stream()
        .flatMap(
            source ->
                Optional.ofNullable(bySource.get(source))
                    .map(found -> found.counted(source))
                    .stream())
        .toList();
  }

  /** What was not read of one source. */
  private static final class OfSource {
    private final List<Bilingual> named = new ArrayList<>();
    private long partly;
    private long never;

    List<Bilingual> named() {
      List<Bilingual> all = new ArrayList<>(named);
      long more = partly + never - named.size();
      if (more > 0) {
        all.add(Bilingual.of("另有 " + more + " 项", more + " more"));
      }
      return all;
    }

    Bilingual counted(String source) {
      return Bilingual.of(
          source + "：" + partly + " 个表或文件未读完，" + never + " 个未读",
          source + ": " + partly + " tables or files not read whole, " + never + " not read");
    }
  }
}
