package io.pandian.reports;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Inventory.RulebookUsed;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.Sequence;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.reports.json.InventoryJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The inventory that every format's test reads: a fictitious company with an empty asset, an
 * unscanned unit, bounds, suspected important data, an open question, and names that attack their
 * readers.
 */
public final class SampleInventory {
  private SampleInventory() {}

  public static Inventory rich() {
    return named("示例科技（广西）有限公司");
  }

  /** The rich one of an organisation with another name. */
  public static Inventory named(String organisation) {
    PersonCount total =
        new PersonCount(124_600, 6_769, 124_950, 6_491, 124_930, 124_991, PersonCount.Method.EXACT);
    return new Inventory(
        scan(),
        organisation(organisation),
        List.of(
            new SourceSummary(
                "crm",
                "jdbc",
                "PostgreSQL 15.18",
                4,
                0,
                List.of(Bilingual.of("扫描账号可以写入，请收回写权限", "The account could write"))),
            new SourceSummary(
                "hr",
                "jdbc",
                "MariaDB 10.11",
                1,
                1,
                List.of(Bilingual.of("当前账户有写权限", "The account could write"))),
            new SourceSummary("share", "files", "目录", 3, 2, List.of())),
        Sequence.of(SampleAssets.all()),
        List.of(
            new Unscanned(
                "hr",
                "hr.secret",
                UnscannedReason.DENIED,
                Bilingual.of("账号无权读取该表", "The account may not read it")),
            new Unscanned(
                "share",
                "旧/加密.xlsx",
                UnscannedReason.ENCRYPTED,
                Bilingual.of("需要打开密码", "It needs a password")),
            new Unscanned(
                "share",
                "=cmd|' /C calc'!A0.docx",
                UnscannedReason.CORRUPT,
                Bilingual.of(SampleAssets.MARKUP, SampleAssets.MARKUP))),
        new HoldingCount(
            total,
            Map.of(
                "crm", SampleAssets.exact(118_240, 0, 118_240, 0),
                "hr", SampleAssets.staff().persons(),
                "share", SampleAssets.PATIENTS),
            Map.of("crm&hr", 61L, "hr&share", 402L),
            figures()),
        activities(),
        List.of(
            PersonAtom.settled(Set.of("hq-reporting"), Set.of(), 87_020),
            PersonAtom.settled(Set.of("hq-reporting", "payroll"), Set.of("payroll"), 412)),
        SampleDecisions.all());
  }

  private static PersonFigures figures() {
    List<CountBasis.KeyUse> keys =
        List.of(new CountBasis.KeyUse("mobile-phone", IdentifierStrength.LINKING, 380, 40, 3));
    CountBasis checkup = new CountBasis(450, 20, 390, 0, 16, 0, 7, 5, 0, keys);
    return new PersonFigures(
        9,
        Map.of("share", 9L),
        Map.of("payroll", 2L),
        Map.of(),
        Map.of(),
        Map.of("share", checkup),
        Map.of(SampleAssets.checkup().id(), checkup));
  }

  /** The rich one, where a data item that a user's own detector declares stands for a known one. */
  public static Inventory withOwnItem() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    InventoryJson.write(rich(), json);
    Inventory rich =
        InventoryFile.read(
            json.toString(StandardCharsets.UTF_8)
                .replace("\"resident-id\"", "\"factory-badge\"")
                .getBytes(StandardCharsets.UTF_8));
    DataItem own =
        new DataItem(
            "factory-badge",
            "identity-document",
            "厂牌号",
            "Factory badge",
            true,
            Set.of(SensitivityStandard.GBT_35273_2020),
            Bilingual.of("对应特定员工。", "Belongs to one member of staff."));
    return new Inventory(
        rich.scan(),
        rich.organisation(),
        rich.sources(),
        List.of(own),
        rich.assets(),
        rich.unscanned(),
        rich.persons(),
        rich.activities(),
        rich.atoms(),
        rich.decisions());
  }

  /** A scan that found nothing: still a report. */
  public static Inventory empty() {
    return new Inventory(
        scan(),
        organisation("空公司"),
        List.of(),
        Sequence.of(List.of()),
        List.of(),
        new HoldingCount(PersonCount.ZERO, Map.of(), Map.of()),
        List.of(),
        List.of(),
        List.of());
  }

  /** As the rich one, with many more assets like its own. */
  public static Inventory large(int assets) {
    List<Asset> originals = SampleAssets.all();
    Inventory rich = rich();
    return new Inventory(
        rich.scan(),
        rich.organisation(),
        rich.sources(),
        Sequence.of(
            IntStream.range(0, assets).mapToObj(i -> renamed(originals.get(i % 5), i)).toList()),
        rich.unscanned(),
        rich.persons(),
        rich.activities(),
        rich.atoms(),
        rich.decisions());
  }

  private static Asset renamed(Asset asset, int number) {
    String path = asset.path() + "_" + number;
    return new Asset(
        asset.source() + "/" + path,
        asset.source(),
        asset.kind(),
        path,
        asset.comment(),
        asset.mediaType(),
        asset.bytes(),
        asset.rows(),
        asset.rowsExact(),
        asset.sampled(),
        asset.partial(),
        asset.unreadRows(),
        asset.fields(),
        asset.findings(),
        asset.subject(),
        asset.personSlots(),
        asset.indications(),
        asset.persons(),
        asset.grade());
  }

  private static Scan scan() {
    return new Scan(
        "5f1c9a7e",
        Instant.parse("2026-06-30T01:00:00Z"),
        Instant.parse("2026-06-30T01:04:31.250Z"),
        "sha256:" + "ab".repeat(32),
        Long.MAX_VALUE,
        "pandian 1.0.0",
        LocalDate.parse("2026-06-30"),
        SensitivityStandard.GBT_45574_2025,
        List.of(
            new RulebookUsed("guangxi-list-2025", "2025", "广西自贸试验区数据出境负面清单", "cd".repeat(32)),
            new RulebookUsed("national-2024", "2024", "促进和规范数据跨境流动规定", "ef".repeat(32))));
  }

  private static Organisation organisation(String name) {
    return new Organisation(
        name,
        Optional.of(Organisation.Kind.ENTERPRISE),
        "guangxi",
        Optional.of(true),
        Optional.of(false),
        Optional.empty(),
        List.of(),
        Optional.of(true),
        Optional.empty());
  }

  private static List<ActivityFacts> activities() {
    return List.of(
        new ActivityFacts(
            SampleDecisions.HQ_REPORTING,
            "Example Holdings Pte, SG",
            List.of(
                new Carried(
                    "crm/public.customer",
                    List.of("xm", "sjh"),
                    Optional.of("created_at"),
                    SampleAssets.exact(87_432, 0, 87_432, 0)))),
        new ActivityFacts(
            SampleDecisions.PAYROLL,
            "",
            List.of(
                new Carried(
                    "hr/hr.salary", List.of(), Optional.empty(), SampleAssets.staff().persons()))),
        new ActivityFacts(
            SampleDecisions.SURVEY,
            "Survey Ltd, <b>UK</b>",
            List.of(
                new Carried(
                    "crm/geo.land_parcel",
                    List.of("wkt"),
                    Optional.empty(),
                    PersonCount.NOT_COUNTED))));
  }
}
