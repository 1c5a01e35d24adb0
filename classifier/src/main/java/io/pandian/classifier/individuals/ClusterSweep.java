package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.spilling.LittleEndian;
import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpilledLists;
import java.io.IOException;

/**
 * Finds which tokens occur together, directly or through others, without ever holding more than one
 * bucket of them: a connected-components algorithm for external memory, after Sibeyn, "External
 * Connected Components" (SWAT 2004), who eliminates nodes from the last to the first.
 *
 * <p>The first sweep goes from the highest bucket to the lowest. Tokens of a bucket that occur
 * together become one cluster, which hangs on the lowest token it occurs with; that it occurs with
 * others is passed on as links among those, which lie in lower buckets and come later. What is
 * known of the cluster goes along. The second sweep goes upwards: a cluster that hangs on nothing
 * gets the next number and tells it to all that hang on it. Each occurrence of a token is then
 * replaced by its cluster's number.
 */
final class ClusterSweep {
  /** In place of a root: the cluster hangs on a lower bucket's token. */
  private static final int HANGS = -1;

  /** From here down: the cluster hangs on nothing, and these flags are known of it. */
  private static final int STANDS = -2;

  private static final int LARGE = 16;

  private static final int LINK_BYTES = 3 * Integer.BYTES;
  private static final int CHILD_BYTES = 6 * Integer.BYTES;
  private static final int ANSWER_BYTES = 2 * Integer.BYTES;

  /** A cluster that may hold more of a kind than a person has, until it is looked at. */
  private static final int MANY = NumberedTokens.SHARED;

  private final IdentifierKinds kinds;
  private final TokenNumbers numbers;
  private final BucketRanges ranges;
  private final SpilledLists links;
  private final SpilledLists children;
  private final SpilledLists roots;
  private final SpilledLists answers;

  /** The kinds of identifiers of the clusters that hang on nothing, in their order. */
  private final SpilledLists kindSets;

  private final ClusterFacts facts;

  ClusterSweep(IdentifierKinds kinds, TokenNumbers numbers, SpillBlocks blocks) {
    this.kinds = kinds;
    this.numbers = numbers;
    ranges = numbers.ranges();
    links = new SpilledLists(ranges.buckets(), blocks, LINK_BYTES);
    children = new SpilledLists(ranges.buckets(), blocks, CHILD_BYTES);
    roots = new SpilledLists(ranges.buckets(), blocks, Integer.BYTES);
    answers = new SpilledLists(ranges.buckets(), blocks, ANSWER_BYTES);
    kindSets = new SpilledLists(ranges.buckets(), blocks, Integer.BYTES);
    facts = new ClusterFacts(kinds, ranges.tokens(), blocks);
  }

  /** The tokens of an observation are of one cluster, and with a name unless it is 0. */
  void join(NumberedTokens tokens, int count, int name) throws IOException {
    int lowest = tokens.token(0);
    for (int i = 1; i < count; i++) {
      lowest = Math.min(lowest, tokens.token(i));
    }
    boolean named = false;
    for (int i = 0; i < count; i++) {
      if (tokens.token(i) != lowest) {
        link(tokens.bucket(i), tokens.token(i), lowest, named ? 0 : name);
        named = true;
      }
    }
    if (!named && name != 0) {
      link(tokens.bucket(0), lowest, lowest, name);
    }
  }

  private void link(int bucket, int token, int lower, int name) throws IOException {
    int at = links.append(bucket);
    byte[] block = links.ends();
    LittleEndian.putInt(block, at, token);
    LittleEndian.putInt(block, at + Integer.BYTES, lower);
    LittleEndian.putInt(block, at + 2 * Integer.BYTES, name);
  }

  /** Replaces the numbers of tokens by those of their clusters; answers what is known of these. */
  ClusterFacts settle() throws IOException {
    BucketClusters clusters =
        new BucketClusters(
            kinds,
            ranges.largest(),
            (token, lower, name) -> link(ranges.bucket(token), token, lower, name));
    for (int bucket = ranges.buckets() - 1; bucket >= 0; bucket--) {
      gather(bucket, clusters);
    }
    int[] values = new int[ranges.largest()];
    for (int bucket = 0; bucket < ranges.buckets(); bucket++) {
      number(bucket, values);
    }
    facts.findImplausible();
    return facts;
  }

  private void gather(int bucket, BucketClusters clusters) throws IOException {
    clusters.begin(ranges, bucket, numbers.facts());
    for (SpilledLists.Cursor link = links.drain(bucket); link.next(); ) {
      clusters.join(link.number(0), link.number(1), link.number(2));
    }
    for (SpilledLists.Cursor child = children.read(bucket); child.next(); ) {
      clusters.gatherAt(
          child.number(0), child.number(2), child.number(3), child.number(4), child.number(5));
    }
    for (int i = 0; i < clusters.size(); i++) {
      int root = clusters.root(i);
      int lower = clusters.lower(root);
      roots.append(bucket, root != i ? root : lower >= 0 ? HANGS : stands(clusters, i));
      if (root == i && lower >= 0) {
        hang(ranges.first(bucket) + i, lower, clusters, root);
      } else if (root == i) {
        kindSets.append(bucket, clusters.kindSet(root));
      }
    }
  }

  private int stands(BucketClusters clusters, int root) {
    int state = clusters.state(root);
    boolean large = BucketClusters.sizeOf(state) > kinds.alwaysPlausible();
    return STANDS - (state & LARGE - 1) - (large ? LARGE : 0);
  }

  private void hang(int token, int lower, BucketClusters clusters, int root) throws IOException {
    int at = children.append(ranges.bucket(lower));
    byte[] block = children.ends();
    LittleEndian.putInt(block, at, lower);
    LittleEndian.putInt(block, at + Integer.BYTES, token);
    LittleEndian.putInt(block, at + 2 * Integer.BYTES, clusters.name(root));
    LittleEndian.putInt(block, at + 3 * Integer.BYTES, clusters.sole(root));
    LittleEndian.putInt(block, at + 4 * Integer.BYTES, clusters.state(root));
    LittleEndian.putInt(block, at + 5 * Integer.BYTES, clusters.kindSet(root));
  }

  private void number(int bucket, int[] values) throws IOException {
    int first = ranges.first(bucket);
    for (SpilledLists.Cursor answer = answers.drain(bucket); answer.next(); ) {
      values[answer.number(0) - first] = answer.number(1);
    }
    SpilledLists.Cursor root = roots.drain(bucket);
    SpilledLists.Cursor kindSet = kindSets.drain(bucket);
    // A root never stands behind what hangs on it, so that one pass finds all numbers.
    for (int i = 0; root.next(); i++) {
      int found = root.number(0);
      if (found >= 0) {
        values[i] = values[found];
      } else if (found != HANGS) {
        kindSet.next();
        values[i] = cluster(STANDS - found, kindSet.number(0));
      }
    }
    for (SpilledLists.Cursor child = children.drain(bucket); child.next(); ) {
      int token = child.number(1);
      answers.append(ranges.bucket(token), token, values[child.number(0) - first]);
    }
    replace(bucket, values);
  }

  private int cluster(int state, int kindSet) {
    int number = facts.add(state, kindSet);
    boolean doubt = (state & BucketClusters.DOUBT) != 0;
    return number | (doubt ? NumberedTokens.IN_DOUBT : (state & LARGE) != 0 ? MANY : 0);
  }

  private void replace(int bucket, int[] values) throws IOException {
    int first = ranges.first(bucket);
    SpilledLists.Cursor token = numbers.facts().drain(bucket);
    for (int i = 0; token.next(); i++) {
      boolean shared = (token.oneByte() & TokenTable.SHARED) != 0;
      if ((values[i] & MANY) != 0) {
        facts.addToken(values[i] & NumberedTokens.MOST, TokenTable.kindOf(token.oneByte()));
        values[i] &= ~MANY;
      }
      values[i] |= shared ? NumberedTokens.SHARED : 0;
    }
    for (SpilledLists.Cursor each = numbers.numbers().read(bucket); each.next(); ) {
      each.change(values[each.number(0) - first]);
    }
  }
}
