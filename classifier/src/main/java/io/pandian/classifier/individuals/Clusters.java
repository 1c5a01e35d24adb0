package io.pandian.classifier.individuals;

import java.util.Arrays;

/**
 * Which tokens occur together, directly or through others: union-find over the tokens' numbers. Of
 * each cluster it knows in addition whether everything in it may be one person: at most one name
 * and at most one value of a kind that a person has only one of. A cluster that fails is in doubt.
 * Twelve bytes for each token.
 */
final class Clusters {
  private static final int NO_NAME = 0;
  private static final int NO_SOLE = -1;
  private static final int DOUBT = -2;

  /** The cluster was given no person's number yet. */
  static final int NO_PERSON = -1;

  /** What stands of a token, side by side, because one look in memory costs more than all else. */
  private static final int PARENT = 0;

  private static final int NAME = 1;
  private static final int SOLE = 2;
  private static final int FIELDS = 3;

  /** Of a root, once {@link #settled}: the number of the person; in the place of the name. */
  private static final int PERSON = NAME;

  private static final int SHIFT = 13;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MASK = CHUNK - 1;

  private int[][] chunks = new int[4][];
  private int size;
  private boolean anyInDoubt;

  int size() {
    return size;
  }

  private int get(int token, int field) {
    return chunks[token >>> SHIFT][(token & MASK) * FIELDS + field];
  }

  private void set(int token, int field, int value) {
    chunks[token >>> SHIFT][(token & MASK) * FIELDS + field] = value;
  }

  /** Adds the next token, a cluster of its own. */
  void add(boolean onePerPerson) {
    int chunk = size >>> SHIFT;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new int[CHUNK * FIELDS];
    }
    set(size, PARENT, -1);
    set(size, NAME, NO_NAME);
    set(size, SOLE, onePerPerson ? size : NO_SOLE);
    size++;
  }

  /** The root of a token's cluster. */
  int find(int token) {
    int at = token;
    int parent = get(at, PARENT);
    while (parent >= 0) {
      int grandparent = get(parent, PARENT);
      if (grandparent < 0) {
        return parent;
      }
      set(at, PARENT, grandparent);
      at = grandparent;
      parent = get(at, PARENT);
    }
    return at;
  }

  boolean isRoot(int token) {
    return get(token, PARENT) < 0;
  }

  /** How many tokens the cluster of a root holds. */
  int sizeOf(int root) {
    return -get(root, PARENT);
  }

  /** Makes one cluster of two roots' clusters; answers its root. */
  int union(int one, int other) {
    if (one == other) {
      return one;
    }
    boolean oneIsLarger = get(one, PARENT) <= get(other, PARENT);
    int root = oneIsLarger ? one : other;
    int child = oneIsLarger ? other : one;
    set(root, PARENT, get(root, PARENT) + get(child, PARENT));
    set(child, PARENT, root);
    int mine = get(root, SOLE);
    int others = get(child, SOLE);
    if (mine == NO_SOLE) {
      set(root, SOLE, others);
    } else if (others != NO_SOLE && others != mine) {
      doubt(root);
    }
    name(root, get(child, NAME));
    return root;
  }

  /** Somebody in the cluster of a root has this name; 0 says nothing. */
  void name(int root, int name) {
    if (name == NO_NAME) {
      return;
    }
    int known = get(root, NAME);
    if (known == NO_NAME) {
      set(root, NAME, name);
    } else if (known != name) {
      doubt(root);
    }
  }

  /** Says of a root that its cluster may be several persons. */
  void doubt(int root) {
    set(root, SOLE, DOUBT);
    anyInDoubt = true;
  }

  /** Whether there is any cluster in doubt. */
  boolean anyInDoubt() {
    return anyInDoubt;
  }

  /** Whether the cluster of a root may be several persons. */
  boolean inDoubt(int root) {
    return get(root, SOLE) == DOUBT;
  }

  /** Ends the joining: names are forgotten, and clusters can be given the numbers of persons. */
  void settled() {
    for (int token = 0; token < size; token++) {
      set(token, PERSON, NO_PERSON);
    }
  }

  /** The number of the person that the cluster of a root is; {@link #NO_PERSON} at first. */
  int person(int root) {
    return get(root, PERSON);
  }

  void person(int root, int number) {
    set(root, PERSON, number);
  }
}
