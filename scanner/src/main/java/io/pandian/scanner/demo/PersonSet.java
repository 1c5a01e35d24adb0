package io.pandian.scanner.demo;

import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.scanner.demo.DemoTruth.Count;
import java.util.BitSet;

/** Distinct planted persons, by what kind of data there is of them. */
final class PersonSet {
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private final BitSet nonSensitive = new BitSet();
  private final BitSet sensitive = new BitSet();

  /** Notes a data item of a person; organisation items are of nobody. */
  void add(Person person, String dataItem) {
    DataItem item = TAXONOMY.require(dataItem);
    if (item.personal()) {
      boolean isSensitive = item.sensitive(SensitivityStandard.GBT_45574_2025);
      (isSensitive ? sensitive : nonSensitive).set(person.number());
    }
  }

  void addAll(PersonSet other) {
    nonSensitive.or(other.nonSensitive);
    sensitive.or(other.sensitive);
  }

  Count count() {
    return new Count(nonSensitive.cardinality(), sensitive.cardinality(), union().cardinality());
  }

  /** How many persons are in both sets. */
  long overlap(PersonSet other) {
    BitSet both = union();
    both.and(other.union());
    return both.cardinality();
  }

  private BitSet union() {
    BitSet union = (BitSet) nonSensitive.clone();
    union.or(sensitive);
    return union;
  }
}
