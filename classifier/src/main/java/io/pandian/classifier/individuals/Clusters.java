package io.pandian.classifier.individuals;

/**
 * Which tokens occur together, directly or through others: union-find over the tokens' numbers. Of
 * each cluster it knows in addition whether everything in it may be one person: at most one name
 * and at most one value of a kind that a person has only one of. A cluster that fails is in doubt.
 */
final class Clusters {
  private static final int NO_NAME = 0;
  private static final int NO_SOLE = -1;
  private static final int DOUBT = -2;

  /** The parent of a token; of a root the size of its cluster, as a negative number. */
  private final IntChunks parents = new IntChunks();

  /** Of a root: 32 bits of the only name. */
  private final IntChunks names = new IntChunks();

  /** Of a root: the token of a kind that a person has only one of, if there is one. */
  private final IntChunks soles = new IntChunks();

  private boolean anyInDoubt;

  int size() {
    return parents.size();
  }

  /** Adds the next token, a cluster of its own. */
  void add(boolean onePerPerson) {
    soles.add(onePerPerson ? parents.size() : NO_SOLE);
    names.add(NO_NAME);
    parents.add(-1);
  }

  /** The root of a token's cluster. */
  int find(int token) {
    int at = token;
    int parent = parents.get(at);
    while (parent >= 0) {
      int grandparent = parents.get(parent);
      if (grandparent < 0) {
        return parent;
      }
      parents.set(at, grandparent);
      at = grandparent;
      parent = parents.get(at);
    }
    return at;
  }

  boolean isRoot(int token) {
    return parents.get(token) < 0;
  }

  /** How many tokens the cluster of a root holds. */
  int sizeOf(int root) {
    return -parents.get(root);
  }

  /** Makes one cluster of two roots' clusters; answers its root. */
  int union(int one, int other) {
    if (one == other) {
      return one;
    }
    boolean oneIsLarger = parents.get(one) <= parents.get(other);
    int root = oneIsLarger ? one : other;
    int child = oneIsLarger ? other : one;
    parents.set(root, parents.get(root) + parents.get(child));
    parents.set(child, root);
    int mine = soles.get(root);
    int others = soles.get(child);
    if (mine == NO_SOLE) {
      soles.set(root, others);
    } else if (others != NO_SOLE && others != mine) {
      doubt(root);
    }
    name(root, names.get(child));
    return root;
  }

  /** Somebody in the cluster of a root has this name; 0 says nothing. */
  void name(int root, int name) {
    if (name == NO_NAME) {
      return;
    }
    int known = names.get(root);
    if (known == NO_NAME) {
      names.set(root, name);
    } else if (known != name) {
      doubt(root);
    }
  }

  /** Says of a root that its cluster may be several persons. */
  void doubt(int root) {
    soles.set(root, DOUBT);
    anyInDoubt = true;
  }

  /** Whether there is any cluster in doubt. */
  boolean anyInDoubt() {
    return anyInDoubt;
  }

  /** Whether the cluster of a root may be several persons. */
  boolean inDoubt(int root) {
    return soles.get(root) == DOUBT;
  }
}
