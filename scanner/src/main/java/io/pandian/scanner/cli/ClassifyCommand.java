package io.pandian.scanner.cli;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.ColumnExplanation;
import io.pandian.classifier.classification.columns.ExplainedTable;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.Judge;
import io.pandian.classifier.inventory.Sequence;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.json.InventoryJson;
import io.pandian.scanner.Product;
import io.pandian.scanner.jobs.UnitScanner;
import io.pandian.scanner.naming.ShownNames;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.FileSettings;
import io.pandian.scanner.store.PersonKeySource;
import io.pandian.scanner.store.UnitResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian classify}: what is in files and folders, without a plan; nothing is stored. */
@Command(name = "classify", description = "${bundle:classify}")
final class ClassifyCommand implements Callable<Integer> {
  private static final Sampling SAMPLING = new Sampling(1000, 20240322);

  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "paths", paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = List.of();

  @Mixin private DetectorOptions detectors;

  @Option(names = "--format", descriptionKey = "classifyFormat", paramLabel = "table|json")
  private Format format = Format.TABLE;

  @Option(names = "--explain", descriptionKey = "classifyExplain")
  private boolean explain;

  /** How findings are printed. */
  enum Format {
    TABLE,
    JSON
  }

  private final List<AssetFacts> assets = new ArrayList<>();
  private final List<Unscanned> unscanned = new ArrayList<>();
  private final List<Excluded> excluded = new ArrayList<>();
  private final Map<String, List<ColumnExplanation>> explanations = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    paths.forEach(ClassifyCommand::requireThere);
    ShownNames shown = new ShownNames(PersonKeySource.usualNames(System::getenv), false);
    Classifier classifier = Classifier.with(detectors.load()).on(LocalDate.now(ScanCommand.CHINA));
    UnitScanner scanner =
        new UnitScanner(
            classifier,
            SAMPLING,
            (path, sample) ->
                explain
                    ? explained(classifier, shown.path(path), sample)
                    : classifier.table(sample));
    for (Path path : paths) {
      look(scanner, shown, path);
    }
    print(classifier.taxonomy());
    return unscanned.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
  }

  private TableFinding explained(Classifier classifier, String shown, TableSample sample) {
    ExplainedTable table = classifier.explain(sample);
    explanations.put(shown, table.columns());
    return table.finding();
  }

  private static void requireThere(Path path) {
    if (!Files.exists(path)) {
      throw InvalidInput.of(
          path.toString(),
          "",
          Bilingual.of("没有这个文件或文件夹。", "There is no such file or folder."),
          Bilingual.of("请检查路径。", "Check its path."));
    }
  }

  private void look(UnitScanner scanner, ShownNames shown, Path path)
      throws SourceException, IOException {
    Path root = Files.isDirectory(path) ? path : folder(path);
    try (Source source = FileSettings.of(root.toString(), root).open()) {
      for (SourceUnit unit : units(source, shown, path)) {
        UnitResult result = shown.result(scanner.look(source, unit));
        assets.addAll(result.assets());
        unscanned.addAll(result.unscanned());
      }
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
  }

  /** Everything below a folder, or one file. */
  private List<SourceUnit> units(Source source, ShownNames shown, Path path)
      throws SourceException, IOException {
    if (!Files.isDirectory(path)) {
      String name = path.toAbsolutePath().getFileName().toString();
      OptionalLong bytes = OptionalLong.of(Files.size(path));
      return List.of(
          new SourceUnit(source.id(), name, SourceUnit.Kind.FILE, "", OptionalLong.empty(), bytes));
    }
    List<SourceUnit> units = new ArrayList<>();
    source.list(
        new Source.Listing() {
          @Override
          public void unit(SourceUnit unit) {
            units.add(unit);
          }

          @Override
          public void unscanned(String at, UnscannedReason reason, Bilingual detail) {
            unscanned.add(shown.unscanned(new Unscanned(source.id(), at, reason, detail)));
          }

          @Override
          public void excluded(String at, String pattern) {
            excluded.add(shown.excluded(new Excluded(source.id(), at, pattern)));
          }
        });
    return units;
  }

  private void print(Taxonomy taxonomy) {
    if (format == Format.TABLE) {
      new FindingsTable(taxonomy, Pandian.here(), explain, explanations)
          .lines(assets, unscanned)
          .forEach(spec.commandLine().getOut()::println);
    } else {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      InventoryJson.write(inventory(taxonomy), json);
      spec.commandLine().getOut().println(json.toString(StandardCharsets.UTF_8).strip());
    }
    spec.commandLine().getOut().flush();
  }

  /** The findings as an inventory of nobody's: counted nobody, judged by the default standard. */
  private Inventory inventory(Taxonomy taxonomy) {
    SensitivityStandard standard = SensitivityStandard.GBT_45574_2025;
    Instant now = Instant.now();
    Scan scan =
        new Scan(
            "classify",
            now,
            now,
            "",
            SAMPLING.seed(),
            Product.NAME_AND_VERSION,
            LocalDate.now(ScanCommand.CHINA),
            standard,
            List.of());
    List<SourceSummary> sources =
        paths.stream()
            .map(p -> new SourceSummary(p.toString(), "files", "", 0, 0, List.of()))
            .toList();
    HoldingCount nobody = new HoldingCount(PersonCount.NOT_COUNTED, Map.of(), Map.of());
    return new Judge(Rulebooks.standard(), taxonomy, standard)
        .judge(
            new Judge.Measured(
                scan,
                Organisation.UNDECLARED,
                sources,
                Sequence.of(assets.stream().sorted(Comparator.comparing(AssetFacts::id)).toList()),
                unscanned,
                excluded,
                nobody,
                asset -> PersonCount.ZERO,
                asset -> Optional.empty(),
                List.of(),
                List.of()));
  }
}
