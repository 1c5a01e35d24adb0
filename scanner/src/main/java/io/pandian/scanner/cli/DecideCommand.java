package io.pandian.scanner.cli;

import io.pandian.classifier.pathways.HoldingFinding;
import io.pandian.classifier.pathways.HoldingRules;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.classifier.pathways.facts.UnknownNames;
import io.pandian.classifier.pathways.text.DecisionOpinion;
import io.pandian.classifier.pathways.text.DecisionText;
import io.pandian.config.reading.InputFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.json.DecisionsJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian decide}: decisions from declared facts, without a scan. */
@Command(name = "decide", description = "${bundle:decide}")
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RulebookOptions rulebooks;

  @Parameters(descriptionKey = "facts", paramLabel = "FACTS.yaml")
  private Path file;

  @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json")
  private TextFormat format = TextFormat.TEXT;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  /** How decisions are printed. */
  enum TextFormat {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Optional<Facts> read = FactsFile.read(file.toString(), InputFile.text(file), problems);
    problems.throwIfAny();
    Facts facts = read.orElseThrow();
    Rulebooks known = rulebooks.known();
    Rulebooks rules = rulebooks.chosen(known);
    new UnknownNames(known)
        .check(file.toString(), facts.organisation(), facts.activities())
        .forEach(hint -> spec.commandLine().getErr().println(hint.in(Pandian.here())));
    print(rules, facts, new PathwayDecider(rules, Taxonomy.standard()).decide(facts));
    return ExitCode.DONE;
  }

  /** Prints decisions for a machine or for a person. */
  private void print(Rulebooks rules, Facts facts, List<PathwayDecision> decisions) {
    PrintWriter out = spec.commandLine().getOut();
    List<HoldingFinding> holdings =
        new HoldingRules(rules, facts.asOf()).findings(facts.holdings(), facts.organisation());
    if (format == TextFormat.JSON) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      DecisionsJson.write(
          facts.asOf(), PathwayDecider.overall(decisions), decisions, holdings, json);
      out.println(json.toString(StandardCharsets.UTF_8).strip());
    } else if (explain) {
      out.print(
          new DecisionOpinion(rules, Taxonomy.standard(), Pandian.here()).of(facts, decisions));
      out.print(new DecisionText(Pandian.here()).holdings(holdings));
    } else {
      out.print(new DecisionText(Pandian.here()).of(facts, decisions));
      out.print(new DecisionText(Pandian.here()).holdings(holdings));
    }
    out.flush();
  }
}
