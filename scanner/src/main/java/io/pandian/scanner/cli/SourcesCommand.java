package io.pandian.scanner.cli;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.scanner.naming.ShownNames;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceSettings;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.store.PersonKeySource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian sources}: looks at sources before a scan. */
@Command(
    name = "sources",
    description = "${bundle:sources}",
    subcommands = SourcesCommand.Check.class)
final class SourcesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), Say.NAME_A_COMMAND.in(Pandian.here()));
  }

  /** Reaches each source and says what it is, what the account may do, and what will be read. */
  @Command(name = "check", description = "${bundle:sourcesCheck}")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(descriptionKey = "plan", paramLabel = "PLAN.yaml")
    private Path plan;

    @Override
    public Integer call() throws IOException {
      boolean all = true;
      Plan read = PlanFile.read(plan, System::getenv);
      ShownNames shown =
          new ShownNames(PersonKeySource.usualNames(System::getenv), read.clearNames());
      for (SourceSettings settings : read.sources()) {
        all &= check(settings, spec.commandLine().getOut(), shown);
      }
      return all ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
    }

    private static boolean check(SourceSettings settings, PrintWriter out, ShownNames shown) {
      try (Source source = settings.open()) {
        Source.Description description = source.describe();
        out.println(settings.id() + ": " + description.product());
        description.warnings().forEach(warning -> out.println("  ! " + warning.in(Pandian.here())));
        Found found = new Found(out, shown);
        source.list(found);
        found.tell();
        return found.unscanned == 0;
      } catch (SourceException e) {
        String notReached = Say.NOT_REACHED.in(Pandian.here());
        out.println(settings.id() + ": " + notReached + ": " + e.detail().in(Pandian.here()));
        return false;
      }
    }
  }

  /** Adds up what a listing finds. */
  private static final class Found implements Source.Listing {
    private final PrintWriter out;
    private final ShownNames shown;
    private long units;
    private long rows;
    private long bytes;
    private long unscanned;

    private Found(PrintWriter out, ShownNames shown) {
      this.out = out;
      this.shown = shown;
    }

    @Override
    public void unit(SourceUnit unit) {
      units++;
      rows += unit.rows().orElse(0);
      bytes += unit.bytes().orElse(0);
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      unscanned++;
      Language language = Pandian.here();
      out.println(
          "  - "
              + shown.path(path)
              + ": "
              + reason.title().in(language)
              + ": "
              + shown.text(detail.in(language)));
    }

    private void tell() {
      Language language = Pandian.here();
      String size =
          rows > 0
              ? String.format(Locale.ROOT, Say.ABOUT_ROWS.in(language), rows)
              : (bytes >> 10) + " KiB";
      out.println(
          "  " + String.format(Locale.ROOT, Say.WILL_READ.in(language), units) + ", " + size);
    }
  }
}
