package io.pandian.reports.page;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.totals.Totals;
import io.pandian.reports.totals.Unread;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Visible;

/** The totals as plain HTML, for readers whose browser runs no scripts. */
final class PageSummary {
  private PageSummary() {}

  static String html(Inventory inventory, Language language) {
    Totals totals = Totals.of(inventory);
    String strictest =
        totals
            .strictest()
            .map(pathway -> pathway.title().in(language))
            .orElse(Label.NO_ACTIVITY.in(language));
    return "<dl>"
        + entry(Label.ORGANISATION.in(language), inventory.organisation().name())
        + entry(
            Label.COVERAGE_EQUATION.in(language),
            totals.crawled()
                + " = "
                + totals.assets()
                + " + "
                + totals.unscanned()
                + " + "
                + totals.excluded())
        + entry(Label.PERSONAL_ITEMS.in(language), Long.toString(totals.personalItems()))
        + entry(Label.SENSITIVE_ITEMS.in(language), Long.toString(totals.sensitiveItems()))
        + entry(Label.PERSON_TOTAL.in(language), persons(inventory, language))
        + entry(Label.STRICTEST.in(language), strictest)
        + "</dl>";
  }

  private static String persons(Inventory inventory, Language language) {
    PersonCount total = inventory.persons().total();
    boolean whole = Unread.of(inventory).isEmpty();
    return total.union() + " · " + CountWords.of(total, whole).in(language);
  }

  private static String entry(String name, String value) {
    return "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>";
  }

  private static String escaped(String text) {
    return Visible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
