package io.pandian.reports.totals;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.config.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was not read, or not whole, and may hold more persons than any bound says. Where it is known
 * how many rows are missing, the upper bound has them already, and they are not named here.
 */
public final class Unread {
  /** Named one by one for a source; the rest is in the list of what was not scanned. */
  private static final int NAMED = 20;

  private Unread() {}

  /** What was not read of an asset. */
  public static List<Bilingual> of(Asset asset) {
    return asset.incomplete() ? asset.partial().stream().toList() : List.of();
  }

  /** What was not read of a source. */
  public static List<Bilingual> of(Inventory inventory, String source) {
    List<Bilingual> all =
        Stream.concat(partly(inventory, source), never(inventory, source)).toList();
    List<Bilingual> named = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
    if (all.size() > NAMED) {
      int more = all.size() - NAMED;
      named.add(Bilingual.of("另有 " + more + " 项", more + " more"));
    }
    return named;
  }

  private static Stream<Bilingual> partly(Inventory inventory, String source) {
    return inventory.assets().stream()
        .filter(asset -> asset.source().equals(source) && asset.incomplete())
        .flatMap(asset -> of(asset).stream().map(why -> named(asset.path(), why)));
  }

  private static Stream<Bilingual> never(Inventory inventory, String source) {
    return inventory.unscanned().stream()
        .filter(unit -> unit.source().equals(source))
        .map(unit -> named(unit.path(), unit.reason().title()));
  }

  private static Bilingual named(String path, Bilingual why) {
    return Bilingual.of(path + "：" + why.zh(), path + ": " + why.en());
  }

  /** How much was not read of each source, for the total. */
  public static List<Bilingual> of(Inventory inventory) {
    return inventory.sources().stream()
        .map(SourceSummary::id)
        .flatMap(source -> ofTotal(inventory, source))
        .toList();
  }

  private static Stream<Bilingual> ofTotal(Inventory inventory, String source) {
    long partly = partly(inventory, source).count();
    long never =
        inventory.unscanned().stream().map(Unscanned::source).filter(source::equals).count();
    return partly + never == 0
        ? Stream.empty()
        : Stream.of(
            Bilingual.of(
                source + "：" + partly + " 个表或文件未读完，" + never + " 个未读",
                source
                    + ": "
                    + partly
                    + " tables or files not read whole, "
                    + never
                    + " not read"));
  }
}
