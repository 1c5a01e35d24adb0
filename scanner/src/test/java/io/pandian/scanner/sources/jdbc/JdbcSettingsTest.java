package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcSettingsTest {
  private static final String WHOLE =
      """
      id: crm
      type: postgresql
      host: 127.0.0.1
      port: 5433
      database: crm
      options: {sslmode: verify-full}
      username: pandian_ro
      password: ${CRM_PASSWORD}
      include: [public.*]
      exclude: [public.tmp_*]
      limits: {queriesInFlight: 3, statementTimeout: 90s, rowsPerSecond: 50000}
      """;

  private final Problems problems = new Problems();

  private Optional<JdbcSettings> read(String yaml) {
    YamlMap map = YamlMap.read("plan.yaml", yaml, problems).orElseThrow();
    return JdbcSettings.read(map, Map.of("CRM_PASSWORD", "s3cret-canary")::get, problems);
  }

  private List<String> paths() {
    return problems.all().stream().map(Problem::path).toList();
  }

  @Test
  void plan_withEveryField_isReadWhole() {
    JdbcSettings settings = read(WHOLE).orElseThrow();
    assertThat(settings.place()).isEqualTo(new Place.Server("127.0.0.1", 5433, "crm"));
    assertThat(settings.options()).containsExactly(Map.entry("sslmode", "verify-full"));
    assertThat(settings.limits().queriesInFlight()).isEqualTo(3);
    assertThat(settings.limits().statementTimeout()).isEqualTo(Duration.ofSeconds(90));
    assertThat(settings.limits().rowsPerSecond()).hasValue(50_000);
    assertThat(settings.patterns().leftOutBy("public.customer")).isEmpty();
    assertThat(settings.patterns().leftOutBy("public.tmp_1")).isPresent();
    assertThat(settings.patterns().leftOutBy("hr.staff")).contains("");
  }

  @Test
  void textForm_ofSettings_hidesThePassword() {
    assertThat(read(WHOLE).orElseThrow().toString()).doesNotContain("canary");
  }

  @Test
  void limits_notGiven_areTheKindOnes() {
    JdbcSettings settings = read("{id: a, type: mysql, host: db.intra, username: u}").orElseThrow();
    assertThat(settings.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(settings.place()).isEqualTo(new Place.Server("db.intra", 3306, ""));
  }

  @Test
  void mistakes_inOnePlan_areAllToldAtOnce() {
    assertThat(
            read(
                """
                id: "a b"
                type: postgresql
                host: "127.0.0.1:5432"
                port: 70000
                database: "crm?options=-c"
                options: {socketFactory: x, sslmode: maybe}
                username: "u;v"
                password: plain
                include: [customer]
                limits: {statementTimeout: soon, queriesInFlight: 0}
                verbose: true
                """))
        .isEmpty();
    assertThat(paths())
        .containsExactlyInAnyOrder(
            "id",
            "host",
            "port",
            "database",
            "options.socketFactory",
            "options.sslmode",
            "username",
            "password",
            "include",
            "limits.statementTimeout",
            "limits.queriesInFlight",
            "verbose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a?x=1",
        "a&x=1",
        "a;x=1",
        "a%3Fx",
        "address=(host=a)(allowLoadLocalInfile=true)",
        "(host=a,allowLoadLocalInfile=true)",
        "a,b",
        "a:3306",
        "user@a",
        "a b",
        "a#b",
        "2130706433",
        "0x7f000001",
        "127.1",
        "256.1.1.1",
        "[::1]",
        "//a",
        "a\\b",
        "é.example",
        "-a",
        "jdbc:mysql"
      })
  void host_thatIsMoreThanAHost_isRefused(String host) {
    assertThat(
            read("{id: a, type: mysql, username: u, host: \"" + host.replace("\\", "\\\\") + "\"}"))
        .isEmpty();
    assertThat(paths()).containsExactly("host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"db", "db-1.example.com", "10.0.0.12", "::1", "fe80::1", "2001:db8::2:1"})
  void host_thatIsOnlyAHost_isTaken(String host) {
    assertThat(read("{id: a, type: mysql, username: u, host: '" + host + "'}")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crm?a=b",
        "crm&a=b",
        "crm;a",
        "crm/../x",
        "crm%2f",
        "c(r)m",
        "a b",
        "a'b",
        "a\\nb"
      })
  void database_withACharacterOfUrls_isRefused(String database) {
    read("{id: a, type: mariadb, username: u, host: h, database: \"" + database + "\"}");
    assertThat(paths()).containsExactly("database");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/a;INIT=RUNSCRIPT FROM 'http://x'",
        "/srv/a?enable_load_extension=true",
        ":resource:http://x/a.db",
        "file:/srv/a.db",
        "tcp://h/a",
        "mem:a",
        "/srv/%61"
      })
  void path_thatIsMoreThanAPath_isRefused(String path) {
    read("{id: a, type: sqlite, path: \"" + path + "\"}");
    assertThat(paths()).containsExactly("path");
  }

  @Test
  void path_withChineseAndBlanks_isTaken() {
    JdbcSettings settings = read("{id: a, type: h2, path: '/srv/数据 库/crm'}").orElseThrow();
    assertThat(settings.place()).isEqualTo(new Place.LocalFile(Path.of("/srv/数据 库/crm")));
  }

  @Test
  void rawUrl_inAPlan_isRefusedWithTheReason() {
    read(
        "{id: a, type: mysql, username: u, host: h, url: 'jdbc:mysql://h/d?allowLoadLocalInfile=true'}");
    assertThat(problems.all().toString()).contains("A JDBC URL is not taken");
  }

  @Test
  void product_thatCannotBeReadYet_isSaidSo() {
    read("{id: a, type: oracle, host: h, username: u}");
    assertThat(problems.all().toString()).contains("'oracle' cannot be read yet");
    assertThat(Product.isDatabase("oracle")).isTrue();
    assertThat(Product.isDatabase("files")).isFalse();
  }

  @Test
  void url_ofEveryProduct_holdsOnlyCheckedFields() {
    JdbcSettings postgres = read(WHOLE).orElseThrow();
    Dialect dialect = postgres.product().dialect();
    assertThat(dialect.url(postgres)).isEqualTo("jdbc:postgresql://127.0.0.1:5433/crm");
    assertThat(dialect.properties(postgres))
        .containsEntry("readOnlyMode", "always")
        .containsEntry("logServerErrorDetail", "false")
        .containsEntry("sslmode", "verify-full");
    JdbcSettings mysql =
        read("{id: a, type: mysql, host: '::1', username: u, database: crm}").orElseThrow();
    assertThat(mysql.product().dialect().url(mysql)).isEqualTo("jdbc:mariadb://[::1]:3306/crm");
    assertThat(mysql.product().dialect().properties(mysql))
        .containsEntry("allowLocalInfile", "false")
        .containsEntry("permitRedirect", "false");
  }
}
