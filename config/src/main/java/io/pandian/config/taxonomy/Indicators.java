package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every indicator of important data, by code, in the file's order. */
public final class Indicators {
  private static final Indicators STANDARD = read();

  private final Map<String, Indicator> byCode = new LinkedHashMap<>();

  private Indicators(List<Indicator> indicators) {
    indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
  }

  /** The indicators that are packed with Pandian. */
  public static Indicators standard() {
    return STANDARD;
  }

  private static Indicators read() {
    return new Indicators(
        Resources.tsv("taxonomy/indicators.tsv").stream()
            .map(
                row ->
                    new Indicator(
                        row.get(0),
                        Bilingual.of(row.get(1), row.get(2)),
                        Stream.of(row.get(3).split(" ")).filter(code -> !code.isBlank()).toList()))
            .toList());
  }

  public List<Indicator> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The codes of the indicators that data items point to by themselves. */
  public Set<String> of(Set<String> dataItems) {
    return byCode.values().stream()
        .filter(indicator -> indicator.dataItems().stream().anyMatch(dataItems::contains))
        .map(Indicator::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
