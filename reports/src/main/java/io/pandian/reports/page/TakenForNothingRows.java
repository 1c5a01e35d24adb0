package io.pandian.reports.page;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.totals.TakenForNothing;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The carried fields that were taken for nothing, for the page: asset, place in it, activities. */
final class TakenForNothingRows {
  private TakenForNothingRows() {}

  static byte[] json(Inventory inventory) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (TakenForNothing taken : TakenForNothing.of(inventory)) {
      ObjectNode row = rows.addObject().put("asset", taken.asset().id());
      row.put("field", place(taken));
      ArrayNode activities = row.putArray("activities");
      taken.activities().forEach(activities::add);
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int place(TakenForNothing taken) {
    return taken.asset().fields().indexOf(taken.field());
  }
}
