package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.Share.Entry;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every kind of share must do. One more kind is one more subclass. */
abstract class ShareContract {
  private static final long MOST_BYTES = 4 << 20;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @SuppressWarnings("NullAway.Init")
  private Share share;

  @SuppressWarnings("NullAway.Init")
  private Root root;

  /** A share that holds these files, by their paths. */
  abstract Root holding(Map<String, byte[]> content) throws Exception;

  @BeforeEach
  void fill() throws Exception {
    byte[] noise = new byte[3 << 20];
    new Random(20261130).nextBytes(noise);
    files.put("z.bin", noise);
    files.put("empty.txt", new byte[0]);
    files.put("a b#c%41.csv", table("odd"));
    files.put("raw:x.csv", table("raw"));
    files.put("人事/员工.csv", table("张三"));
    files.put("人事/深/层/😀é.csv", table("deep"));
    files.put("人事/~$员工.xlsx", table("lock"));
    files.put("more/two.zip", zip("in/one.csv", table("zipped")));
    root = holding(files);
    share = root.open();
  }

  @AfterEach
  void close() {
    share.close();
  }

  private static byte[] table(String name) {
    return ("姓名,数量\n" + name + ",3\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private List<Entry> entries(String folder) throws SourceException {
    List<Entry> entries = new ArrayList<>();
    share.list(folder, entries::add);
    return entries;
  }

  /** All files below a folder by their sizes, as the share tells them. */
  private Map<String, Long> filesBelow(String folder) throws SourceException {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Entry entry : entries(folder)) {
      if (entry instanceof Entry.File file) {
        found.put(file.path(), file.bytes());
      } else {
        found.putAll(filesBelow(entry.path()));
      }
    }
    return found;
  }

  private byte[] content(String path) throws Exception {
    try (InputStream in = share.open(path)) {
      return in.readAllBytes();
    }
  }

  private static void assertReason(UnscannedReason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void folders_areListedInOneOrder_eachFileOnceWithItsSize() throws Exception {
    assertThat(entries("")).isEqualTo(entries(""));
    assertThat(entries("人事"))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                new Entry.File("人事/员工.csv", table("张三").length),
                new Entry.File("人事/~$员工.xlsx", table("lock").length),
                share.stat("人事/深")));
    Map<String, Long> found = filesBelow("");
    assertThat(found).hasSameSizeAs(files);
    assertThat(found.values())
        .containsExactlyInAnyOrderElementsOf(
            files.values().stream().map(bytes -> (long) bytes.length).toList());
  }

  @Test
  void folders_differInTheirIdentity() throws Exception {
    List<Object> identities = new ArrayList<>();
    for (String folder : List.of("", "人事", "人事/深", "人事/深/层", "more")) {
      Entry entry = share.stat(folder);
      assertThat(entry).isInstanceOf(Entry.Folder.class).isEqualTo(share.stat(folder));
      identities.add(((Entry.Folder) entry).identity());
    }
    assertThat(identities).doesNotHaveDuplicates();
  }

  @Test
  void pathThatWasTold_leadsBackToItsFile_whateverItsName() throws Exception {
    List<byte[]> contents = new ArrayList<>();
    for (Map.Entry<String, Long> file : filesBelow("").entrySet()) {
      assertThat(share.stat(file.getKey()))
          .isEqualTo(new Entry.File(file.getKey(), file.getValue()));
      contents.add(content(file.getKey()));
    }
    assertThat(contents).containsExactlyInAnyOrderElementsOf(files.values());
  }

  @Test
  void whatIsNotThere_hasVanished() {
    for (String path : List.of("none", "人事/none.csv", "none/员工.csv")) {
      assertReason(UnscannedReason.VANISHED, () -> share.stat(path));
      assertReason(UnscannedReason.VANISHED, () -> content(path));
    }
    assertReason(UnscannedReason.VANISHED, () -> entries("none"));
  }

  @Test
  void pathThatLeadsOut_leadsNowhere() {
    for (String path : List.of("..", "../x", "人事/../../x", "/etc/passwd", "raw:..%2F..%2Fetc")) {
      assertReason(UnscannedReason.VANISHED, () -> share.stat(path));
      assertReason(UnscannedReason.VANISHED, () -> entries(path));
      assertReason(UnscannedReason.VANISHED, () -> content(path));
    }
  }

  @Test
  void severalThreads_readAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> readings = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        readings.add(threads.submit(() -> content("z.bin")));
      }
      for (Future<byte[]> reading : readings) {
        assertThat(reading.get()).isEqualTo(files.get("z.bin"));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void share_saysWhatItIs_andThatItIsThere() throws Exception {
    assertThat(share.describe().product()).isNotBlank();
    assertThat(share.isThere()).isTrue();
  }

  @Test
  void source_readsEveryFileOfIt() throws Exception {
    try (FileSource source = source(MOST_BYTES, List.of("**/~$*"))) {
      List<String> excluded = new ArrayList<>();
      List<SourceUnit> units = units(source, excluded);
      assertThat(units).hasSize(files.size() - 1);
      assertThat(excluded).containsExactly("人事/~$员工.xlsx");
      Recorded recorded = new Recorded();
      for (SourceUnit unit : units) {
        assertThat(unit.bytes()).isPresent();
        source.read(unit, recorded);
      }
      assertThat(recorded.table("人事/员工.csv").rows()).containsExactly(List.of("张三", "3"));
      assertThat(recorded.table("more/two.zip!/in/one.csv").rows())
          .containsExactly(List.of("zipped", "3"));
      assertThat(recorded.tables.values())
          .extracting(table -> table.rows().get(0).get(0))
          .containsExactlyInAnyOrder("odd", "raw", "张三", "deep", "zipped");
      assertThat(recorded.bare).containsEntry("empty.txt", AssetKind.OTHER);
      assertThat(recorded.unscanned).containsKey("z.bin");
    }
  }

  @Test
  void fileThatIsTooLarge_isNotRead() throws Exception {
    try (FileSource source = source(1 << 20, List.of())) {
      SourceUnit large =
          new SourceUnit(
              "s", "z.bin", SourceUnit.Kind.FILE, "", OptionalLong.empty(), OptionalLong.empty());
      assertReason(UnscannedReason.TOO_LARGE, () -> source.read(large, new Recorded()));
    }
  }

  private FileSource source(long mostBytes, List<String> exclude) throws SourceException {
    FileLimits limits =
        new FileLimits(
            2,
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            mostBytes,
            256L << 20,
            Duration.ofSeconds(60),
            ParseLimits.DEFAULT);
    return FileSource.open(new FileSettings("s", root, List.of("**/*"), exclude, limits));
  }

  private static List<SourceUnit> units(Source source, List<String> excluded)
      throws SourceException {
    List<SourceUnit> units = new ArrayList<>();
    source.list(
        new Source.Listing() {
          @Override
          public void unit(SourceUnit unit) {
            units.add(unit);
          }

          @Override
          public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
            throw new AssertionError(path + ": " + reason);
          }

          @Override
          public void excluded(String path, String pattern) {
            excluded.add(path);
          }
        });
    return units;
  }
}
