package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * What is known of numbered tokens when doubts are resolved: of which kind each is, how many of a
 * kind one person may have, and an order that does not depend on when they were met.
 */
final class TokenKinds {
  /** There are none. */
  static final TokenKinds NONE = new TokenKinds(token -> 0, Integer::compare, new int[0], 0, 0);

  private final IntUnaryOperator kinds;
  private final IntBinaryOperator order;
  private final int[] mostPerPerson;
  private final int strongSet;
  private final int deviceSet;

  /**
   * @param kinds by token, its kind
   * @param order compares two tokens
   * @param mostPerPerson by kind, how many values one person plausibly has
   * @param strongSet the strong kinds, a bit for each
   * @param deviceSet the kinds that are devices, a bit for each
   */
  TokenKinds(
      IntUnaryOperator kinds,
      IntBinaryOperator order,
      int[] mostPerPerson,
      int strongSet,
      int deviceSet) {
    this.kinds = kinds;
    this.order = order;
    this.mostPerPerson = mostPerPerson.clone();
    this.strongSet = strongSet;
    this.deviceSet = deviceSet;
  }

  static TokenKinds of(TokenTable table, IdentifierKinds identifiers) {
    int[] most = new int[identifiers.count()];
    Arrays.setAll(most, identifiers::mostPerPerson);
    int devices = 0;
    for (int kind = 0; kind < most.length; kind++) {
      devices |= identifiers.is(kind, IdentifierStrength.DEVICE) ? 1 << kind : 0;
    }
    return new TokenKinds(table::kind, table::compare, most, identifiers.strongSet(), devices);
  }

  /** How many kinds there are. */
  int count() {
    return mostPerPerson.length;
  }

  int kind(int token) {
    return kinds.applyAsInt(token);
  }

  int mostPerPerson(int kind) {
    return mostPerPerson[kind];
  }

  /** The same kinds of tokens that are numbered otherwise. */
  TokenKinds numbered(IntUnaryOperator kindOf, IntBinaryOperator inOrder) {
    return new TokenKinds(kindOf, inOrder, mostPerPerson, strongSet, deviceSet);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(mostPerPerson.length);
    for (int most : mostPerPerson) {
      out.writeInt(most);
    }
    out.writeInt(strongSet);
    out.writeInt(deviceSet);
  }

  /** Reads the kinds that were written, of no tokens yet. */
  static TokenKinds read(DataInput in) throws IOException {
    int[] most = new int[in.readInt()];
    for (int kind = 0; kind < most.length; kind++) {
      most[kind] = in.readInt();
    }
    return new TokenKinds(token -> 0, Integer::compare, most, in.readInt(), in.readInt());
  }

  /** Whether a token is given once for life. */
  boolean isForLife(int token) {
    return mostPerPerson[kind(token)] == 1;
  }

  boolean isStrong(int token) {
    return (strongSet >>> kind(token) & 1) == 1;
  }

  boolean isDevice(int token) {
    return (deviceSet >>> kind(token) & 1) == 1;
  }

  int compare(int one, int other) {
    return order.applyAsInt(one, other);
  }
}
