package io.pandian.reports;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.config.Language;
import io.pandian.reports.totals.Totals;
import io.pandian.reports.totals.Unread;
import io.pandian.reports.totals.WidestBounds;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Titles;
import io.pandian.reports.wording.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a scan found, as lines for a terminal. */
public final class Summary {
  /** Unscanned units named one by one; the rest is in the reports. */
  private static final int UNSCANNED_SHOWN = 10;

  /** Assets with wide bounds named; more are in the reports. */
  private static final int WIDEST_SHOWN = 3;

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private Summary(Language language) {
    this.language = language;
  }

  /**
   * @param files the reports that were written, named at the end
   */
  public static List<String> lines(Inventory inventory, Language language, List<Path> files) {
    Summary summary = new Summary(language);
    summary.addRun(inventory);
    summary.addTotals(Totals.of(inventory));
    summary.addPersons(inventory);
    summary.addWidest(WidestBounds.of(inventory));
    summary.addDecisions(inventory);
    summary.addUnscanned(inventory.unscanned());
    if (!files.isEmpty()) {
      summary.lines.add(Label.FILES.in(language));
      files.forEach(file -> summary.lines.add("  " + file));
    }
    return List.copyOf(summary.lines);
  }

  private void addRun(Inventory inventory) {
    String name = inventory.organisation().name();
    lines.add(
        Label.TITLE.in(language)
            + (name.isEmpty() ? "" : "  " + oneLine(name))
            + "  "
            + Label.AS_OF.in(language)
            + " "
            + inventory.scan().asOf());
  }

  private void addTotals(Totals totals) {
    entry(
        Label.COVERAGE_EQUATION,
        number(totals.crawled())
            + " = "
            + number(totals.assets())
            + " + "
            + number(totals.unscanned())
            + " + "
            + number(totals.excluded()));
    entry(Label.FIELD_COUNT, number(totals.fields()));
    entry(Label.FINDING_COUNT, number(totals.findings()));
    entry(Label.PERSONAL_ITEMS, number(totals.personalItems()));
    entry(Label.SENSITIVE_ITEMS, number(totals.sensitiveItems()));
    entry(
        Label.LEVEL,
        totals.levels().entrySet().stream()
            .map(e -> Titles.of(e.getKey()).in(language) + " " + number(e.getValue()))
            .collect(Collectors.joining(" · ")));
  }

  private void addPersons(Inventory inventory) {
    Unread unread = Unread.of(inventory);
    entry(Label.PERSON_TOTAL, persons(inventory.persons().total(), unread.isEmpty()));
    inventory
        .persons()
        .bySource()
        .forEach((source, count) -> lines.add("    " + source(source, count, unread)));
  }

  private String source(String source, PersonCount count, Unread unread) {
    return oneLine(source) + ": " + persons(count, unread.isEmpty(source));
  }

  private String persons(PersonCount count, boolean whole) {
    return number(count.union())
        + " · "
        + CountWords.of(count, whole).in(language)
        + " · "
        + Label.SENSITIVE_PERSONS.in(language)
        + " "
        + number(count.sensitive());
  }

  private void addWidest(List<WidestBounds> widest) {
    if (widest.isEmpty()) {
      return;
    }
    lines.add("  " + Label.WIDEST.in(language) + ":");
    widest.stream()
        .limit(WIDEST_SHOWN)
        .forEach(
            wide ->
                lines.add(
                    "    "
                        + oneLine(wide.asset().id())
                        + ": "
                        + number(wide.asset().persons().lower())
                        + " .. "
                        + number(wide.asset().persons().upper())
                        + "  "
                        + oneLine(wide.reasons().get(0).in(language))));
    if (widest.size() > WIDEST_SHOWN) {
      lines.add("    …");
    }
  }

  private void addDecisions(Inventory inventory) {
    lines.add(Label.DECISIONS.in(language));
    if (inventory.decisions().isEmpty()) {
      lines.add("  " + Label.NO_ACTIVITY.in(language));
    }
    for (PathwayDecision decision : inventory.decisions()) {
      lines.add("  " + oneLine(decision.activity()) + ": " + decision(decision));
      decision.questions().forEach(q -> lines.add("    ? " + q.asked().in(language)));
    }
  }

  private String decision(PathwayDecision decision) {
    return decision.pathway().title().in(language)
        + " · "
        + Titles.of(decision.standing()).in(language)
        + decision.counts().map(this::againstThreshold).orElse("");
  }

  private String againstThreshold(ScopeCount counts) {
    String threshold =
        counts.nextThreshold().isPresent()
            ? " / " + number(counts.nextThreshold().getAsLong())
            : "";
    return " · "
        + Label.UNION.in(language)
        + " "
        + number(counts.union())
        + threshold
        + " · "
        + CountWords.between(counts.lower(), counts.upper()).in(language);
  }

  private void addUnscanned(List<Unscanned> unscanned) {
    if (unscanned.isEmpty()) {
      return;
    }
    lines.add(Label.UNSCANNED.in(language) + " " + number(unscanned.size()));
    unscanned.stream()
        .limit(UNSCANNED_SHOWN)
        .forEach(
            u ->
                lines.add(
                    "  "
                        + oneLine(u.source() + "/" + u.path())
                        + ": "
                        + u.reason().title().in(language)));
    if (unscanned.size() > UNSCANNED_SHOWN) {
      lines.add("  …");
    }
  }

  private void entry(Label label, String value) {
    lines.add("  " + label.in(language) + ": " + value);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A name from a source, which may hold line ends and terminal controls. */
  private static String oneLine(String name) {
    return Visible.of(name).replaceAll("\\s+", " ");
  }
}
