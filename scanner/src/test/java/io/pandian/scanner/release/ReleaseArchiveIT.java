package io.pandian.scanner.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.scanner.cli.Pandian;
import io.pandian.scanner.release.UnpackedRelease.Said;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The archive of a release, in a folder that has nothing else: only with {@code -Prelease}. */
class ReleaseArchiveIT {
  private static final Pattern COMPONENT =
      Pattern.compile("\"purl\" : \"pkg:maven/([^/]+)/([^@]+)@([^?\"]+)");

  @TempDir private static Path folder;
  private static UnpackedRelease release;

  @TempDir private Path here;

  @BeforeAll
  static void unpack() throws Exception {
    release = UnpackedRelease.in(Files.createDirectory(folder.resolve("空 folder")));
  }

  @Test
  void archive_hasOneFolder_withAllThatTheReadmeTellsOf() throws IOException {
    assertThat(release.folder().getFileName()).hasToString(release.name());
    try (Stream<Path> top = Files.list(release.folder())) {
      assertThat(top.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "pandian",
              "lib",
              "completion",
              "man",
              "systemd",
              "container",
              "sbom",
              "README.md",
              "LICENSE",
              "NOTICE",
              "THIRD-PARTY.md");
    }
  }

  @Test
  void entries_tellNothingOfWhoeverBuilt() throws IOException {
    for (TarArchiveEntry entry : entries()) {
      boolean program = entry.isDirectory() || entry.getName().endsWith("/pandian");
      boolean completion = entry.getName().endsWith("/completion/pandian");
      assertThat(entry.getUserName() + ":" + entry.getGroupName()).isEqualTo("root:root");
      assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
      assertThat(entry.getMode() & 0777)
          .as(entry.getName())
          .isEqualTo(program && !completion ? 0755 : 0644);
      assertThat(entry.getLastModifiedTime().toInstant()).hasToString("2026-01-01T00:00:00Z");
    }
  }

  @Test
  void checksum_isTheArchives() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(release.archive()));

    assertThat(release.archive().resolveSibling(release.name() + ".tar.gz.sha256"))
        .content()
        .isEqualToIgnoringNewLines(
            HexFormat.of().formatHex(digest) + " *" + release.archive().getFileName());
  }

  @Test
  void release_scans() throws Exception {
    Path share = Files.createDirectory(here.resolve("share"));
    Files.writeString(share.resolve("客户.csv"), "姓名,手机\n韦小宝,13912345671\n");
    Path plan =
        Files.writeString(
            here.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));

    Said said = release.pandian(here, "scan", plan.toString(), "--out", "out");

    assertThat(said.code()).as(said.text()).isZero();
    assertThat(here.resolve("out/inventory.json"))
        .content()
        .contains("mobile-phone", release.name().replace('-', ' '))
        .doesNotContain("13912345671");
    assertThat(here.resolve("out/inventory.html")).exists();
    assertThat(here.resolve("out/inventory.xlsx")).exists();
  }

  @Test
  void launcher_isFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(here.resolve("p"), release.folder().resolve("pandian"));

    Said said =
        UnpackedRelease.run(
            here,
            Map.of("JAVA_HOME", System.getProperty("java.home", "")),
            link.toString(),
            "--version");

    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).startsWith(release.name().replace('-', ' '));
  }

  @Test
  void rulebooks_arePackedFromTheJarBesideThem() throws Exception {
    Path lib = release.folder().resolve("lib");
    byte[] shipped = Files.readAllBytes(lib.resolve("config.pack"));

    Said said =
        UnpackedRelease.run(
            here,
            Map.of("LC_ALL", "C.UTF-8"),
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-cp",
            lib + "/*",
            "io.pandian.config.rulebooks.ConfigPack");

    assertThat(said.code()).as(said.text()).isZero();
    assertThat(lib.resolve("config.pack")).hasBinaryContent(shipped);
  }

  @Test
  void eachCommand_hasItsPageInTheManual_inBothLanguages() {
    assertThat(pages(new CommandLine(new Pandian())))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            page -> {
              assertThat(release.folder().resolve("man/man1/" + page)).isNotEmptyFile();
              assertThat(release.folder().resolve("man/zh_CN/man1/" + page)).isNotEmptyFile();
            });
    assertThat(release.folder().resolve("man/zh_CN/man1/pandian-scan.1")).content().contains("扫描");
  }

  @Test
  void completion_isReadByBash() throws Exception {
    Said said =
        UnpackedRelease.run(
            here,
            Map.of(),
            "bash",
            "-c",
            ". \"$1\" && complete -p pandian",
            "bash",
            release.folder().resolve("completion/pandian").toString());

    assertThat(said.code()).as(said.text()).isZero();
  }

  @Test
  void billOfMaterials_andThirdParty_listTheLibrariesAndNothingElse() throws IOException {
    List<MatchResult> listed =
        COMPONENT
            .matcher(Files.readString(release.folder().resolve("sbom/pandian.cdx.json")))
            .results()
            .toList();

    // Others in the folder are left from a build of yesterday: give the command again with clean.
    try (Stream<Path> libraries = Files.list(release.folder().resolve("lib"))) {
      assertThat(libraries.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("config.pack"),
                      listed.stream().map(found -> found.group(2) + "-" + found.group(3) + ".jar"))
                  .toList());
    }
    assertThat(release.folder().resolve("THIRD-PARTY.md"))
        .content()
        .contains(
            listed.stream()
                .filter(found -> !found.group(1).equals("io.pandian"))
                .map(
                    found ->
                        "| %s:%s | %s |".formatted(found.group(1), found.group(2), found.group(3)))
                .toList());
  }

  @Test
  void units_passTheChecksOfSystemd() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "systemd is not here");
    Path systemd = release.folder().resolve("systemd");
    String service = Files.readString(systemd.resolve("pandian-scan.service"));
    String launcher = "\"" + release.folder().resolve("pandian") + "\"";
    Files.writeString(
        here.resolve("pandian-scan.service"), service.replace("/opt/pandian/pandian", launcher));
    Files.copy(systemd.resolve("pandian-scan.timer"), here.resolve("pandian-scan.timer"));

    assertThat(analyze("verify", "--man=no", "pandian-scan.service", "pandian-scan.timer"))
        .isEmpty();
    // From 0, closed, to 100, open: the network and what Java needs are left.
    analyze("security", "--offline=yes", "--threshold=20", "pandian-scan.service");
  }

  private String analyze(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("systemd-analyze"));
    line.addAll(List.of(arguments));
    Said said = UnpackedRelease.run(here, Map.of(), line.toArray(String[]::new));
    assertThat(said.code()).as(said.text()).isZero();
    return said.text();
  }

  private static List<TarArchiveEntry> entries() throws IOException {
    List<TarArchiveEntry> entries = new ArrayList<>();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(release.archive()));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<String> pages(CommandLine command) {
    List<String> pages = new ArrayList<>();
    pages.add(command.getCommandSpec().qualifiedName("-") + ".1");
    command.getSubcommands().values().forEach(below -> pages.addAll(pages(below)));
    return pages;
  }
}
