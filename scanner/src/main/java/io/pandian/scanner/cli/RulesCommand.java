package io.pandian.scanner.cli;

import io.pandian.classifier.pathways.coverage.CoverageText;
import io.pandian.classifier.pathways.coverage.RulebookCases;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.NearWords;
import io.pandian.config.rulebooks.RulebookText;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian rules}: the rulebooks, to be read, checked and tested. */
@Command(
    name = "rules",
    description = "${bundle:rules}",
    subcommands = {
      RulesCommand.ListThem.class,
      RulesCommand.Show.class,
      RulesCommand.Check.class,
      RulesCommand.Test.class
    })
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), Say.NAME_A_COMMAND.in(Pandian.here()));
  }

  /** Each rulebook, and the parts of which only the titles are held, a line each. */
  @Command(name = "list", description = "${bundle:rulesList}")
  static final class ListThem implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private RulebookOptions rulebooks;

    @Option(names = "--coverage", descriptionKey = "coverage")
    private boolean coverage;

    @Override
    public Integer call() {
      Rulebooks loaded = rulebooks.load();
      String text =
          coverage
              ? new CoverageText(loaded, Pandian.here()).text()
              : new RulebookText(loaded, Pandian.here()).list();
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return ExitCode.DONE;
    }
  }

  /** One item in full, to be held against the document. */
  @Command(name = "show", description = "${bundle:rulesShow}")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private RulebookOptions rulebooks;

    @Parameters(descriptionKey = "ruleId", paramLabel = "ID")
    private String id = "";

    @Override
    public Integer call() {
      RulebookText rules = new RulebookText(rulebooks.load(), Pandian.here());
      String text = rules.show(id).orElseThrow(() -> unknown(id, rules.ids()));
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return ExitCode.DONE;
    }
  }

  private static InvalidInput unknown(String id, List<String> ids) {
    return InvalidInput.of(
        id,
        "",
        Bilingual.of("没有这个编号的规则库或条目。", "No rulebook and no item has this id."),
        NearWords.to(id, ids).isEmpty()
            ? Bilingual.of(
                "可用 pandian rules list 查看全部规则库。", "'pandian rules list' names all rulebooks.")
            : NearWords.mend(id, ids));
  }

  /** Validates rulebooks; every problem is listed. */
  @Command(name = "check", description = "${bundle:rulesCheck}")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(descriptionKey = "rulebooks", paramLabel = "DIR", arity = "0..*")
    private List<Path> directories = List.of();

    @Override
    public Integer call() {
      int count = Rulebooks.load(directories).all().size();
      spec.commandLine()
          .getOut()
          .println(String.format(Locale.ROOT, Say.RULEBOOKS_GOOD.in(Pandian.here()), count));
      return ExitCode.DONE;
    }
  }

  /** Runs the decision tables that stand beside the items. */
  @Command(name = "test", description = "${bundle:rulesTest}")
  static final class Test implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(descriptionKey = "rulebooks", paramLabel = "DIR", arity = "0..*")
    private List<Path> directories = List.of();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      Rulebooks rulebooks = Rulebooks.load(directories);
      RulebookCases cases = new RulebookCases(rulebooks, Taxonomy.standard());
      List<RulebookCases.Result> results =
          rulebooks.all().stream().flatMap(book -> cases.run(book).stream()).toList();
      List<RulebookCases.Result> failed =
          results.stream().filter(result -> result.failure().isPresent()).toList();
      for (RulebookCases.Result result : failed) {
        out.println(result.item() + ": " + result.name() + ": " + result.failure().orElse(""));
      }
      int passed = results.size() - failed.size();
      out.println(
          String.format(Locale.ROOT, Say.CASES_PASSED.in(Pandian.here()), passed, failed.size()));
      return failed.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }
  }
}
