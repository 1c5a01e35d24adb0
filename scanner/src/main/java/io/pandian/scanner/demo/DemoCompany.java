package io.pandian.scanner.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A fictitious credit-information company in Guangxi: an embedded database ({@code company.mv.db}),
 * a file share ({@code share}) and a plan ({@code plan.yaml}) with four outbound activities that
 * end in four different pathways.
 */
public final class DemoCompany {
  /** The id of the database in the plan. */
  public static final String DATABASE = "company";

  /** The id of the file share in the plan. */
  public static final String SHARE = "share";

  private DemoCompany() {}

  /**
   * Writes the company.
   *
   * @param dir where to; made if absent; what an earlier demo left there is replaced
   * @param seed equal seeds give equal contents
   * @throws IOException if something cannot be written, with the reason
   */
  public static Demo create(Path dir, long seed) throws IOException {
    Path folder = Files.createDirectories(dir.toAbsolutePath().normalize());
    Path database = folder.resolve("company.mv.db");
    Path share = folder.resolve(SHARE);
    Files.deleteIfExists(database);
    Stage stage = Stage.set(seed);
    writeDatabase(stage, database);
    ShareFolder.write(stage, share);
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(plan, DemoPlan.text(database, share), StandardCharsets.UTF_8);
    return new Demo(plan, stage.ledger().truth());
  }

  private static void writeDatabase(Stage stage, Path file) throws IOException {
    try (DemoDatabase database = DemoDatabase.create(file, stage.ledger())) {
      CrmTables.write(stage, database);
      HrTables.write(stage, database);
      DueDiligenceTables.write(stage, database);
      ShopTables.write(stage, database);
      BaseTables.write(stage, database);
      database.finish(
          List.of(
              CrmTables.SCHEMA,
              HrTables.SCHEMA,
              DueDiligenceTables.SCHEMA,
              ShopTables.SCHEMA,
              BaseTables.SCHEMA));
    }
  }
}
