package io.pandian.scanner.sources.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A folder of this system is a share; of its links and pipes tells {@link FileWalkTest}. */
class LocalFolderTest extends ShareContract {
  @SuppressWarnings("NullAway.Init") // Set by JUnit.
  @TempDir
  private Path folder;

  @Override
  Root holding(Map<String, byte[]> content) throws Exception {
    for (Map.Entry<String, byte[]> each : content.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    return new LocalRoot(folder);
  }
}
