package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import java.util.List;

/**
 * What data is about, where that may make it important data: a subject a scan can recognise, never
 * a verdict.
 *
 * @param code its stable code, for example {@code electric-power}
 * @param title its name
 * @param dataItems the codes of data items that point to it by themselves
 */
public record Indicator(String code, Bilingual title, List<String> dataItems) {
  public Indicator {
    dataItems = List.copyOf(dataItems);
  }
}
