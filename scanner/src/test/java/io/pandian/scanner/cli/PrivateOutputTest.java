package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scan writes is its owner's, whatever the umask, and nothing of it is in shared places. */
class PrivateOutputTest {
  @TempDir private Path folder;

  @Test
  void outputOfAScan_isReadableByItsOwnerOnly_andNothingIsLeftInTheSharedFolder() throws Exception {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    // Somebody else's: whoever wants a folder of this name here can make none.
    Files.writeString(shared.resolve("poifiles"), "");
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("客户.csv"), "姓名,手机\n韦小宝,13912345671\n");
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
    Path out = folder.resolve("results/out");

    Command.Told told =
        new Command(folder)
            .after("umask 000")
            .java("-Djava.io.tmpdir=" + shared)
            .run(
                "scan",
                plan.toString(),
                "--out",
                out.toString(),
                "--key-file",
                folder.resolve("key/person.key").toString());

    assertThat(told.code()).as(told.text()).isZero();
    assertThat(openToOthers(folder.resolve("results"))).isEmpty();
    assertThat(openToOthers(folder.resolve("key"))).isEmpty();
    try (Stream<Path> left = Files.list(shared)) {
      assertThat(left).containsExactly(shared.resolve("poifiles"));
    }
    assertThat(out.resolve(".pandian/scratch")).doesNotExist();
  }

  /** Files in a folder closed to others are closed to them, whatever their own permissions say. */
  private static List<String> openToOthers(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(path -> !path.toString().contains(".pandian/"))
          .map(
              path -> {
                try {
                  return path
                      + " "
                      + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                } catch (IOException e) {
                  return path + " " + e;
                }
              })
          .filter(line -> !line.endsWith("------"))
          .toList();
    }
  }
}
