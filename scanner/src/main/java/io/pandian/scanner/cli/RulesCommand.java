package io.pandian.scanner.cli;

import io.pandian.classifier.pathways.RulebookCases;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookText;
import io.pandian.config.rulebooks.Rulebooks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  /** Each rulebook with its items, a line each. */
  @Command(name = "list", description = "${bundle:rulesList}")
  static final class ListThem implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private RulebookOptions rulebooks;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      for (Rulebook rulebook : rulebooks.load().all()) {
        RulebookText.overview(rulebook, Pandian.here()).forEach(out::println);
      }
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
      RulebookText.show(rulebooks.load(), id, Pandian.here())
          .forEach(spec.commandLine().getOut()::println);
      return ExitCode.DONE;
    }
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
      List<RulebookCases.Result> results = RulebookCases.run(Rulebooks.load(directories));
      long failed = 0;
      for (RulebookCases.Result result : results) {
        if (!result.passed()) {
          failed++;
          out.println(result.name() + ": " + result.difference());
        }
      }
      out.println(
          String.format(
              Locale.ROOT,
              Say.CASES_PASSED.in(Pandian.here()),
              results.size() - failed,
              failed));
      return failed == 0 ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }
  }
}
