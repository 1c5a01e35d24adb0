package io.pandian.scanner.cli;

import io.pandian.config.Language;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problem;
import io.pandian.scanner.jobs.ScanFailed;
import io.pandian.scanner.jobs.ScanLog;
import io.pandian.scanner.sources.child.ScratchFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code pandian}. What machines read goes to standard output, everything else to
 * standard error; {@link ExitCode} says how it ended.
 */
@Command(
    name = "pandian",
    description = "${bundle:pandian}",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    resourceBundle = "io.pandian.scanner.cli.Messages",
    usageHelpAutoWidth = true,
    subcommands = {
      DemoCommand.class,
      ScanCommand.class,
      ClassifyCommand.class,
      DecideCommand.class,
      JudgeCommand.class,
      ReportCommand.class,
      PersonsCommand.class,
      RulesCommand.class,
      DetectorsCommand.class,
      SourcesCommand.class,
      GenerateCompletion.class
    })
public final class Pandian implements Runnable {
  @Option(
      names = "--lang",
      descriptionKey = "lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT)
  private String lang = "";

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet",
      scope = ScopeType.INHERIT)
  private boolean quiet;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(runInScratch(args));
  }

  /** The temporary files of every library go to a folder of this process, closed to others. */
  private static int runInScratch(String[] args) {
    // Whatever ends a thread is told by the one that waits for it.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
    if (MachineFailure.fewDescriptors()) {
      setLanguage(args);
      System.err.println(MachineFailure.descriptors().in(here()));
      return ExitCode.FAILED;
    }
    try (ScratchFolder scratch = ScratchFolder.open()) {
      System.setProperty("java.io.tmpdir", scratch.path().toString());
      return run(System.out, System.err, args);
    } catch (IOException e) {
      setLanguage(args);
      System.err.println(
          MachineFailure.sentence(e, Path.of(System.getProperty("java.io.tmpdir", ".")))
              .in(here()));
      return ExitCode.FAILED;
    }
  }

  private static void setLanguage(String[] args) {
    Locale.setDefault(language(args) == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
  }

  /**
   * Runs the command line. Libraries are silent until a scan sets up its log. However it fails, the
   * user reads a sentence.
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    setLanguage(args);
    try {
      return execute(out, err, args);
    } catch (RuntimeException | Error e) {
      err.println(MachineFailure.sentence(e, Path.of("")).in(here()));
      return ExitCode.FAILED;
    }
  }

  private static int execute(PrintStream out, PrintStream err, String... args) {
    ScanLog.off();
    CommandLine line = new CommandLine(new Pandian());
    tellVersion(line);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    line.setParameterExceptionHandler((e, words) -> misused(e));
    return line.execute(args);
  }

  /** Not by annotation: picocli would ask for the version of each command, whichever is called. */
  private static void tellVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().forEach(Pandian::tellVersion);
  }

  /** The language asked for by {@code --lang}, else that of the launcher or the locale. */
  private static Language language(String[] args) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    String asked =
        at >= 0 && at + 1 < words.size()
            ? words.get(at + 1)
            : words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .orElse(System.getProperty("pandian.language", Locale.getDefault().getLanguage()));
    return Language.of(Locale.forLanguageTag(asked));
  }

  /** What is wrong with the command line, and where its help is; not the whole help. */
  private static int misused(CommandLine.ParameterException misuse) {
    CommandLine command = misuse.getCommandLine();
    command
        .getErr()
        .println(
            Say.MISUSED
                .in(here())
                .formatted(misuse.getMessage(), command.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_INPUT;
  }

  private static int failed(Exception failure, CommandLine command) {
    PrintWriter err = command.getErr();
    if (failure instanceof InvalidInput invalid) {
      for (Problem problem : invalid.problems()) {
        err.println(problem.in(here()));
      }
      return ExitCode.WRONG_INPUT;
    }
    if (failure instanceof ScanFailed scan && scan.stopped()) {
      err.println(Say.STOPPED.in(here()));
      return ExitCode.INTERRUPTED;
    }
    Path out = failure instanceof ScanFailed scan ? scan.out() : Path.of("");
    err.println(MachineFailure.sentence(failure, out).in(here()));
    return ExitCode.FAILED;
  }

  /** The language this run speaks. */
  static Language here() {
    return Language.of(Locale.getDefault());
  }

  boolean quiet() {
    return quiet;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), Say.NAME_A_COMMAND.in(here()));
  }
}
