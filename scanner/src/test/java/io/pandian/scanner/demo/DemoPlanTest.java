package io.pandian.scanner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.schemas.Schema;
import io.pandian.schemas.SchemaWalk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoPlanTest {
  @Test
  void everyKey_isOneOfTheSchema() {
    String plan = DemoPlan.text(Path.of("demo.mv.db"), Path.of("share"));
    Load yaml = new Load(LoadSettings.builder().build());
    JsonNode file = new JsonMapper().valueToTree(yaml.loadFromString(plan));

    assertThat(SchemaWalk.places(file, Schema.of("plan")))
        .extracting(SchemaWalk.Place::path)
        .contains("organisation", "sources[0]", "sources[1]", "activities[0].carries[0]");
  }
}
