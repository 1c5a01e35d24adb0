package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import java.util.Set;

/**
 * One kind of data, such as a resident identity number.
 *
 * @param code the stable name used in files, for example {@code resident-id}
 * @param group the group of items it belongs to, for example {@code identity-document}
 * @param zh the Chinese name
 * @param en the English name
 * @param personal whether it is personal information
 * @param sensitiveUnder the standards that name it sensitive on its own
 * @param reason why it is personal or not, and sensitive or not and by which standard
 */
public record DataItem(
    String code,
    String group,
    String zh,
    String en,
    boolean personal,
    Set<SensitivityStandard> sensitiveUnder,
    Bilingual reason) {
  public DataItem {
    sensitiveUnder = Set.copyOf(sensitiveUnder);
  }

  /** Its name in both languages. */
  public Bilingual title() {
    return Bilingual.of(zh, en);
  }

  public boolean sensitive(SensitivityStandard standard) {
    return sensitiveUnder.contains(standard);
  }
}
