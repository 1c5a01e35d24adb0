package io.pandian.config.rulebooks;

import java.util.function.Supplier;

/**
 * The decision table beside an item.
 *
 * @param item the item's id
 * @param name the file's name, for messages
 * @param source reads what it holds: most commands never ask
 */
public record CaseFile(String item, String name, Supplier<String> source) {
  /** What it holds. */
  public String text() {
    return source.get();
  }
}
