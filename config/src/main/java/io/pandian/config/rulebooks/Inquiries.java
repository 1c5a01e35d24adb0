package io.pandian.config.rulebooks;

import io.pandian.config.reading.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every question a decision may ask that does not belong to one item, by id. */
public final class Inquiries {
  private final Map<String, Inquiry> byId = new LinkedHashMap<>();

  private Inquiries() {}

  static Inquiries read(Optional<YamlMap> map) {
    Inquiries inquiries = new Inquiries();
    map.ifPresent(
        all ->
            all.keys()
                .forEach(
                    id ->
                        all.map(id)
                            .ifPresent(one -> inquiries.byId.put(id, Fields.inquiry(id, one)))));
    return inquiries;
  }

  /** The inquiry of an id that Pandian's own code names. */
  public Inquiry require(String id) {
    Inquiry inquiry = byId.get(id);
    if (inquiry == null) {
      throw new IllegalArgumentException("rulebooks/inquiries.yaml has no inquiry " + id);
    }
    return inquiry;
  }

  public java.util.Set<String> ids() {
    return java.util.Collections.unmodifiableSet(byId.keySet());
  }
}
