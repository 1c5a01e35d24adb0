package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dumps of real systems are listed, sampled and read to the last row. */
class RealSystemsTest {
  @Test
  void postgresTables_ofARealSystem_areAllReadWithTheirComments() throws Exception {
    EmbeddedServers.Server server = EmbeddedServers.postgres();
    Dumps.load(server, "ruoyi-vue-pro.postgresql.sql", "ruoyi_pro");
    assertAllRead(server.settings("ruoyi", "ruoyi_pro"), 45, "system_users", "mobile", "手机号码");
  }

  @Test
  void mariadbTables_ofRealSystems_areAllReadWithTheirComments() throws Exception {
    EmbeddedServers.Server server = EmbeddedServers.mariadb();
    Dumps.load(server, "ruoyi-vue-pro.mysql.sql", "ruoyi_pro");
    assertAllRead(server.settings("ruoyi", "ruoyi_pro"), 45, "system_users", "mobile", "手机号码");
    Dumps.load(server, "mall.mysql.sql", "mall");
    assertAllRead(server.settings("mall", "mall"), 70, "ums_member", "phone", "手机号码");
    Dumps.load(server, "ruoyi-vue.mysql.sql", "ruoyi");
    assertAllRead(server.settings("ry", "ruoyi"), 18, "sys_user", "phonenumber", "手机号码");
    Dumps.load(server, "eladmin.mysql.sql", "eladmin");
    assertAllRead(server.settings("el", "eladmin"), 20, "sys_user", "phone", "手机号码");
    Dumps.load(server, "litemall-schema.mysql.sql", "litemall");
    Dumps.add(server, "litemall-data.mysql.sql", "litemall");
    assertAllRead(server.settings("lm", "litemall"), 30, "litemall_user", "mobile", "用户手机号码");
  }

  private static void assertAllRead(
      JdbcSettings settings, int tables, String table, String column, String comment)
      throws Exception {
    try (JdbcSource source = new JdbcSource(settings)) {
      List<SourceUnit> units = Recording.list(source).units();
      assertThat(units).hasSizeGreaterThan(tables);
      long rows = 0;
      List<String> comments = new ArrayList<>();
      for (SourceUnit unit : units) {
        TableContent.RowsRead read = Recording.read(source, unit, RealSystemsTest::readWhole);
        assertThat(read.partial()).as(unit.path()).isEmpty();
        rows += read.rows();
        if (unit.path().endsWith("." + table)) {
          TableContent.Sampled sampled = Recording.sample(source, unit.path(), 5);
          comments.add(Recording.field(sampled, column).comment());
        }
      }
      assertThat(rows).isPositive();
      assertThat(comments).containsExactly(comment);
    }
  }

  /** Every column once by value, then every column once by presence: the rows are the same. */
  private static TableContent.RowsRead readWhole(TableContent table)
      throws io.pandian.scanner.sources.SourceException {
    TableContent.Sampled sampled = table.sample(new Sampling(100, 1));
    List<String> columns = sampled.table().fields().stream().map(FieldSample::name).toList();
    TableContent.RowsRead values = table.forEachRow(columns, List.of(), cells -> {});
    TableContent.RowsRead presence = table.forEachRow(List.of(), columns, cells -> {});
    TableContent.RowsRead counted = table.forEachRow(List.of(), List.of(), cells -> {});
    assertThat(Stream.of(presence.rows(), counted.rows()))
        .as(table.path())
        .containsOnly(values.rows());
    long wanted = Math.min(100, values.rows());
    assertThat(sampled.rows()).as(table.path()).isBetween(wanted * 6 / 10, wanted);
    return values;
  }
}
