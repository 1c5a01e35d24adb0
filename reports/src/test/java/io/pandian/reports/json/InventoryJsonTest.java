package io.pandian.reports.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.config.Resources;
import io.pandian.config.reading.InvalidInput;
import io.pandian.reports.InventoryFile;
import io.pandian.reports.SampleDecisions;
import io.pandian.reports.SampleInventory;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryJsonTest {
  @Test
  void read_whatWasWritten_isEqual() {
    assertThat(read(write(SampleInventory.rich()))).isEqualTo(SampleInventory.rich());
    assertThat(read(write(SampleInventory.empty()))).isEqualTo(SampleInventory.empty());
  }

  @Test
  void read_dataItemsOfOwnDetectors_areThereWithTheirNames() {
    Inventory inventory = SampleInventory.withOwnItem();

    assertThat(read(write(inventory))).isEqualTo(inventory);
    assertThat(violations("inventory", write(inventory))).isEmpty();
    assertThat(write(SampleInventory.rich())).doesNotContain("dataItems\" : [ {");
  }

  @Test
  void read_aFileOfAVersionThatCountedNoCustomers_leavesThemOpen() {
    String former = write(SampleInventory.rich()).replaceAll("\"customersMeasured\" : \\S+,", "");

    assertThat(former).doesNotContain("customersMeasured");
    assertThat(read(former).activities())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.activity().customers().uncounted()).isTrue());
    assertThat(read(write(read(former)))).isEqualTo(read(former));
  }

  @Test
  void write_twice_givesTheSameBytes() {
    String first = write(SampleInventory.rich());

    assertThat(write(read(first))).isEqualTo(first);
  }

  @Test
  void write_followsTheSchema() {
    assertThat(violations("inventory", write(SampleInventory.rich()))).isEmpty();
    assertThat(violations("inventory", write(SampleInventory.empty()))).isEmpty();
  }

  @Test
  void schema_refusesAnInventoryWithoutItsCounts() {
    String broken = write(SampleInventory.rich()).replace("\"union\"", "\"Union\"");

    assertThat(violations("inventory", broken)).isNotEmpty();
  }

  @Test
  void writeDecisions_followsTheSchema() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DecisionsJson.write(
        LocalDate.parse("2026-06-30"),
        Pathway.SECURITY_ASSESSMENT,
        SampleDecisions.all(),
        List.of(),
        out);

    assertThat(violations("decisions", out.toString(UTF_8))).isEmpty();
    assertThat(out.toString(UTF_8)).contains("\"overall\" : \"SECURITY_ASSESSMENT\"");
  }

  @Test
  void write_longNumbers_staysExact() {
    assertThat(write(SampleInventory.rich())).contains("\"seed\" : 9223372036854775807");
  }

  @Test
  void write_halfASurrogatePair_doesNotFail() {
    Inventory inventory = read(write(SampleInventory.rich()).replace("目录", "\\uD83E"));

    assertThat(write(inventory)).contains("\"product\" : \"?\"");
  }

  @Test
  void writeCompact_holdsTheSameInventory() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.writeCompact(SampleInventory.rich(), out);

    assertThat(out.toString(UTF_8)).doesNotContain("\n");
    assertThat(read(out.toString(UTF_8))).isEqualTo(SampleInventory.rich());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "schemaVersion" : 1            | "schemaVersion" : 2          | schemaVersion: The file was written by a later version
          "schemaVersion" : 1,           |                              | schemaVersion: The key is missing.
          "rows" : 120000                | "rows" : "many"              | assets[0].rows: A whole number is expected
          "level" : "general"            | "level" : "unheard-of"       | assets[0].grade.level: This version does not know
          "asOf" : "2026-06-30"          | "asOf" : "today"             | scan.asOf: A date such as
          "union" : 118200               | "union" : 999999             | assets[0].persons: These counts contradict
          "scan" : {                     | "scan" : [                   | This is not JSON, or it breaks off.
          """)
  void read_brokenFile_saysWhatAndWhere(String right, String wrong, String message) {
    String text = write(SampleInventory.rich());
    String broken =
        text.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong);
    assertThat(broken).isNotEqualTo(text);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message)
        .hasMessageContaining("inventory.json");
  }

  @ParameterizedTest
  @CsvSource({"''", "[]", "null", "'{\"schemaVersion\":'", "'\u0000'", "'{\"assets\":[1]}'"})
  void read_notAnInventory_isRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void read_anyCutFile_isRefused() {
    String text = write(SampleInventory.empty());
    for (int end = 0; end < text.length() - 1; end += 7) {
      String cut = text.substring(0, end);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(InvalidInput.class);
    }
  }

  private static String write(Inventory inventory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(inventory, out);
    return out.toString(UTF_8);
  }

  private static Inventory read(String text) {
    return InventoryFile.read(text.getBytes(UTF_8));
  }

  private static java.util.List<String> violations(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Resources.text("schemas/" + schema + ".schema.json"))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
