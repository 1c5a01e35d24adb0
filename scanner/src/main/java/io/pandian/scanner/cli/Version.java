package io.pandian.scanner.cli;

import io.pandian.config.rulebooks.Rulebook;
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
            Rulebooks.standard().all().stream().map(Version::line))
        .toArray(String[]::new);
  }

  private static String line(Rulebook rulebook) {
    return rulebook.id() + " (" + rulebook.edition() + ")";
  }
}
