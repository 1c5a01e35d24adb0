package io.pandian.scanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problem;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
  private static final String PLAN =
      """
      organisation:
        name: 示例科技（广西）有限公司
        kind: enterprise
        zone: guangxi
        registeredInZone: true
        criticalInfrastructureOperator: false
      sources:
        - id: crm
          type: postgresql
          host: 127.0.0.1
          port: 5432
          database: crm
          username: pandian_ro
          password: ${CRM_PASSWORD}
          include: [public.*]
        - id: share
          type: files
          root: ROOT
      sampling: {rowsPerTable: 500, seed: 7}
      activities:
        - id: hq
          name: 总部客户报表
          sector: guangxi/enterprise-credit
          scenario: 金融信贷
          recipient: {name: Example Holdings Pte, country: SG}
          subjects: [企业高管, 股东]
          carries:
            - {source: crm, table: public.customer, fields: [name, phone], since: created_at}
          ground: none
      notified:
        - {what: crm/public.customer, by: 自治区网信办, on: 2026-05-01}
      """;

  @TempDir private Path root;

  private Plan read(String text) {
    return PlanFile.read(
        "plan.yaml",
        text.replace("ROOT", root.toString()),
        Map.of("CRM_PASSWORD", "not-to-be-told")::get);
  }

  private List<String> problems(String text) {
    return catchThrowableOfType(InvalidInput.class, () -> read(text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void plan_isReadWhole() {
    Plan plan = read(PLAN);
    assertThat(plan.sources()).extracting("id").containsExactly("crm", "share");
    assertThat(plan.sampling().rowsPerTable()).isEqualTo(500);
    assertThat(plan.standard()).isEqualTo(SensitivityStandard.GBT_45574_2025);
    assertThat(plan.counting()).isEqualTo(Plan.Counting.EXACT);
    PlannedActivity activity = plan.activities().get(0);
    assertThat(activity.recipient()).isEqualTo("Example Holdings Pte (SG)");
    assertThat(activity.declared().scenario()).isEqualTo("金融信贷");
    assertThat(activity.carries())
        .containsExactly(
            new PlannedActivity.Carried(
                "crm",
                "public.customer",
                List.of("name", "phone"),
                java.util.Optional.of("created_at")));
    assertThat(plan.notified()).hasSize(1);
    assertThat(plan.digest()).startsWith("sha256:");
  }

  @Test
  void secret_isInNoText() {
    assertThat(read(PLAN).toString()).doesNotContain("not-to-be-told");
  }

  @Test
  void everyProblem_isToldAtOnceWithItsLine() {
    String broken =
        PLAN.replace("port: 5432", "port: many")
            .replace("id: share", "id: crm")
            .replace("source: crm, table", "source: erp, table")
            .replace("sampling: {rowsPerTable: 500", "sampling: {rowsPerTabel: 500")
            .replace("zone: guangxi", "zone: guangxi\n  colour: red");
    assertThat(problems(broken))
        .anyMatch(told -> told.contains("sources[0].port"))
        .anyMatch(told -> told.contains("Two sources have the same id"))
        .anyMatch(told -> told.contains("activities[0].carries[0].source"))
        .anyMatch(told -> told.contains("Did you mean 'rowsPerTable'?"))
        .anyMatch(told -> told.contains("organisation.colour"))
        .allMatch(told -> told.matches("(?s)plan\\.yaml:\\d+:\\d+ .*"));
  }

  @Test
  void emptyPlan_saysWhatIsMissing() {
    assertThat(problems("sources: []")).anyMatch(told -> told.contains("The plan names no source"));
    assertThat(problems("sources: [{id: a, type: file, root: .}]"))
        .anyMatch(told -> told.contains("Write one of: files"));
    assertThat(problems("sampling: {seed: 1}"))
        .anyMatch(told -> told.contains("The plan names no source"))
        .anyMatch(told -> told.contains("does not say whose data it is"));
  }

  @Test
  void counting_saysHowAndWithHowMuchMemory() {
    Plan plan = read(PLAN + "counting: {mode: estimated, memory: 2GB}\n");

    assertThat(plan.counting()).isEqualTo(Plan.Counting.ESTIMATED);
    assertThat(plan.countingMemory().bytes()).isEqualTo(2L << 30);
    assertThat(problems(PLAN + "counting: {memory: plenty}\n"))
        .anyMatch(told -> told.contains("Write for example 2048MB"));
  }

  @Test
  void persons_areDeclaredByTheirColumns() {
    Plan plan =
        read(
            PLAN
                + """
                persons:
                  - source: crm
                    table: public.orders
                    slots:
                      - {role: sender, fields: [from_name, from_phone]}
                      - {role: 门卫, fields: guard, standing: referred}
                  - {source: share, file: 名单.xlsx, slots: [{fields: [姓名, 手机]}]}
                """);

    assertThat(plan.persons())
        .containsExactly(
            new PlannedPersons(
                "crm",
                "public.orders",
                List.of(
                    declared("sender", Standing.COUNTED, "from_name", "from_phone"),
                    declared("门卫", Standing.REFERRED, "guard"))),
            new PlannedPersons(
                "share", "名单.xlsx", List.of(declared("person", Standing.COUNTED, "姓名", "手机"))));
    assertThat(plan.persons().get(1).covers("share", "名单.xlsx#Sheet1")).isTrue();
    assertThat(plan.digest()).isNotEqualTo(read(PLAN).digest());
  }

  private static PersonSlot declared(String role, Standing standing, String... fields) {
    return new PersonSlot(role, List.of(fields), standing, List.of(), List.of(Ground.DECLARED));
  }

  @Test
  void everyProblemOfPersons_isToldAtOnce() {
    assertThat(
            problems(
                PLAN
                    + """
                    persons:
                      - {source: erp, table: a, slots: [{role: sender, fields: [x, y]}, {feilds: [X]}]}
                      - {source: crm, table: b, file: b, slots: []}
                      - {source: crm, table: b, slots: [{fields: [x], standing: perhaps}, {fields: [X]}]}
                    """))
        .anyMatch(told -> told.contains("persons[0].source") && told.contains("No source has"))
        .anyMatch(told -> told.contains("persons[0].slots[1].feilds") && told.contains("'fields'"))
        .anyMatch(told -> told.contains("persons[0].slots[1].fields"))
        .anyMatch(told -> told.contains("persons[1].source") && told.contains("either 'table:'"))
        .anyMatch(told -> told.contains("persons[1].slots"))
        .anyMatch(told -> told.contains("persons[2].source") && told.contains("named twice"))
        .anyMatch(told -> told.contains("persons[2].slots[0].standing"))
        .anyMatch(
            told ->
                told.contains("persons[2].slots[1].fields") && told.contains("'X' stands twice"))
        .hasSize(8)
        .allMatch(told -> told.matches("(?s)plan\\.yaml:\\d+:\\d+ .*"));
  }

  @Test
  void activityThatCarriesNothing_isAProblem() {
    assertThat(problems(PLAN.replaceFirst("(?m)^    carries:\\n.*\\n", "")))
        .anyMatch(told -> told.contains("carries nothing"));
  }

  @Test
  void carriedFile_coversItsSheetsAndEntries() {
    PlannedActivity.Carried carried =
        new PlannedActivity.Carried("share", "a/名单.xlsx", List.of(), java.util.Optional.empty());
    assertThat(carried.covers("share", "a/名单.xlsx")).isTrue();
    assertThat(carried.covers("share", "a/名单.xlsx#Sheet1")).isTrue();
    assertThat(carried.covers("share", "a/名单.xlsx2")).isFalse();
    assertThat(carried.covers("crm", "a/名单.xlsx")).isFalse();
  }

  private static final String HASHES =
      """
      hashes:
        - item: mobile-phone
          algorithm: md5
          salt: ${CRM_PASSWORD}
          place: before
          columns:
            - {source: crm, table: public.device, fields: [Phone_MD5]}
            - {source: share}
      """;

  @Test
  void hashesAreRead_andTheSaltIsNotShown() {
    Plan plan = read(PLAN + HASHES);

    PlannedHash hash = plan.hashes().get(0);
    assertThat(hash.item()).isEqualTo("mobile-phone");
    assertThat(hash.columns().get(0).covers("crm", "public.device")).isTrue();
    assertThat(hash.columns().get(0).covers("crm", "public.other")).isFalse();
    assertThat(hash.columns().get(0).names("phone_md5")).isTrue();
    assertThat(hash.columns().get(1).covers("share", "a.csv")).isTrue();
    assertThat(plan.toString()).doesNotContain("not-to-be-told");
  }

  @Test
  void wrongHashes_areRefusedWithoutTheSalt() {
    assertThat(paths(HASHES.replace("${CRM_PASSWORD}", "pepper")))
        .containsExactly("hashes[0].salt");
    assertThat(paths(HASHES.replace("salt: ${CRM_PASSWORD}", "salt: none")))
        .containsExactly("hashes[0].place");
    assertThat(paths(HASHES.replace("    place: before\n", ""))).containsExactly("hashes[0].place");
    assertThat(paths(HASHES.replace("mobile-phone", "user-id"))).containsExactly("hashes[0].item");
    assertThat(paths(HASHES.replace("md5", "crc32"))).containsExactly("hashes[0].algorithm");
    assertThat(paths(HASHES.replace("{source: share}", "{source: share, fields: [a]}")))
        .containsExactly("hashes[0].columns[1].fields");
    assertThat(paths(HASHES + HASHES.replace("hashes:\n", ""))).containsExactly("hashes[1].item");
  }

  private List<String> paths(String hashes) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(PLAN + hashes));
    assertThat(refused.getMessage()).doesNotContain("pepper", "not-to-be-told");
    return refused.problems().stream().map(Problem::path).toList();
  }
}
