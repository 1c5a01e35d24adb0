package io.pandian.reports.page;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.totals.WidestBounds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The assets whose bounds lie farthest apart, with the reasons in words, for the page. */
final class WidestRows {
  private WidestRows() {}

  static void write(Inventory inventory, OutputStream out) throws IOException {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (WidestBounds wide : WidestBounds.of(inventory)) {
      ObjectNode row = rows.addObject().put("asset", wide.asset().id());
      ArrayNode reasons = row.putArray("reasons");
      wide.reasons().forEach(reason -> reasons.addArray().add(reason.zh()).add(reason.en()));
    }
    out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
  }
}
