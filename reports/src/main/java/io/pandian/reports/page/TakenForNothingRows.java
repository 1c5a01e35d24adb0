package io.pandian.reports.page;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.totals.TakenForNothing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The carried fields that were taken for nothing, for the page: asset, place in it, activities. */
final class TakenForNothingRows {
  private TakenForNothingRows() {}

  static void write(Inventory inventory, OutputStream out) throws IOException {
    Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String before = "[";
    try (Stream<TakenForNothing> all = TakenForNothing.of(inventory)) {
      for (Iterator<TakenForNothing> rest = all.iterator(); rest.hasNext(); before = ",") {
        rows.append(before).append(row(rest.next()).toString());
      }
    }
    rows.append(before.equals("[") ? "[]" : "]").flush();
  }

  private static ObjectNode row(TakenForNothing taken) {
    ObjectNode row =
        JsonNodeFactory.instance
            .objectNode()
            .put("asset", taken.asset().id())
            .put("field", taken.place());
    ArrayNode activities = row.putArray("activities");
    taken.activities().forEach(activities::add);
    return row;
  }
}
