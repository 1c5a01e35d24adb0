package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A share needs no path of this system: one in memory is read as any other, by copies. */
class MemoryShareTest extends ShareContract {
  private static final byte[] TABLE = "姓名\n张三\n".getBytes(StandardCharsets.UTF_8);

  @Override
  Root holding(Map<String, byte[]> content) {
    return () -> new MemoryShare(content);
  }

  private static SourceUnit unit(String path) {
    return new SourceUnit(
        "s", path, SourceUnit.Kind.FILE, "", OptionalLong.empty(), OptionalLong.empty());
  }

  @Test
  void copy_isClosedToOthers_keepsItsName_andVanishesWithItsReading() throws Exception {
    String tooLong = "长".repeat(300) + ".csv";
    Map<String, byte[]> files = Map.of("a/员 工+1.csv", TABLE, "a/" + tooLong, TABLE, "a/..", TABLE);
    try (Spool spool = new Spool(new MemoryShare(files), 1 << 20)) {
      List<Spool.Copy> copies = new ArrayList<>();
      for (String path : files.keySet()) {
        try (Spool.Copy copy = spool.copy(path)) {
          copies.add(copy);
          assertThat(copy.bytes()).isEqualTo(TABLE.length);
          assertThat(copy.file()).hasBinaryContent(TABLE).hasParent(copy.folder());
          assertThat(Files.getPosixFilePermissions(copy.folder()))
              .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
      }
      assertThat(copies)
          .extracting(copy -> copy.file().getFileName().toString())
          .containsExactlyInAnyOrder("员 工+1.csv", "长".repeat(76) + ".csv", "file");
      assertThat(copies).noneMatch(copy -> Files.exists(copy.folder()));
    }
  }

  @Test
  void fileThatGrewBeyondTheLimit_isNotCopiedWhole() throws Exception {
    try (Spool spool = new Spool(new MemoryShare(Map.of("a", new byte[2000])), 1999)) {
      assertThatThrownBy(() -> spool.copy("a"))
          .isInstanceOfSatisfying(
              SourceException.class,
              e -> assertThat(e.reason()).isEqualTo(UnscannedReason.TOO_LARGE));
    }
  }

  @Test
  void shareThatBreaksOff_mayBeReadAgain() throws Exception {
    Root breaking =
        () ->
            new MemoryShare(Map.of("a.csv", TABLE)) {
              @Override
              public InputStream open(String path) throws SourceException {
                return new SequenceInputStream(super.open(path), new Broken());
              }
            };
    try (Source source = open(breaking)) {
      assertThatThrownBy(() -> source.read(unit("a.csv"), new Recorded()))
          .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.isPassing()).isTrue());
    }
  }

  @Test
  void shareThatGoesAwayWhileItIsListed_endsTheListing_andAFolderThatIsDeniedDoesNot()
      throws Exception {
    Map<String, byte[]> files = Map.of("a/x.csv", TABLE, "b/y.csv", TABLE);
    assertThat(listed(() -> failing(files, Notice.DENIED.failure())))
        .containsExactly("a DENIED", "b/y.csv");
    SourceException away =
        new SourceException(UnscannedReason.UNREACHABLE, Bilingual.of("断开。", "Gone."));
    assertThatThrownBy(() -> listed(() -> failing(files, away))).isSameAs(away);
  }

  private static Share failing(Map<String, byte[]> files, SourceException failure) {
    return new MemoryShare(files) {
      @Override
      public void list(String folder, Consumer<Entry> found) throws SourceException {
        if (folder.equals("a")) {
          throw failure;
        }
        super.list(folder, found);
      }
    };
  }

  private static List<String> listed(Root root) throws SourceException {
    List<String> told = new ArrayList<>();
    try (Source source = open(root)) {
      source.list(
          new Source.Listing() {
            @Override
            public void unit(SourceUnit unit) {
              told.add(unit.path());
            }

            @Override
            public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
              told.add(path + " " + reason);
            }
          });
    }
    return told;
  }

  private static Source open(Root root) throws SourceException {
    return FileSource.open(
        new FileSettings("s", root, List.of("**/*"), List.of(), FileLimits.DEFAULT));
  }

  /** A connection that is gone. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }
  }
}
