package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceUnit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path root;

  private final List<String> units = new ArrayList<>();
  private final Map<String, UnscannedReason> unscanned = new LinkedHashMap<>();

  @BeforeEach
  void realRoot() throws IOException {
    root = root.toRealPath();
  }

  @Test
  void files_comeInAFixedOrder() throws Exception {
    write("b/2.csv");
    write("b/1.csv");
    write("a/x/3.csv");
    write("z.csv");
    walk(List.of("**/*"), List.of());
    assertThat(units).containsExactly("z.csv", "a/x/3.csv", "b/1.csv", "b/2.csv");
  }

  @Test
  void patterns_choose() throws Exception {
    write("a.csv");
    write("~$a.xlsx");
    write("old/a.csv");
    write("new/deep/b.xlsx");
    write("new/c.pdf");
    walk(List.of("**/*.{csv,xlsx}"), List.of("**/~$*", "old/**"));
    assertThat(units).containsExactly("a.csv", "new/deep/b.xlsx");
    assertThat(unscanned).isEmpty();
  }

  @Test
  void links_areNotFollowed() throws Exception {
    write("a/x.csv");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));
    Files.createSymbolicLink(root.resolve("alias.csv"), root.resolve("a/x.csv"));
    Files.createSymbolicLink(root.resolve("outside"), Path.of("/"));
    walk(List.of("**/*"), List.of());
    assertThat(units).containsExactly("a/x.csv");
    assertThat(unscanned).containsOnlyKeys("outside", "self");
    assertThat(unscanned).containsEntry("outside", UnscannedReason.SPECIAL_FILE);
  }

  @Test
  void pipes_areNotOpened() throws Exception {
    Process made = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    assumeTrue(made.waitFor() == 0, "no pipes here");
    walk(List.of("**/*"), List.of());
    assertThat(unscanned).containsExactly(Map.entry("pipe", UnscannedReason.SPECIAL_FILE));
  }

  @Test
  void deniedFolders_areTold_andTheWalkGoesOn() throws Exception {
    write("closed/x.csv");
    write("open/y.csv");
    assumeTrue(root.resolve("closed").toFile().setReadable(false), "no permissions here");
    assumeTrue(!Files.isReadable(root.resolve("closed")), "this account may read everything");
    walk(List.of("**/*"), List.of());
    assertThat(units).containsExactly("open/y.csv");
    assertThat(unscanned).containsEntry("closed", UnscannedReason.DENIED);
  }

  @Test
  void oddNames_areKeptApart_andFoundAgain() throws Exception {
    List<String> names = List.of("%FF.csv", "%FE.csv", "a%0Ab.csv", "%E4%B8%AD.csv", "raw%3Ax.csv");
    for (String name : names) {
      Files.writeString(Path.of(URI.create(root.toUri() + name)), "a,b\n1,2\n");
    }
    try (FileSource source = FileSource.open(FileSettings.of("odd", root))) {
      List<SourceUnit> found = new ArrayList<>();
      source.list(listing(found));
      assertThat(found.stream().map(SourceUnit::path).distinct()).hasSameSizeAs(names);
      for (SourceUnit unit : found) {
        Recorded recorded = new Recorded();
        source.read(unit, recorded);
        assertThat(recorded.tables).as(recorded.toString()).containsOnlyKeys(unit.path());
      }
    }
  }

  @Test
  void aUnitOutsideTheRoot_isNotRead() throws Exception {
    write("a.csv");
    try (FileSource source = FileSource.open(FileSettings.of("s", root.resolve("a")))) {
      throw new AssertionError("the root is missing: " + source.id());
    } catch (io.pandian.scanner.sources.SourceException e) {
      assertThat(e.reason()).isEqualTo(UnscannedReason.UNREACHABLE);
    }
    assertThat(UnitPath.resolve(root, "../x").normalize().startsWith(root)).isFalse();
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent() == null ? root : file.getParent());
    Files.writeString(file, "x");
  }

  private void walk(List<String> include, List<String> exclude) throws Exception {
    List<SourceUnit> found = new ArrayList<>();
    new FileWalk("s", LocalFolder.open(root), new PathPatterns(include, exclude), listing(found))
        .run();
    found.forEach(unit -> units.add(unit.path()));
  }

  private Source.Listing listing(List<SourceUnit> found) {
    return new Source.Listing() {
      @Override
      public void unit(SourceUnit unit) {
        found.add(unit);
      }

      @Override
      public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
        unscanned.put(path, reason);
      }
    };
  }
}
