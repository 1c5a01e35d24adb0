package io.pandian.scanner.cli;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonAnswer;
import io.pandian.classifier.individuals.PersonQuestion;
import io.pandian.classifier.individuals.PersonSets;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.store.PersonSetsFile;
import io.pandian.scanner.store.PersonsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Parameters(index = "1", arity = "0..1", descriptionKey = "dirHere", paramLabel = "DIR")
    private Path dir = Path.of("");

    @Override
    public Integer call() throws Exception {
      PersonSets sets = PersonSetsFile.read(dir);
      answers.print(
          spec, new PersonsAnswerText().add(question, PersonQuestion.answer(sets, question)));
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

    @Parameters(index = "2", arity = "0..1", descriptionKey = "dirHere", paramLabel = "DIR")
    private Path dir = Path.of("");

    @Override
    public Integer call() throws Exception {
      PersonSets sets = PersonSetsFile.read(dir);
      PersonAnswer first = PersonQuestion.answer(sets, quoted(one));
      PersonAnswer second = PersonQuestion.answer(sets, quoted(other));
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

    @Parameters(index = "0", arity = "0..1", descriptionKey = "dirHere", paramLabel = "DIR")
    private Path dir = Path.of("");

    @Override
    public Integer call() throws Exception {
      PersonSets sets = PersonSetsFile.read(dir);
      PersonsAnswerText text = new PersonsAnswerText().since(sets.earlier().count());
      if (text.comparable()) {
        add("everybody", sets, text);
        sets.sources().forEach(id -> add("source:" + id, sets, text));
        sets.activities().keySet().forEach(id -> add("activity:" + id, sets, text));
      }
      answers.print(spec, text);
      return ExitCode.DONE;
    }

    private static void add(String scope, PersonSets sets, PersonsAnswerText text) {
      text.add(scope, PersonQuestion.answer(sets, "new(\"" + scope + "\")"));
    }
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
