package io.pandian.scanner.cli;

import io.pandian.scanner.store.NameKey;
import io.pandian.scanner.store.PersonKeySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The key by which a name that the user writes in clear is found under its id. */
final class NameKeyOptions {
  @Option(names = "--key-file", descriptionKey = "keyFile", paramLabel = "FILE")
  private Optional<Path> keyFile = Optional.empty();

  NameKey names() throws IOException {
    return keyFile.isPresent()
        ? PersonKeySource.readNames(keyFile.get(), System::getenv)
        : PersonKeySource.usualNames(System::getenv);
  }
}
