package io.pandian.scanner.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
  private final Problems problems = new Problems();

  private Optional<Secret> read(String password) {
    YamlMap map = YamlMap.read("plan.yaml", "password: '" + password + "'", problems).orElseThrow();
    return Secret.read(map, "password", Map.of("CRM_PASSWORD", "s3cret-canary")::get);
  }

  @Test
  void variable_thatIsSet_givesItsValue() {
    assertThat(read("${CRM_PASSWORD}").orElseThrow().reveal()).isEqualTo("s3cret-canary");
  }

  @Test
  void file_thatEndsInANewline_givesTheLine(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("密码"), "from-file\n");
    assertThat(read("${file:" + file + "}").orElseThrow().reveal()).isEqualTo("from-file");
  }

  @Test
  void password_writtenIntoThePlan_isRefusedAndNotRepeated() {
    assertThat(read("hunter2")).isEmpty();
    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().toString()).contains("${NAME}").doesNotContain("hunter2");
  }

  @Test
  void reference_thatLeadsNowhere_isAProblem() {
    assertThat(read("${NOT_SET}")).isEmpty();
    assertThat(read("${file:/no/such/file}")).isEmpty();
    assertThat(problems.all()).hasSize(2);
  }

  @Test
  void textForm_ofASecret_hidesIt() {
    Secret secret = Secret.of("s3cret-canary");
    assertThat(secret.toString()).doesNotContain("canary");
    assertThat(secret).isNotEqualTo(Secret.of("s3cret-canary")).isNotInstanceOf(Serializable.class);
  }
}
