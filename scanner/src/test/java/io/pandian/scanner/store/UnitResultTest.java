package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.AssetKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a store holds of a unit, read by another version than wrote it. */
class UnitResultTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The rows of the asset then stand for its customers, so that nothing is freer. */
  @Test
  void aResultOfAVersionThatCountedNoCustomers_isReadWithoutThem() {
    AssetFacts asset = AssetFacts.bare("crm", AssetKind.TABLE, "public.customer", "", 0);
    UnitResult result = new UnitResult(List.of(asset), List.of(), false);
    ObjectNode stored = (ObjectNode) JSON.readTree(JSON.writeValueAsString(result));

    assertThat(((ObjectNode) stored.get("assets").get(0)).remove("customers")).isNotNull();

    UnitResult read = JSON.readValue(stored.toString(), UnitResult.class);
    assertThat(read).isEqualTo(result);
    assertThat(read.assets().get(0).customers()).isEmpty();
  }
}
