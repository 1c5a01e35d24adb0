package io.pandian.reports.json;

import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Data items that are not Pandian's own: who reads the file knows them from nowhere else. */
final class DataItemJson {
  private DataItemJson() {}

  static ObjectNode write(DataItem item) {
    ObjectNode node =
        Json.object()
            .put("code", item.code())
            .put("group", item.group())
            .put("name", item.zh())
            .put("nameEn", item.en())
            .put("personal", item.personal());
    node.set(
        "sensitiveUnder",
        Json.texts(
            Arrays.stream(SensitivityStandard.values())
                .filter(item::sensitive)
                .map(SensitivityStandard::citation)
                .toList()));
    Json.bilingual(node, "reason", item.reason());
    return node;
  }

  static DataItem read(JsonMap map) {
    Set<SensitivityStandard> standards = EnumSet.noneOf(SensitivityStandard.class);
    for (String citation : map.texts("sensitiveUnder")) {
      standards.add(ScanJson.standard(map, "sensitiveUnder", citation));
    }
    return new DataItem(
        map.text("code"),
        map.text("group"),
        map.text("name"),
        map.text("nameEn"),
        map.bool("personal"),
        standards,
        map.bilingual("reason"));
  }
}
