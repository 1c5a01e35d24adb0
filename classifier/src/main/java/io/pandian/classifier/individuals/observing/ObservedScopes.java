package io.pandian.classifier.individuals.observing;

import io.pandian.config.taxonomy.DataItem;
import java.util.List;
import java.util.Optional;

/** What each field of an asset adds to the asset's own scope and to the scopes that carry it. */
final class ObservedScopes {
  private final ObservationSettings settings;
  private final List<CarriedScope> carried;

  ObservedScopes(List<CarriedScope> carried, ObservationSettings settings) {
    this.carried = List.copyOf(carried);
    this.settings = settings;
  }

  List<CarriedScope> carried() {
    return carried;
  }

  List<String> activities() {
    return carried.stream().map(CarriedScope::activityId).toList();
  }

  long[] noMarks() {
    return ScopeMarks.none(carried.size() + 1);
  }

  boolean isPersonal(String dataItem) {
    return settings.taxonomy().item(dataItem).filter(DataItem::personal).isPresent();
  }

  /** The marks of a row that has a value in this field. */
  long[] marks(String field, String dataItem) {
    long[] marks = noMarks();
    Optional<DataItem> item = settings.taxonomy().item(dataItem).filter(DataItem::personal);
    if (item.isPresent()) {
      int ofItem = marksOf(item.get());
      ScopeMarks.add(marks, 0, ofItem);
      for (int i = 0; i < carried.size(); i++) {
        if (carried.get(i).carries(field)) {
          ScopeMarks.add(marks, i + 1, ofItem);
        }
      }
    }
    return marks;
  }

  private int marksOf(DataItem item) {
    int kind =
        item.sensitive(settings.standard()) ? ScopeMarks.SENSITIVE : ScopeMarks.NON_SENSITIVE;
    boolean account = settings.identifiers().isAccountOrMedical(item.code());
    return kind | (account ? ScopeMarks.ACCOUNTS : 0);
  }
}
