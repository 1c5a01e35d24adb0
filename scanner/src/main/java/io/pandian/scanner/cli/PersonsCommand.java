package io.pandian.scanner.cli;

import io.pandian.classifier.individuals.PersonAnswer;
import io.pandian.classifier.individuals.PersonSets;
import io.pandian.classifier.inventory.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian persons}: the counts of persons of a finished scan. */
@Command(
    name = "persons",
    description = "${bundle:persons}",
    subcommands = {
      PersonsCommand.Explain.class,
      PersonsCommand.Count.class,
      PersonsCommand.Overlap.class,
      PersonsCommand.New.class
    })
final class PersonsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Say.NAME_A_COMMAND.in(Pandian.here()));
  }

  /** How an answer is written. */
  private static final class Answers {
    @Option(
        names = "--format",
        descriptionKey = "textOrJson",
        paramLabel = "text|json",
        defaultValue = "text")
    private Format format = Format.TEXT;

    void print(CommandSpec spec, PersonsAnswerText text) {
      List<String> lines = format == Format.JSON ? text.json() : text.lines(Pandian.here());
      lines.forEach(spec.commandLine().getOut()::println);
    }
  }

  /** Text for people, JSON for programs. */
  enum Format {
    TEXT,
    JSON
  }

  /** How many persons are in any union, overlap or difference of scopes. */
  @Command(name = "count", description = "${bundle:personsCount}")
  static final class Count implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Answers answers;

    @Parameters(index = "0", descriptionKey = "question", paramLabel = "QUESTION")
    private String question = "";

    @Mixin private FinishedScan scan;

    @Override
    public Integer call() throws Exception {
      answers.print(spec, new PersonsAnswerText().add(question, scan.answers(question).get(0)));
      return ExitCode.DONE;
    }
  }

  /** Who is in both of two scopes. */
  @Command(name = "overlap", description = "${bundle:personsOverlap}")
  static final class Overlap implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Answers answers;

    @Parameters(index = "0", descriptionKey = "scope", paramLabel = "A")
    private String one = "";

    @Parameters(index = "1", descriptionKey = "scope", paramLabel = "B")
    private String other = "";

    @Mixin private FinishedScan scan;

    @Override
    public Integer call() throws Exception {
      List<PersonAnswer> both = scan.answers(quoted(one), quoted(other));
      PersonAnswer first = both.get(0);
      PersonAnswer second = both.get(1);
      answers.print(
          spec,
          new PersonsAnswerText()
              .add(one, first)
              .add(other, second)
              .add(one + " ∩ " + other, first.and(second))
              .add(one + " ∖ " + other, first.without(second))
              .add(other + " ∖ " + one, second.without(first))
              .add(one + " ∪ " + other, first.or(second)));
      return ExitCode.DONE;
    }

    private static String quoted(String scope) {
      return '"' + scope + '"';
    }
  }

  /** Who is new since the scan before. */
  @Command(name = "new", description = "${bundle:personsNew}")
  static final class New implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Answers answers;
    @Mixin private FinishedScan scan;

    @Override
    public Integer call() throws Exception {
      PersonSets sets = scan.sets();
      PersonsAnswerText text = new PersonsAnswerText().since(sets.earlier().count());
      List<String> scopes = new ArrayList<>();
      if (text.comparable()) {
        scopes.add("everybody");
        sets.sources().forEach(id -> scopes.add("source:" + id));
        sets.activities().keySet().forEach(id -> scopes.add("activity:" + id));
      }
      List<PersonAnswer> found =
          scan.answers(scopes.stream().map(New::question).toArray(String[]::new));
      for (int i = 0; i < scopes.size(); i++) {
        text.add(scopes.get(i), found.get(i));
      }
      answers.print(spec, text);
      return ExitCode.DONE;
    }

    private static String question(String scope) {
      return "new(\"" + scope + "\")";
    }
  }

  /** Why the count of an asset is what it is. */
  @Command(name = "explain", description = "${bundle:personsExplain}")
  static final class Explain implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "asset", paramLabel = "ASSET")
    private String asset = "";

    @Mixin private FinishedScan scan;

    @Override
    public Integer call() throws Exception {
      Asset found = scan.asset(asset);
      new PersonsText(Pandian.here())
          .explain(found, scan.basis(found))
          .forEach(spec.commandLine().getOut()::println);
      return ExitCode.DONE;
    }
  }
}
