package io.pandian.scanner.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Stops the job when the process is told to end, and waits until what runs is kept. */
final class StopHook extends Thread {
  private static final Logger LOG = LoggerFactory.getLogger(StopHook.class);
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
      JobExecution execution = repository.getLastJobExecution(ScanAttempt.JOB, parameters);
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
