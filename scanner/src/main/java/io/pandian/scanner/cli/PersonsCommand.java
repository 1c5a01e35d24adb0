package io.pandian.scanner.cli;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.store.PersonsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian persons}: the counts of persons of a finished scan. */
@Command(
    name = "persons",
    description = "${bundle:persons}",
    subcommands = PersonsCommand.Explain.class)
final class PersonsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Say.NAME_A_COMMAND.in(Pandian.here()));
  }

  /** Why the count of an asset is what it is. */
  @Command(name = "explain", description = "${bundle:personsExplain}")
  static final class Explain implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "asset", paramLabel = "ASSET")
    private String asset = "";

    @Parameters(index = "1", arity = "0..1", descriptionKey = "dirHere", paramLabel = "DIR")
    private Path dir = Path.of("");

    @Override
    public Integer call() throws Exception {
      Asset found = find(StoredInventory.read(dir));
      Optional<CountBasis> basis =
          Optional.ofNullable(PersonsFile.read(dir).assets().get(found.id()));
      new PersonsText(Pandian.here())
          .explain(found, basis)
          .forEach(spec.commandLine().getOut()::println);
      return ExitCode.DONE;
    }

    private Asset find(Inventory inventory) {
      return inventory.assets().stream()
          .filter(known -> known.id().equals(asset))
          .findFirst()
          .orElseThrow(
              () ->
                  InvalidInput.of(
                      asset,
                      "",
                      Bilingual.of("盘点结果中没有这个编号的资产。", "The inventory has no asset of this id."),
                      Bilingual.of(
                          "编号为“数据源/路径”，例如 crm/public.customer；inventory.json 和各报告列有全部编号。",
                          "Ids are source/path, as crm/public.customer: inventory.json and the"
                              + " reports name them all.")));
    }
  }
}
