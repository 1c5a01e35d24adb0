package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.SourceException;
import java.nio.file.Path;

/** A folder of this system, local or mounted. */
public record LocalRoot(Path folder) implements Root {
  @Override
  public Share open() throws SourceException {
    return LocalFolder.open(folder);
  }
}
