package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What remains to be done beside the pathway. */
final class Duties {
  private final Case given;
  private final Carriage carriage;
  private final Counters counters;
  private final Groups groups;
  private final Map<String, List<Bilingual>> expiring = new HashMap<>();

  Duties(Case given, Carriage carriage, Counters counters, Groups groups) {
    this.given = given;
    this.carriage = carriage;
    this.counters = counters;
    this.groups = groups;
  }

  List<Bilingual> of(Activity activity, Conclusion conclusion, World world) {
    return switch (conclusion.pathway()) {
      case NOT_OUTBOUND -> List.of();
      case NOT_GOVERNED_BY_LIST -> otherLaw(conclusion);
      default -> owed(activity, conclusion, world);
    };
  }

  private static List<Bilingual> otherLaw(Conclusion conclusion) {
    return conclusion.deciding().stream()
        .filter(item -> item.rule() instanceof Rule.SpecialRegime)
        .map(item -> ((Rule.SpecialRegime) item.rule()).law())
        .map(
            law ->
                Bilingual.of(
                    "按" + law.zh() + "办理，本工具不作判断",
                    "Follow " + law.en() + "; Pandian does not judge it"))
        .toList();
  }

  private List<Bilingual> owed(Activity activity, Conclusion conclusion, World world) {
    ActivitySubject subject =
        new ActivitySubject(given, carriage, activity, world, false, Measures.NONE);
    List<Bilingual> duties = new ArrayList<>();
    for (RulesByKind rules : List.of(given.rules().nationwide(), given.ofOwnZone())) {
      for (Ruled<Rule.Duty> duty : rules.of(Rule.Duty.class)) {
        if (binds(duty.rule(), conclusion)
            && goesWith(duty.rule(), conclusion.pathway())
            && Conditions.truth(duty.rule().when(), subject) != Ternary.FALSE) {
          duties.add(duty.rule().text());
        }
      }
    }
    new SplitEntities(given, counters, groups, activity, world)
        .duty(conclusion)
        .ifPresent(duties::add);
    duties.addAll(dated(activity));
    duties.addAll(expiring.computeIfAbsent(given.organisation().zone(), this::expiring));
    return duties;
  }

  /** Duties are those of the processor's own zone, whichever list is followed. */
  private boolean binds(Rule.Duty duty, Conclusion conclusion) {
    return !duty.ofListUsers()
        || conclusion.zone().filter(given.organisation().zone()::equals).isPresent();
  }

  private List<Bilingual> dated(Activity activity) {
    Deadlines deadlines = new Deadlines(given, activity);
    return given.rules().nationwide().of(Rule.Deadline.class).stream()
        .flatMap(item -> deadlines.of(item.rule()).stream())
        .distinct()
        .toList();
  }

  /** That the zone's measures are about to run out. */
  private List<Bilingual> expiring(String zone) {
    LocalDate day = given.day();
    return given.rules().booksOf(zone).stream()
        .filter(book -> book.effective().on(day))
        .flatMap(
            book ->
                book.effective().to().stream()
                    .filter(last -> warns(book, day.until(last, ChronoUnit.DAYS)))
                    .map(last -> expiry(book, last)))
        .toList();
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
    return duty.pathways().isEmpty()
        || duty.pathways().stream().anyMatch(each -> each.name().equals(pathway.name()));
  }
}
