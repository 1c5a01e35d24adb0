package io.pandian.scanner.cli;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonAnswer;
import io.pandian.classifier.individuals.PersonQuestion;
import io.pandian.classifier.individuals.PersonSets;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.naming.ShownNames;
import io.pandian.scanner.store.PersonSetsFile;
import io.pandian.scanner.store.PersonsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The last parameter of questions about a finished scan: its folder, by default this one. */
final class FinishedScan {
  @Parameters(index = "+", arity = "0..1", descriptionKey = "dirHere", paramLabel = "DIR")
  private Path dir = Path.of("");

  @Mixin private NameKeyOptions key;

  PersonSets sets() throws IOException {
    return PersonSetsFile.read(dir);
  }

  /** The answers to questions, in their order. */
  List<PersonAnswer> answers(String... questions) throws IOException {
    PersonSets sets = sets();
    Map<String, Set<String>> lists = StoredInventory.read(dir).listScopes();
    return Stream.of(questions).map(each -> PersonQuestion.answer(sets, lists, each)).toList();
  }

  /** What the count of an asset rests on; empty if it has nothing personal. */
  Optional<CountBasis> basis(Asset asset) throws IOException {
    return Optional.ofNullable(PersonsFile.read(dir).assets().get(asset.id()));
  }

  /**
   * An asset of the inventory, under its id there or under the name that its source has for it.
   *
   * @throws InvalidInput if there is none of this id
   */
  Asset asset(String id) throws IOException {
    Inventory inventory = StoredInventory.read(dir);
    String shown = new ShownNames(key.names(), false).path(id);
    try (Stream<Asset> assets = inventory.assets().stream()) {
      return assets
          .filter(known -> known.id().equals(id) || known.id().equals(shown))
          .findFirst()
          .orElseThrow(() -> unknown(id));
    }
  }

  private static InvalidInput unknown(String id) {
    return InvalidInput.of(
        id,
        "",
        Bilingual.of("盘点结果中没有这个编号的资产。", "The inventory has no asset of this id."),
        Bilingual.of(
            "编号为“数据源/路径”，例如 crm/public.customer；inventory.json 和各报告列有全部编号。",
            "Ids are source/path, as crm/public.customer: inventory.json and the"
                + " reports name them all."));
  }
}
