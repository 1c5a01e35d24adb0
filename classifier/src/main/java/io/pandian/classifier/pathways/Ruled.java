package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;

/**
 * An item of a rulebook with its rule, which is of a known kind.
 *
 * @param item the item
 * @param rule the item's rule
 */
record Ruled<R extends Rule>(RulebookItem item, R rule) {
  String id() {
    return item.id();
  }
}
