package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What remains to be done beside the pathway. */
final class Duties {
  private final Situation situation;

  Duties(Situation situation) {
    this.situation = situation;
  }

  List<Bilingual> of(Activity activity, Verdict verdict, World world) {
    return switch (verdict.pathway()) {
      case NOT_OUTBOUND -> List.of();
      case NOT_GOVERNED_BY_LIST -> otherLaw(verdict);
      default -> owed(activity, verdict, world);
    };
  }

  private static List<Bilingual> otherLaw(Verdict verdict) {
    return verdict.deciding().stream()
        .filter(item -> item.rule() instanceof Rule.SpecialRegime)
        .map(item -> ((Rule.SpecialRegime) item.rule()).law())
        .map(
            law ->
                Bilingual.of(
                    "按" + law.zh() + "办理，本工具不作判断",
                    "Follow " + law.en() + "; Pandian does not judge it"))
        .toList();
  }

  private List<Bilingual> owed(Activity activity, Verdict verdict, World world) {
    ActivitySubject subject = new ActivitySubject(situation, activity, world, false, Measures.NONE);
    List<Bilingual> duties = new ArrayList<>();
    Stream.of(
            situation.national(), situation.statutes(), situation.ofZone(verdict.zone().orElse("")))
        .flatMap(List::stream)
        .map(RulebookItem::rule)
        .filter(Rule.Duty.class::isInstance)
        .map(Rule.Duty.class::cast)
        .filter(duty -> goesWith(duty, verdict.pathway()))
        .filter(duty -> Conditions.hold(duty.when(), subject))
        .forEach(duty -> duties.add(duty.text()));
    duties.addAll(dated(activity));
    expiring(verdict).forEach(duties::add);
    return duties;
  }

  private List<Bilingual> dated(Activity activity) {
    Deadlines deadlines = new Deadlines(situation, activity);
    return Stream.concat(situation.national().stream(), situation.statutes().stream())
        .map(RulebookItem::rule)
        .filter(Rule.Deadline.class::isInstance)
        .flatMap(rule -> deadlines.of((Rule.Deadline) rule).stream())
        .distinct()
        .toList();
  }

  /** That the zone's measures are about to run out. */
  private Stream<Bilingual> expiring(Verdict verdict) {
    LocalDate day = situation.day();
    return situation.rulebooks().ofZone(verdict.zone().orElse(""), day).stream()
        .filter(book -> book.effective().on(day))
        .flatMap(
            book ->
                book.effective().to().stream()
                    .filter(last -> warns(book, day.until(last, ChronoUnit.DAYS)))
                    .map(last -> expiry(book, last)));
  }

  private static boolean warns(Rulebook book, long daysLeft) {
    return book.items()
        .anyMatch(item -> item.rule() instanceof Rule.Validity term && daysLeft <= term.warnDays());
  }

  private static Bilingual expiry(Rulebook book, LocalDate last) {
    return Bilingual.of(
        "“" + book.title().zh() + "”有效期至 " + last + "，届满前确认是否延续",
        book.title().en() + " is valid until " + last + ": find out in time whether it is renewed");
  }

  private static boolean goesWith(Rule.Duty duty, Pathway pathway) {
    Optional<Consequence> consequence =
        Stream.of(Consequence.values())
            .filter(value -> value.name().equals(pathway.name()))
            .findFirst();
    return duty.pathways().isEmpty() || consequence.map(duty.pathways()::contains).orElse(false);
  }
}
