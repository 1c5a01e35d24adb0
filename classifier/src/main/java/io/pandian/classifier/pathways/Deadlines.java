package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Duties with a day: when they run out, or that they have run out, as of the day of judgement. */
final class Deadlines {
  private final Case given;
  private final Activity activity;

  Deadlines(Case given, Activity activity) {
    this.given = given;
    this.activity = activity;
  }

  List<Bilingual> of(Rule.Deadline rule) {
    List<Bilingual> duties = new ArrayList<>();
    if (rule.after().equals(Rule.Deadline.NOTICE)) {
      activity.importantData().stream()
          .filter(Deadlines::noticed)
          .forEach(data -> duty(rule, data.on()).ifPresent(duties::add));
    } else if (activity.attributes().containsKey(rule.after())) {
      duty(rule, day(activity.attributes().get(rule.after()))).ifPresent(duties::add);
    }
    return duties;
  }

  private static boolean noticed(ImportantData data) {
    return data.standing() == ImportantDataStanding.NOTIFIED
        || data.standing() == ImportantDataStanding.PUBLISHED;
  }

  private Optional<Bilingual> duty(Rule.Deadline rule, Optional<LocalDate> event) {
    return event.isEmpty()
        ? rule.undated()
        : event
            .map(day -> day.plus(rule.within()))
            .map(
                last ->
                    dated(given.facts().asOf().isAfter(last) ? rule.overdue() : rule.due(), last));
  }

  private static Bilingual dated(Bilingual text, LocalDate last) {
    return Bilingual.of(
        text.zh().replace("{day}", last.toString()), text.en().replace("{day}", last.toString()));
  }

  /** A day as people declare it; what is no day settles nothing. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
