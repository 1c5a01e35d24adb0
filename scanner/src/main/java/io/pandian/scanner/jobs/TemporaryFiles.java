package io.pandian.scanner.jobs;

import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the temporary files of every library in the work folder while a scan runs. The folder that
 * the machine's accounts share is no place for them: others can read and block names there, and it
 * is swept while a long scan runs.
 */
final class TemporaryFiles implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);
  private static final String PROPERTY = "java.io.tmpdir";

  private final WorkFolder work;
  private final String before;

  private TemporaryFiles(WorkFolder work, String before) {
    this.work = work;
    this.before = before;
  }

  static TemporaryFiles in(WorkFolder work) throws IOException {
    TemporaryFiles temporary = new TemporaryFiles(work, System.getProperty(PROPERTY, "."));
    System.setProperty(PROPERTY, work.emptyScratch().toString());
    return temporary;
  }

  @Override
  public void close() {
    System.setProperty(PROPERTY, before);
    try {
      work.removeScratch();
    } catch (IOException e) {
      // The next scan into this folder deletes it.
      LOG.warn("temporary files are left: {}", e.getClass().getSimpleName());
    }
  }
}
