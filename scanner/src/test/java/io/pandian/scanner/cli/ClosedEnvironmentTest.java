package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that lies about, in files, variables or properties, changes what a scan does. */
class ClosedEnvironmentTest {
  @TempDir private Path folder;

  @Test
  void propertiesOfStrangers_moveNoStoreAndOpenNoLog() throws Exception {
    Path here = Files.createDirectories(folder.resolve("here"));
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("客户.csv"), "姓名,手机\n韦小宝,13912345671\n覃绝密,13951234877\n");
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
    String redirected =
        """
        spring.datasource.url=jdbc:h2:file:%1$s/file
        spring.datasource.hikari.jdbc-url=jdbc:h2:file:%1$s/hikari
        spring.batch.jdbc.table-prefix=STRANGE_
        logging.level.root=TRACE
        logging.file.name=%1$s/strange.log
        """
            .formatted(folder.resolve("stranger"));
    Files.writeString(here.resolve("application.properties"), redirected);
    Files.createDirectories(here.resolve("config"));
    Files.writeString(here.resolve("config/application.properties"), redirected);
    Path hikari =
        Files.writeString(
            folder.resolve("hikari.properties"),
            "dataSourceClassName=org.h2.jdbcx.JdbcDataSource\ndataSource.url=jdbc:h2:file:"
                + folder.resolve("stranger/pool"));
    Path logback =
        Files.writeString(
            folder.resolve("logback.xml"),
            """
            <configuration>
              <appender name="F" class="ch.qos.logback.core.FileAppender">
                <file>%s/logback.log</file><encoder><pattern>%%msg%%n</pattern></encoder>
              </appender>
              <root level="TRACE"><appender-ref ref="F"/></root>
            </configuration>
            """
                .formatted(folder.resolve("stranger")));
    Path out = folder.resolve("out");

    Command.Told told =
        new Command(here)
            .java(
                "-Dspring.datasource.url=jdbc:h2:file:" + folder.resolve("stranger/property"),
                "-Dlogging.level.root=TRACE",
                "-Dspring.main.lazy-initialization=true",
                "-Dhikaricp.configurationFile=" + hikari,
                "-Dlogback.configurationFile=" + logback)
            .environment(
                Map.of(
                    "SPRING_DATASOURCE_URL",
                    "jdbc:h2:file:" + folder.resolve("stranger/variable"),
                    "SPRING_APPLICATION_JSON",
                    "{\"logging\":{\"level\":{\"root\":\"TRACE\"}}}",
                    "LOGGING_LEVEL_ROOT",
                    "TRACE"))
            .run(
                "scan",
                plan.toString(),
                "--out",
                out.toString(),
                "--key-file",
                folder.resolve("person.key").toString());

    assertThat(told.code()).as(told.text()).isZero();
    assertThat(out.resolve("inventory.json")).exists();
    assertThat(out.resolve(".pandian/store.mv.db")).exists();
    assertThat(databases()).containsExactly(out.resolve(".pandian/store.mv.db"));
    assertThat(Files.readString(out.resolve("scan.log")))
        .contains("INFO")
        .doesNotContain("TRACE", "DEBUG", "覃绝密", "13951234877");
    Path strange = folder.resolve("stranger/logback.log");
    assertThat(Files.exists(strange) ? Files.readString(strange) : "")
        .doesNotContain("TRACE", "覃绝密", "13951234877", "INSERT", "jdbc");
  }

  private Stream<Path> databases() throws IOException {
    return Files.walk(folder).filter(file -> file.toString().endsWith(".mv.db"));
  }
}
