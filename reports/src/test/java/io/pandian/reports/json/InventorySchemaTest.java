package io.pandian.reports.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.pandian.config.Resources;
import io.pandian.reports.SampleInventory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our own check of an inventory says what a library of JSON Schema says. */
class InventorySchemaTest {
  private static final int BROKEN = 1_500;

  private final InventorySchema schema = InventorySchema.standard();

  @Test
  void inventories_pass() {
    assertThatCode(() -> check(sample())).doesNotThrowAnyException();
  }

  @Test
  void whatIsBroken_isRefused_asALibraryRefusesIt() {
    var library =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Resources.text("schemas/inventory.schema.json"));
    String sound = sample();
    int refused = 0;
    List<String> differing = new ArrayList<>();
    for (int seed = 0; seed < BROKEN; seed++) {
      JsonNode broken = JsonFiles.compact().readTree(sound);
      String what = breakOne(broken, new Random(seed * 0x9E3779B97F4A7C15L));
      String text = broken.toString();
      boolean theirs = library.validate(text, InputFormat.JSON).isEmpty();
      boolean ours = passes(text);
      refused += ours ? 0 : 1;
      if (theirs != ours) {
        differing.add(seed + " " + what + ": " + (ours ? "passes" : "is refused"));
      }
    }
    assertThat(differing).isEmpty();
    assertThat(refused).isGreaterThan(BROKEN / 4);
  }

  private boolean passes(String text) {
    try {
      check(text);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void check(String text) {
    schema.check(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static String sample() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(SampleInventory.rich(), out);
    return out.toString(UTF_8);
  }

  /** Takes away, adds, or replaces a member somewhere. */
  private static String breakOne(JsonNode root, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode at = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>(at.propertyNames());
    if (names.isEmpty()) {
      return "nothing";
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(7)) {
      case 0 -> at.remove(name);
      case 1 -> at.put(name, -7);
      case 2 -> at.put(name, "x");
      case 3 -> at.putNull(name);
      case 4 -> at.putArray(name);
      case 5 -> at.put(name, 1.5);
      default -> at.put("unknown", true);
    }
    return name;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
      object.values().forEach(each -> collect(each, objects));
    } else if (node instanceof ArrayNode array) {
      array.values().forEach(each -> collect(each, objects));
    }
  }
}
