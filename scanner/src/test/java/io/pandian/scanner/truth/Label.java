package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words around a kind of value that say whose it is: {@code 联系人} before and {@code 2} behind,
 * for example.
 */
record Label(List<Word> before, List<Word> after) {
  /** No word of whose it is. */
  static final Label BARE = new Label(List.of(), List.of());

  static Label of(Word... before) {
    return new Label(List.of(before), List.of());
  }

  Label behind(Word after) {
    return new Label(before, List.of(after));
  }

  String header(Word.Style style, Word kind) {
    return Word.header(
        style, Stream.of(before, List.of(kind), after).flatMap(List::stream).toList());
  }
}
