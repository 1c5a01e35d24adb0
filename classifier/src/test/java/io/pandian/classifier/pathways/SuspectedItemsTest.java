package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Section;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuspectedItemsTest {
  private static final Rulebooks RULEBOOKS = Rulebooks.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** An item of a list section, with one of the indicators it names. */
  record Pointed(String zone, String sector, RulebookItem item, String indicator) {
    @Override
    public String toString() {
      return item.id() + " by " + indicator;
    }
  }

  static Stream<Pointed> pointed() {
    return RULEBOOKS.all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST && book.effective().on(DAY))
        .flatMap(book -> book.sections().stream().flatMap(section -> items(book, section)));
  }

  private static Stream<Pointed> items(Rulebook book, Section section) {
    return section.items().stream()
        .filter(item -> item.rule() instanceof Rule.ImportantData)
        .flatMap(
            item ->
                ((Rule.ImportantData) item.rule())
                    .indicators().stream()
                        .map(
                            indicator ->
                                new Pointed(
                                    book.zone().orElse(""),
                                    section.names().stream().findFirst().orElse("none"),
                                    item,
                                    indicator)));
  }

  @ParameterizedTest
  @MethodSource("pointed")
  void everyItem_isSuspectedByEachOfItsIndicatorsInItsSector(Pointed pointed) {
    SuspectedItems items = new SuspectedItems(RULEBOOKS, organisation(pointed.zone(), false), DAY);

    assertThat(items.of(Set.of(pointed.indicator()), activity(pointed.sector())))
        .extracting(RulebookItem::id)
        .contains(pointed.item().id());
  }

  @Test
  void items_ofAnotherSectorOrZone_areNotSuspected() {
    SuspectedItems guangxi = new SuspectedItems(RULEBOOKS, organisation("guangxi", false), DAY);
    SuspectedItems nowhere = new SuspectedItems(RULEBOOKS, organisation("none", false), DAY);

    assertThat(guangxi.of(Set.of("meteorology"), activity("guangxi/live-commerce"))).isEmpty();
    assertThat(nowhere.of(Set.of("meteorology"), activity("guangxi/geo-meteorology"))).isEmpty();
  }

  @Test
  void items_ofAListThatIsFollowed_areSuspected() {
    SuspectedItems following = new SuspectedItems(RULEBOOKS, organisation("jiangsu", true), DAY);

    assertThat(following.of(Set.of("meteorology"), activity("guangxi/geo-meteorology")))
        .extracting(RulebookItem::id)
        .containsExactly("guangxi-list-2025/geo-meteorology/3");
  }

  private static Organisation organisation(String zone, boolean follows) {
    return ActivityExample.company(zone, Optional.of(follows));
  }

  private static Activity activity(String sector) {
    return ActivityExample.of("F1").sector(sector).activity();
  }
}
