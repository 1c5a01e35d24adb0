package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.YamlPack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigPackTest {
  private static final Path RULEBOOKS = Path.of("rulebooks");
  private static final String SCOPES = "guangxi-measures/scopes.yaml";

  @TempDir private Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Random random = new Random(20261130);

  @BeforeEach
  void packTheRulebooksAsTheyAre() throws IOException {
    try (Stream<Path> all = Files.walk(RULEBOOKS)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(RULEBOOKS.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    makeJar();
    ConfigPack.write(jar());
  }

  @Test
  void pack_saysOfEveryRulebookWhatItsYamlSays() {
    Rulebooks parsed = Rulebooks.load(new RulebookFiles.OnClassPath(), List.of());
    Rulebooks unpacked = Rulebooks.load(new RulebookFiles.Packed(pack()), List.of());
    assertThat(unpacked)
        .usingRecursiveComparison()
        .withEqualsForType(ConfigPackTest::sameCases, CaseFile.class)
        .isEqualTo(parsed);
    assertThat(unpacked.all()).hasSizeGreaterThan(15);
    assertThat(unpacked.all()).allSatisfy(book -> assertThat(book.sha256()).hasSize(64));
  }

  private static boolean sameCases(CaseFile one, CaseFile other) {
    return one.item().equals(other.item())
        && one.name().equals(other.name())
        && one.text().equals(other.text());
  }

  @Test
  void pack_isTheSameEachTime() throws IOException {
    byte[] first = Files.readAllBytes(file());
    ConfigPack.write(jar());
    assertThat(Files.readAllBytes(file())).isEqualTo(first);
  }

  @Test
  void changedYaml_isNeverHiddenByThePackOfBefore() throws IOException {
    List<Map.Entry<String, byte[]>> all = List.copyOf(new TreeMap<>(files).entrySet());
    for (int i = 0; i < 30; i++) {
      Map.Entry<String, byte[]> file = all.get(random.nextInt(all.size()));
      byte[] changed = file.getValue().clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
      files.put(file.getKey(), changed);
      makeJar();
      assertThat(YamlPack.of(jar())).as(file.getKey()).isEmpty();
      files.put(file.getKey(), file.getValue());
    }
  }

  @Test
  void addedOrMissingYaml_isNeverHiddenByThePackOfBefore() throws IOException {
    files.put(SCOPES, "scopes: []".getBytes(StandardCharsets.UTF_8));
    makeJar();
    assertThat(YamlPack.of(jar())).isEmpty();
    files.keySet().removeAll(List.of(SCOPES, "inquiries.yaml"));
    makeJar();
    assertThat(YamlPack.of(jar())).isEmpty();
  }

  @Test
  void changedYaml_packedAgain_saysWhatIsNew() throws IOException {
    String index = Files.readString(RULEBOOKS.resolve("national-2024/index.yaml"));
    files.put(
        "national-2024/index.yaml",
        index.replaceFirst("edition: .*", "edition: another").getBytes(StandardCharsets.UTF_8));
    makeJar();
    ConfigPack.write(jar());
    Rulebooks unpacked = Rulebooks.load(new RulebookFiles.Packed(pack()), List.of());
    Rulebook changed = unpacked.rulebook("national-2024").orElseThrow();
    assertThat(changed.edition()).isEqualTo("another");
    assertThat(changed.sha256())
        .isNotEqualTo(Rulebooks.standard().rulebook("national-2024").orElseThrow().sha256());
  }

  @Test
  void damagedPack_isAsNone() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < 30; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file(), damaged);
      assertThat(YamlPack.of(jar())).isEmpty();
      Files.write(file(), Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertThat(YamlPack.of(jar())).isEmpty();
    }
  }

  @Test
  void classesInAFolder_haveNoPack() throws IOException {
    assertThat(YamlPack.of(Files.createDirectory(folder.resolve("classes")))).isEmpty();
    assertThat(YamlPack.standard()).isEmpty();
  }

  private YamlPack pack() {
    return YamlPack.of(jar()).orElseThrow();
  }

  private Path jar() {
    return folder.resolve("config.jar");
  }

  private Path file() {
    return folder.resolve(YamlPack.FILE);
  }

  private void makeJar() throws IOException {
    try (OutputStream out = Files.newOutputStream(jar());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry("pandian/rulebooks/" + file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
  }
}
