package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.plan.StoreSettings;
import io.pandian.scanner.store.ScanStore;
import io.pandian.scanner.store.WorkFolder;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one scan from start, or from where an earlier process left it. An earlier process that was
 * killed leaves its execution marked as running; since only the holder of the work folder's lock
 * scans, such an execution is dead, and is recovered before the restart.
 */
public final class ScanApplication {
  private static final Logger LOG = LoggerFactory.getLogger(ScanApplication.class);
  private static final String JOB = "scan";
  private static final String SCAN = "scan";
  private static final String NUMBER = "number";

  private ScanApplication() {}

  /**
   * Runs the scan.
   *
   * @return the inventory that was written
   * @throws ScanFailed if it ended before its end; what was found is kept and the scan can be
   *     resumed
   */
  public static Inventory run(ScanRequest request, ScanProgress progress) throws Exception {
    Files.createDirectories(request.out());
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
      try (ScanRun run = new ScanRun(request, work, progress);
          ConfigurableApplicationContext context = start(request, work, run)) {
        return new Attempt(context, request, run).run();
      }
    }
  }

  private static boolean hasStore(ScanRequest request, WorkFolder work) {
    return request.plan().store().isPresent() || work.hasDatabase();
  }

  private static InvalidInput nothingToResume(ScanRequest request) {
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

  private static ConfigurableApplicationContext start(
      ScanRequest request, WorkFolder work, ScanRun run) {
    return new SpringApplicationBuilder(ScanJobConfiguration.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        // One hook of our own stops the job first; the usual hook would close the database under
        // it.
        .registerShutdownHook(false)
        .properties(properties(request, work))
        .initializers(context -> context.getBeanFactory().registerSingleton("scanRun", run))
        .run();
  }

  private static Map<String, Object> properties(ScanRequest request, WorkFolder work) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("spring.main.banner-mode", "off");
    properties.put("spring.batch.job.enabled", "false");
    properties.put("spring.batch.jdbc.initialize-schema", "always");
    properties.put("spring.datasource.hikari.maximum-pool-size", request.threads() + 4);
    properties.put("logging.file.name", request.out().resolve("scan.log").toString());
    properties.put("logging.threshold.console", "OFF");
    properties.put("logging.level.root", "WARN");
    properties.put("logging.level.io.pandian", "INFO");
    // Parsers and writers of office files warn about contents; a log holds none.
    properties.put("logging.level.org.apache.poi", "OFF");
    properties.put("logging.level.org.apache.pdfbox", "OFF");
    properties.put("logging.level.org.apache.tika", "OFF");
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

  /** One start of the job in a running application. */
  private static final class Attempt {
    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final ScanStore store;
    private final ScanRequest request;
    private final ScanRun run;

    Attempt(ConfigurableApplicationContext context, ScanRequest request, ScanRun run) {
      this.operator = context.getBean(JobOperator.class);
      this.repository = context.getBean(JobRepository.class);
      this.job = context.getBean(Job.class);
      this.store = context.getBean(ScanStore.class);
      this.request = request;
      this.run = run;
    }

    Inventory run() throws Exception {
      long number = 0;
      Optional<JobExecution> last = Optional.empty();
      // The runs of a scan are numbered; the last number that exists is the one that may go on.
      for (Optional<JobExecution> next = lastExecution(0); next.isPresent(); ) {
        last = next;
        next = lastExecution(number + 1);
        if (next.isPresent()) {
          number++;
        }
      }
      boolean unfinished = last.isPresent() && last.get().getStatus() != BatchStatus.COMPLETED;
      boolean resume = unfinished && request.start() != ScanRequest.Start.FRESH;
      if (!resume && request.start() == ScanRequest.Start.RESUME) {
        throw nothingToResume(request);
      }
      if (resume) {
        recover(last.orElseThrow());
      } else {
        number = last.isPresent() ? number + 1 : 0;
        store.forget(run.folder());
        run.forgetEarlierRuns();
      }
      return execute(number);
    }

    private Optional<JobExecution> lastExecution(long number) {
      return Optional.ofNullable(repository.getLastJobExecution(JOB, parameters(number)));
    }

    private JobParameters parameters(long number) {
      return new JobParametersBuilder()
          .addString(SCAN, run.id())
          .addLong(NUMBER, number)
          .toJobParameters();
    }

    /** Marks what a dead process left running as failed, so that it may be started again. */
    private void recover(JobExecution dead) {
      LOG.info("recovering run {} of scan {}", dead.getId(), request.scanId());
      if (dead.isRunning()) {
        operator.recover(dead);
      }
      JobInstance instance = dead.getJobInstance();
      for (JobExecution execution : repository.getJobExecutions(instance)) {
        for (StepExecution step : execution.getStepExecutions()) {
          if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
            step.setStatus(BatchStatus.FAILED);
            step.setExitStatus(ExitStatus.FAILED);
            repository.update(step);
          }
        }
        if (execution.getStatus().isRunning() || execution.getStatus() == BatchStatus.UNKNOWN) {
          execution.setStatus(BatchStatus.FAILED);
          execution.setExitStatus(ExitStatus.FAILED);
          repository.update(execution);
        }
      }
      run.progress().recovered(store.done(run.id()));
    }

    private Inventory execute(long number) throws Exception {
      run.begin(store);
      JobExecution execution = start(number);
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        return run.inventory();
      }
      if (execution.getStatus() == BatchStatus.STOPPED) {
        throw new ScanFailed("The scan was stopped.", null, true);
      }
      @org.jspecify.annotations.Nullable
      Throwable cause = execution.getAllFailureExceptions().stream().findFirst().orElse(null);
      throw new ScanFailed("The scan ended before its end.", cause, false);
    }

    private JobExecution start(long number) throws Exception {
      StopHook hook = new StopHook(operator, repository, parameters(number));
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        return operator.start(job, parameters(number));
      } finally {
        hook.ended();
      }
    }
  }

  /** Stops the job when the process is told to end, and waits until what runs is kept. */
  private static final class StopHook extends Thread {
    private static final long LONGEST_WAIT_MILLIS = 25_000;

    private final JobOperator operator;
    private final JobRepository repository;
    private final JobParameters parameters;
    private volatile boolean ended;

    StopHook(JobOperator operator, JobRepository repository, JobParameters parameters) {
      super("pandian-stop");
      this.operator = operator;
      this.repository = repository;
      this.parameters = parameters;
    }

    void ended() {
      ended = true;
      try {
        Runtime.getRuntime().removeShutdownHook(this);
      } catch (IllegalStateException e) {
        // The process is ending already: the hook has seen that the job ended.
      }
    }

    @Override
    public void run() {
      try {
        JobExecution execution = repository.getLastJobExecution(JOB, parameters);
        if (execution != null && execution.isRunning()) {
          operator.stop(execution);
        }
        long deadline = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        while (!ended && System.nanoTime() < deadline) {
          Thread.sleep(50);
        }
      } catch (Exception e) {
        // The next start recovers whatever this stop could not mark.
        LOG.warn("the stop was not recorded: {}", e.getClass().getSimpleName());
      }
    }
  }
}
