package io.pandian.scanner.cli;

import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.Product;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the product's version and its rulebooks'. */
final class Version implements IVersionProvider {
  /** Read once: picocli asks for each of its commands, whichever of them is called. */
  private static final class Lines {
    private static final String[] ALL =
        Stream.concat(
                Stream.of(Product.NAME_AND_VERSION),
                Rulebooks.editions().entrySet().stream()
                    .map(book -> book.getKey() + " (" + book.getValue() + ")"))
            .toArray(String[]::new);
  }

  @Override
  public String[] getVersion() {
    return Lines.ALL.clone();
  }
}
