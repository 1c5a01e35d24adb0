package io.pandian.scanner.jobs;

import io.pandian.scanner.store.ScanStore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job {@code scan}, from top to bottom. Each step calls one stage of {@link ScanRun} and may
 * run twice: a unit that has its result is not read again, and everything a step writes replaces
 * what it wrote before. So a killed scan resumes with the first unit that has no result.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ScanJobConfiguration {
  /** Partitions of a large crawl; a unit is the smallest. */
  private static final int MOST_PARTITIONS = 64;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;

  ScanJobConfiguration(JobRepository repository, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.transactions = transactions;
  }

  @Bean
  ScanStore scanStore(JdbcTemplate jdbc) {
    return new ScanStore(jdbc);
  }

  @Bean
  Job scan(
      Step enumerateUnits,
      Step scanUnits,
      Step readAgain,
      Step countIndividuals,
      Step judge,
      Step writeReports) {
    return new JobBuilder("scan", repository)
        .start(enumerateUnits) // sources -> units
        .next(scanUnits) // units -> findings and person observations, several at a time
        .next(readAgain) // units with gaps of the moment, one at a time
        .next(countIndividuals) // person observations -> counts
        .next(judge) // findings, counts and rulebooks -> inventory
        .next(writeReports) // inventory -> files
        .build();
  }

  @Bean
  Step enumerateUnits(ScanRun run, ScanStore store) {
    return once("enumerateUnits", () -> run.enumerateUnits(store));
  }

  @Bean
  Step scanUnits(ScanRun run, ScanStore store) {
    return new StepBuilder("scanUnits", repository)
        .partitioner("scanUnitRange", unitRanges(run, store))
        .step(scanUnitRange(run, store))
        .taskExecutor(threads(run.request().threads()))
        .build();
  }

  private static Partitioner unitRanges(ScanRun run, ScanStore store) {
    return gridSize -> {
      long units = store.units(run.id());
      long size = Math.max(1, (units + MOST_PARTITIONS - 1) / MOST_PARTITIONS);
      Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
      for (long from = 0; from < units; from += size) {
        UnitRange range = new UnitRange(from, Math.min(units, from + size));
        ranges.put(range.name(), new ExecutionContext());
      }
      return ranges;
    };
  }

  private Step scanUnitRange(ScanRun run, ScanStore store) {
    // One unit for each call, and so one transaction: a unit's result is kept before the next
    // begins.
    Tasklet nextUnit =
        (contribution, context) -> {
          UnitRange range = UnitRange.ofStep(context.getStepContext().getStepName());
          boolean more = run.scanNextUnit(store, range.from(), range.to());
          return RepeatStatus.continueIf(more);
        };
    return new StepBuilder("scanUnitRange", repository).tasklet(nextUnit, transactions).build();
  }

  private static SimpleAsyncTaskExecutor threads(int threads) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("scan-");
    executor.setConcurrencyLimit(threads);
    return executor;
  }

  @Bean
  Step readAgain(ScanRun run, ScanStore store) {
    Tasklet nextUnit = (contribution, context) -> RepeatStatus.continueIf(run.readNextAgain(store));
    return new StepBuilder("readAgain", repository)
        .tasklet(nextUnit, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step countIndividuals(ScanRun run, ScanStore store) {
    return once("countIndividuals", () -> run.countIndividuals(store));
  }

  @Bean
  Step judge(ScanRun run, ScanStore store) {
    return once("judge", () -> run.judge(store));
  }

  @Bean
  Step writeReports(ScanRun run) {
    return once("writeReports", run::writeReports);
  }

  private Step once(String name, Stage stage) {
    Tasklet tasklet =
        (contribution, context) -> {
          stage.run();
          return RepeatStatus.FINISHED;
        };
    return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
  }

  /** A stage that runs once, and again after a crash. */
  @FunctionalInterface
  private interface Stage {
    void run() throws Exception;
  }
}
