package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Organisation.Agreement;
import io.pandian.config.rulebooks.Following;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.Optional;

/**
 * Whether the processor follows other zones' lists (参照执行): it must want to, the documents of its
 * own zone must let it, and whoever they name must have agreed.
 */
final class FollowedLists {
  private final Case given;
  private final Optional<Following> clause;

  FollowedLists(Case given) {
    this.given = given;
    this.clause =
        given.rules().booksOf(given.organisation().zone()).stream()
            .flatMap(book -> book.following().stream())
            .findFirst();
  }

  /** Whether the processor wants to and the documents of its own zone let it. */
  boolean any() {
    return given.organisation().wantsOtherLists() && clause.isPresent();
  }

  /** What the documents of its own zone say. */
  Optional<Following> clause() {
    return clause;
  }

  /** The item that says so. */
  Optional<RulebookItem> clauseItem() {
    return clause.flatMap(following -> given.rulebooks().item(following.clause()));
  }

  /** Whether that a list is followed was agreed by whoever may, by the day of judgement. */
  boolean agreed(Rulebook list) {
    return clause.isPresent()
        && given.organisation().follows().stream()
            .filter(agreement -> agreement.list().equals(list.id()))
            .filter(this::inForce)
            .anyMatch(agreement -> mayAgree(agreement.agreedBy(), clause.get()));
  }

  private boolean inForce(Agreement agreement) {
    return agreement.on().filter(on -> !on.isAfter(given.facts().asOf())).isPresent();
  }

  private static boolean mayAgree(String who, Following following) {
    return switch (following.decidedBy()) {
      case PROCESSOR -> !who.isBlank();
      case ZONE -> following.bodies().namedIn(who);
    };
  }
}
