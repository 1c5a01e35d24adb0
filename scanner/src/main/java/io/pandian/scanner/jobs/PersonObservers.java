package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.individuals.observing.AccountColumns;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches for persons while a unit is read. */
interface PersonObservers {
  /** Watches for nobody: for a look at files, or a plan that counts nobody. */
  PersonObservers NONE = (path, asset) -> new Nobody();

  /**
   * Begins to watch an asset.
   *
   * @param path the asset's path inside its source
   * @param asset the asset's number in its unit
   */
  Watch begin(String path, int asset) throws IOException;

  /** Watches one asset. What it saw counts only after {@link #keep}. */
  interface Watch extends AutoCloseable {
    /**
     * What is wanted of a table's rows.
     *
     * @param accounts which accounts its columns name
     */
    Rows table(TableFinding finding, AccountColumns accounts);

    /** Takes a document's persons. */
    void document(DocumentFinding finding);

    void keep() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** What is wanted of a table's rows. */
  interface Rows {
    /** The columns whose values are wanted. */
    List<String> columns();

    /** The columns of which only presence is wanted. */
    List<String> present();

    /** Takes one row: the cells of {@link #columns}, then of {@link #present}. */
    void row(@Nullable String[] cells);

    /** Adds rows that were not read, at most so many. */
    void unread(long rows);
  }

  /** Sees nothing. */
  final class Nobody implements Watch, Rows {
    @Override
    public Rows table(TableFinding finding, AccountColumns accounts) {
      return this;
    }

    @Override
    public void document(DocumentFinding finding) {
      // Nobody is counted.
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public List<String> present() {
      return List.of();
    }

    @Override
    public void row(@Nullable String[] cells) {
      // Nobody is counted.
    }

    @Override
    public void unread(long rows) {
      // Nobody is counted.
    }

    @Override
    public void keep() {
      // There is nothing to keep.
    }

    @Override
    public void close() {
      // There is nothing to release.
    }
  }
}
