package io.pandian.scanner.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.Standing;
import io.pandian.scanner.demo.DemoTruth.ActivityTruth;
import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import io.pandian.scanner.demo.DemoTruth.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCompanyTest {
  private static Path dir;
  private static Demo demo;

  @BeforeAll
  static void create(@TempDir Path temporary) throws IOException {
    dir = temporary;
    demo = DemoCompany.create(dir, Demo.SEED);
  }

  @Test
  void activities_endInFourPathways_twoNeedConfirmation() {
    assertThat(demo.truth().activities())
        .extracting(ActivityTruth::pathway)
        .containsExactlyInAnyOrder(
            Pathway.OUTSIDE_LIST,
            Pathway.STANDARD_CONTRACT_OR_CERTIFICATION,
            Pathway.SECURITY_ASSESSMENT,
            Pathway.EXEMPT);
    assertThat(demo.truth().activities())
        .filteredOn(activity -> activity.standing() == Standing.NEEDS_CONFIRMATION)
        .hasSize(2);
  }

  /**
   * The pathways rest on these bounds of the lists; counts near them would make the demo brittle.
   */
  @Test
  void activities_countsLieWhereTheirPathwaysNeedThem() {
    assertThat(persons("officer-reports").sensitive()).isZero();
    assertThat(persons("officer-reports").union()).isBetween(15_000L, 90_000L);
    assertThat(persons("officer-accounts").sensitive()).isBetween(1_000L, 9_000L);
    assertThat(persons("officer-accounts").sensitive())
        .isLessThan(persons("officer-accounts").nonSensitive());
    assertThat(persons("member-risk").sensitive()).isBetween(11_000L, 20_000L);
    assertThat(persons("member-risk").sensitive())
        .isLessThan(persons("member-risk").nonSensitive());
    assertThat(persons("headquarters-staff")).isEqualTo(new Count(3_000, 0, 3_000));
  }

  private static Count persons(String activity) {
    return demo.truth().activities().stream()
        .filter(truth -> truth.id().equals(activity))
        .findFirst()
        .orElseThrow()
        .persons();
  }

  @Test
  void everyFileOfTheShare_isInTheTruth() throws IOException {
    Set<String> expected = new TreeSet<>();
    demo.truth().assets().stream()
        .filter(asset -> asset.source().equals(DemoCompany.SHARE))
        .forEach(asset -> expected.add(asset.path().replaceFirst("(#|!/).*", "")));
    demo.truth().unscanned().forEach(file -> expected.add(file.path()));
    Path share = dir.resolve("share");
    try (Stream<Path> files = Files.walk(share)) {
      Set<String> written =
          files
              .filter(Files::isRegularFile)
              .map(file -> share.relativize(file).toString().replace('\\', '/'))
              .filter(path -> !path.contains("~$"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(written).isEqualTo(expected);
    }
  }

  @Test
  void unreadableFiles_areUnreadable() throws IOException {
    assertThat(demo.truth().unscanned())
        .extracting(DemoTruth.UnreadTruth::reason)
        .containsExactlyInAnyOrder(
            UnscannedReason.ENCRYPTED, UnscannedReason.CORRUPT, UnscannedReason.NO_TEXT);
    Path encrypted = dir.resolve("share/人事/薪酬/2026年奖金（加密）.xlsx");
    assertThatThrownBy(() -> WorkbookFactory.create(encrypted.toFile()).close())
        .isInstanceOf(EncryptedDocumentException.class);
    byte[] broken = Files.readAllBytes(dir.resolve("share/尽职调查/营业执照扫描件（损坏）.pdf"));
    assertThat(new String(broken, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThatThrownBy(() -> Loader.loadPDF(broken).close()).isInstanceOf(IOException.class);
  }

  @Test
  void pdf_canBeRead() throws IOException {
    byte[] bytes = Files.readAllBytes(dir.resolve("share/公告/Support contacts.pdf"));
    try (var document = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(document))
          .containsPattern("Mobile: 1\\d{10} +E-mail: \\S+@\\S+");
    }
  }

  @Test
  void reader_cannotWrite() throws SQLException {
    try (var connection = WrittenTables.connect(dir);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM \"base\".\"product\""))
          .isInstanceOf(SQLException.class);
    }
  }

  /** Written over the first, which it replaces. */
  @Test
  void equalSeeds_giveEqualContents() throws Exception {
    Path leads = dir.resolve("share/销售/华南线索.csv");
    byte[] leadsBefore = Files.readAllBytes(leads);
    Map<String, List<Map<String, String>>> rowsBefore = rows();
    Demo again = DemoCompany.create(dir, Demo.SEED);
    assertThat(again.truth()).isEqualTo(demo.truth());
    assertThat(rows()).isEqualTo(rowsBefore);
    assertThat(leads).hasBinaryContent(leadsBefore);
  }

  private static Map<String, List<Map<String, String>>> rows() throws SQLException {
    Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    try (WrittenTables tables = WrittenTables.open(dir)) {
      for (AssetTruth asset : demo.truth().assets()) {
        if (asset.source().equals(DemoCompany.DATABASE)) {
          rows.put(asset.path(), tables.rows(asset));
        }
      }
    }
    return rows;
  }
}
