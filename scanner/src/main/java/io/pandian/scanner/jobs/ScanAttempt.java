package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.store.ScanStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One start of the job in a running application: from start, or from where an earlier process left
 * it. An earlier process that was killed leaves its execution marked as running; since only the
 * holder of the work folder's lock scans, such an execution is dead, and is recovered before the
 * restart.
 */
final class ScanAttempt {
  /** The job's name. */
  static final String JOB = "scan";

  private static final Logger LOG = LoggerFactory.getLogger(ScanAttempt.class);
  private static final String SCAN = "scan";
  private static final String NUMBER = "number";

  private final JobOperator operator;
  private final JobRepository repository;
  private final Job job;
  private final ScanStore store;
  private final ScanRequest request;
  private final ScanRun run;

  ScanAttempt(ConfigurableApplicationContext context, ScanRequest request, ScanRun run) {
    this.operator = context.getBean(JobOperator.class);
    this.repository = context.getBean(JobRepository.class);
    this.job = context.getBean(Job.class);
    this.store = context.getBean(ScanStore.class);
    this.request = request;
    this.run = run;
  }

  Inventory run() throws Exception {
    // The runs of a scan are numbered; the last number that exists is the one that may go on.
    long begun = 0;
    while (lastExecution(begun).isPresent()) {
      begun++;
    }
    Optional<JobExecution> last = begun == 0 ? Optional.empty() : lastExecution(begun - 1);
    boolean unfinished = last.isPresent() && last.get().getStatus() != BatchStatus.COMPLETED;
    boolean resume = unfinished && request.start() != ScanRequest.Start.FRESH;
    if (!resume && request.start() == ScanRequest.Start.RESUME) {
      throw ScanApplication.nothingToResume(request);
    }
    if (resume) {
      recover(last.orElseThrow());
      return execute(begun - 1);
    }
    store.forget(run.folder());
    run.forgetEarlierRuns();
    removeInstanceWithoutExecution(begun);
    return execute(begun);
  }

  /** What a process leaves that is killed between the two, and what Batch would never start. */
  private void removeInstanceWithoutExecution(long number) {
    JobInstance begun = repository.getJobInstance(JOB, parameters(number));
    if (begun != null) {
      repository.deleteJobInstance(begun);
    }
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
    store.readAgainWhatPassed(run.id());
    run.progress().recovered(store.units(run.id()), store.done(run.id()));
  }

  private Inventory execute(long number) throws Exception {
    run.begin(store);
    JobExecution execution = start(number);
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return run.inventory();
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      throw ScanFailed.stopped(request.out());
    }
    List<Throwable> causes = execution.getAllFailureExceptions();
    for (Throwable cause : causes) {
      for (@Nullable Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
        if (deeper instanceof InvalidInput wrong) {
          throw wrong;
        }
      }
    }
    throw new ScanFailed("The scan ended before its end.", causes, request.out());
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
