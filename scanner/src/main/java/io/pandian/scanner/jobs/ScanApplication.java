package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.plan.StoreSettings;
import io.pandian.scanner.store.PrivateFiles;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Sets up what one scan needs, its folder, store and log, and runs it. */
public final class ScanApplication {
  private static final Logger LOG = LoggerFactory.getLogger(ScanApplication.class);

  /** With less, libraries fail midway in ways that say nothing of memory. */
  private static final long LEAST_MEMORY = 192L << 20;

  private ScanApplication() {}

  /**
   * Runs the scan.
   *
   * @return the inventory that was written
   * @throws ScanFailed if it ended before its end; what was found is kept and the scan can be
   *     resumed
   */
  public static Inventory run(ScanRequest request, ScanProgress progress) throws Exception {
    try {
      if (Runtime.getRuntime().maxMemory() < LEAST_MEMORY) {
        throw new OutOfMemoryError("less than a scan needs");
      }
      return runIn(request, progress);
    } catch (InvalidInput | ScanFailed e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      throw new ScanFailed("The scan could not go on.", List.of(e), request.out());
    }
  }

  private static Inventory runIn(ScanRequest request, ScanProgress progress) throws Exception {
    PrivateFiles.folder(request.out());
    try (WorkFolder work = WorkFolder.in(request.out())) {
      if (!work.lock()) {
        throw InvalidInput.of(
            request.out().toString(),
            "",
            Bilingual.of("另一个进程正在向这个目录扫描。", "Another process is scanning into this folder."),
            Bilingual.of(
                "请等它结束，或者用 --out 指定其他目录。", "Wait for it, or choose another folder with --out."));
      }
      if (request.start() == ScanRequest.Start.RESUME && !hasStore(request, work)) {
        throw nothingToResume(request);
      }
      if (request.plan().store().isPresent()) {
        reach(request.plan().store().get());
      }
      return runOn(onItsDay(request, work), work, progress);
    }
  }

  private static Inventory runOn(ScanRequest request, WorkFolder work, ScanProgress progress)
      throws Exception {
    try (ScanLog log = ScanLog.in(request.out());
        TemporaryFiles temporary = TemporaryFiles.in(work);
        ScanRun run = new ScanRun(request, work, progress);
        ConfigurableApplicationContext context = start(request, work, run)) {
      return new ScanAttempt(context, request, run).run();
    }
  }

  /** A scan that was killed before midnight and given again after it goes on with its own day. */
  private static ScanRequest onItsDay(ScanRequest request, WorkFolder work) throws IOException {
    if (request.dayChosen() || request.start() == ScanRequest.Start.FRESH) {
      return request;
    }
    return work.scanUnderWay().flatMap(request::dayOf).map(request::on).orElse(request);
  }

  private static boolean hasStore(ScanRequest request, WorkFolder work) {
    return request.plan().store().isPresent() || work.hasDatabase();
  }

  static InvalidInput nothingToResume(ScanRequest request) {
    return InvalidInput.of(
        request.out().toString(),
        "",
        Bilingual.of(
            "此处没有该计划在该基准日的未完成扫描。",
            "There is no unfinished scan of this plan and day to resume here."),
        Bilingual.of("去掉 --resume 即可开始新的扫描。", "Leave out --resume to begin one."));
  }

  /** Says in one sentence what many layers would otherwise say in none. */
  private static void reach(StoreSettings store) {
    Properties account = new Properties();
    account.setProperty("user", store.username());
    account.setProperty("password", store.password().reveal());
    account.setProperty("loginTimeout", "20");
    try (Connection connection = DriverManager.getConnection(store.url(), account)) {
      LOG.debug("reached the store, {}", connection.getMetaData().getDatabaseProductVersion());
    } catch (SQLException e) {
      throw InvalidInput.of(
          store.host() + ":" + store.port(),
          "store",
          Bilingual.of(
              "无法使用存放扫描进度的 PostgreSQL（SQLSTATE " + e.getSQLState() + "）。",
              "The PostgreSQL that keeps the scan's progress cannot be used (SQLSTATE "
                  + e.getSQLState()
                  + ")."),
          Bilingual.of(
              "请检查其是否运行，以及计划中 store 的地址、数据库、用户名和口令。",
              "Check that it is running, and the address, database, username and password of"
                  + " 'store' in the plan."));
    }
  }

  /**
   * The job's beans. No more of the framework is started than they need: what begins an application
   * also reads files, variables and properties that are not ours.
   */
  private static ConfigurableApplicationContext start(
      ScanRequest request, WorkFolder work, ScanRun run) {
    // The pool of connections reads a file of its own where this names one.
    System.clearProperty("hikaricp.configurationFile");
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setEnvironment(new ClosedEnvironment(properties(request, work)));
    context.getBeanFactory().registerSingleton("scanRun", run);
    context.register(ScanJobConfiguration.class);
    context.refresh();
    return context;
  }

  private static Map<String, Object> properties(ScanRequest request, WorkFolder work) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("spring.batch.job.enabled", "false");
    properties.put("spring.batch.jdbc.initialize-schema", "always");
    properties.put("spring.datasource.hikari.maximum-pool-size", request.threads() + 4);
    Optional<StoreSettings> store = request.plan().store();
    if (store.isPresent()) {
      properties.put("spring.datasource.url", store.get().url());
      properties.put("spring.datasource.username", store.get().username());
      properties.put("spring.datasource.password", store.get().password().reveal());
    } else {
      // Without DB_CLOSE_ON_EXIT=FALSE the database would close under a job that is still stopping.
      properties.put(
          "spring.datasource.url", "jdbc:h2:file:" + work.database() + ";DB_CLOSE_ON_EXIT=FALSE");
      properties.put("spring.datasource.username", "pandian");
      properties.put("spring.datasource.password", "");
    }
    return properties;
  }
}
