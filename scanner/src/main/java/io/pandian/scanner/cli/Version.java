package io.pandian.scanner.cli;

import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.Product;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the product's version and its rulebooks'. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return Stream.concat(
            Stream.of(Product.NAME_AND_VERSION),
            Rulebooks.editions().entrySet().stream()
                .map(book -> book.getKey() + " (" + book.getValue() + ")"))
        .toArray(String[]::new);
  }
}
