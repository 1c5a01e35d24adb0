package io.pandian.classifier.individuals;

import java.util.Arrays;

/** Marks on the tokens of one bucket; reused for the next. */
final class TokenMarks {
  private byte[] marks = new byte[1 << 10];

  void clear() {
    Arrays.fill(marks, (byte) 0);
  }

  void add(int token, int mark) {
    if (token >= marks.length) {
      marks = Arrays.copyOf(marks, Math.max(token + 1, marks.length * 2));
    }
    marks[token] |= (byte) mark;
  }

  int get(int token) {
    return token < marks.length ? marks[token] & 0xff : 0;
  }
}
