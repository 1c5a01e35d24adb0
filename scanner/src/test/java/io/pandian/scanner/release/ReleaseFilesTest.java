package io.pandian.scanner.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the archive holds besides libraries, as it is written: nothing here is started. */
class ReleaseFilesTest {
  private static final Path FILES = Path.of("src/release");
  private static final Set<String> TIMER_KEYS =
      Set.of("OnCalendar", "RandomizedDelaySec", "Persistent");
  private static final Set<String> UNIT_KEYS =
      Set.of(
          "Description",
          "Documentation",
          "Wants",
          "After",
          "ConditionPathExists",
          "StartLimitIntervalSec",
          "StartLimitBurst");
  private static final Set<String> SERVICE_KEYS =
      Set.of(
          "Type",
          "User",
          "Group",
          "EnvironmentFile",
          "ExecStart",
          "Restart",
          "RestartSec",
          "RestartPreventExitStatus",
          "SuccessExitStatus",
          "TimeoutStartSec",
          "TimeoutStopSec",
          "Nice",
          "StateDirectory",
          "StateDirectoryMode",
          "WorkingDirectory",
          "UMask",
          "LimitCORE",
          "ProtectSystem",
          "ProtectHome",
          "PrivateTmp",
          "PrivateDevices",
          "ProtectProc",
          "NoNewPrivileges",
          "CapabilityBoundingSet",
          "AmbientCapabilities",
          "LockPersonality",
          "ProtectClock",
          "ProtectControlGroups",
          "ProtectHostname",
          "ProtectKernelLogs",
          "ProtectKernelModules",
          "ProtectKernelTunables",
          "RemoveIPC",
          "RestrictAddressFamilies",
          "RestrictNamespaces",
          "RestrictRealtime",
          "RestrictSUIDSGID",
          "SystemCallArchitectures",
          "SystemCallFilter",
          "SystemCallErrorNumber");

  private final UnitFile service = UnitFile.read(FILES.resolve("systemd/pandian-scan.service"));
  private final UnitFile timer = UnitFile.read(FILES.resolve("systemd/pandian-scan.timer"));

  @Test
  void units_haveKnownSectionsAndKeysOnly() {
    assertThat(service.sections()).containsExactly("Unit", "Service");
    assertThat(timer.sections()).containsExactly("Unit", "Timer", "Install");
    assertThat(UNIT_KEYS).containsAll(service.keys("Unit")).containsAll(timer.keys("Unit"));
    assertThat(SERVICE_KEYS).containsAll(service.keys("Service"));
    assertThat(TIMER_KEYS).containsAll(timer.keys("Timer"));
    assertThat(timer.keys("Install")).containsExactly("WantedBy");
  }

  @Test
  void service_hasAnAccountOfItsOwn_withoutPrivileges() throws IOException {
    assertThat(service.value("Service", "User")).isEqualTo("pandian");
    assertThat(service.value("Service", "NoNewPrivileges")).isEqualTo("yes");
    assertThat(service.value("Service", "CapabilityBoundingSet")).isEmpty();
    assertThat(Files.readString(FILES.resolve("systemd/pandian-sysusers.conf")))
        .contains("u pandian - \"Pandian\" /var/lib/pandian");
  }

  @Test
  void service_canWriteItsStateOnly_andWhatItScansCanOnlyBeRead() {
    assertThat(service.value("Service", "ProtectSystem")).isEqualTo("strict");
    assertThat(service.value("Service", "ProtectHome")).isEqualTo("yes");
    assertThat(service.value("Service", "PrivateTmp")).isEqualTo("yes");
    assertThat(service.value("Service", "StateDirectory")).isEqualTo("pandian");
    assertThat(service.value("Service", "StateDirectoryMode")).isEqualTo("0700");
    assertThat(service.value("Service", "ExecStart"))
        .startsWith("/opt/pandian/pandian scan ")
        .contains("--out /var/lib/pandian/", "--key-file /var/lib/pandian/");
    assertThat(service.keys("Service")).doesNotContain("ReadWritePaths");
  }

  @Test
  void timer_startsTheServiceOfItsName_onceANight() {
    assertThat(timer.value("Timer", "OnCalendar")).matches("\\*-\\*-\\* 0[0-5]:\\d\\d:\\d\\d");
    assertThat(timer.value("Install", "WantedBy")).isEqualTo("timers.target");
  }

  @Test
  void container_isNotRoot_hasARuntimeOnly_andBuildsNothing() throws IOException {
    List<Map.Entry<String, String>> lines = instructions();

    assertThat(lines.stream().map(Map.Entry::getKey))
        .containsExactly(
            "ARG",
            "FROM",
            "COPY",
            "COPY",
            "RUN",
            "VOLUME",
            "USER",
            "ENV",
            "WORKDIR",
            "ENTRYPOINT",
            "CMD");
    assertThat(argument(lines, "ARG")).matches("JRE=[\\w-]+:17-jre");
    assertThat(argument(lines, "FROM")).isEqualTo("${JRE}");
    assertThat(argument(lines, "RUN")).startsWith("install -d -m 0700 ").doesNotContain("&&");
    assertThat(argument(lines, "USER")).matches("[1-9]\\d+:[1-9]\\d+");
    assertThat(argument(lines, "ENTRYPOINT")).isEqualTo("[\"/opt/pandian/pandian\"]");
  }

  @Test
  void readme_isChineseFirst_andTellsOfEachFolderInBothLanguages() throws IOException {
    String readme = Files.readString(FILES.resolve("README.md"));
    String[] languages = readme.split("<a id=\"english\"></a>", -1);

    assertThat(languages).hasSize(2);
    assertThat(languages[0]).contains("安装", "每夜扫描");
    assertThat(languages[1]).contains("Install", "A scan each night");
    assertThat(languages)
        .allSatisfy(
            half ->
                assertThat(half)
                    .contains("`lib/`", "`completion/`", "`man/`", "`systemd/`")
                    .contains("`container/`", "`sbom/`", "`THIRD-PARTY.md`")
                    .contains("pandian-sysusers.conf", "pandian-scan.timer", "sha256sum -c"));
  }

  private static List<Map.Entry<String, String>> instructions() throws IOException {
    try (Stream<String> lines = Files.lines(FILES.resolve("container/Containerfile"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .map(words -> Map.entry(words[0], words[1]))
          .toList();
    }
  }

  private static String argument(List<Map.Entry<String, String>> lines, String instruction) {
    return lines.stream()
        .filter(line -> line.getKey().equals(instruction))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
