package io.pandian.classifier.inventory;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things in a fixed order that can be gone through again and again, each time from the first. They
 * may lie in a file or be made on the way, so that memory holds one of them at a time: whoever
 * collects them holds all. Two sequences are equal if they have equal things in the same order.
 *
 * @param <T> what is in it
 */
public abstract class Sequence<T> implements Iterable<T> {
  /** Things that lie in memory. */
  public static <T> Sequence<T> of(List<T> things) {
    return new Listed<>(List.copyOf(things));
  }

  /** One pass through all. A pass that may end early is to be closed. */
  public abstract Stream<T> stream();

  /** How many there are. */
  public abstract int size();

  /** What is made of each of them, whenever it is passed. */
  public <R> Sequence<R> map(Function<? super T, ? extends R> made) {
    return new Mapped<>(this, made);
  }

  @Override
  public final Iterator<T> iterator() {
    return stream().iterator();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Sequence<?> sequence
            && size() == sequence.size()
            && equal(iterator(), sequence.iterator());
  }

  private static boolean equal(Iterator<?> one, Iterator<?> other) {
    boolean equal = true;
    while (one.hasNext() && other.hasNext()) {
      equal &= one.next().equals(other.next());
    }
    return equal && one.hasNext() == other.hasNext();
  }

  @Override
  public final int hashCode() {
    return size();
  }

  @Override
  public String toString() {
    return size() + " things";
  }

  private static final class Listed<T> extends Sequence<T> {
    private final List<T> things;

    Listed(List<T> things) {
      this.things = things;
    }

    @Override
    public Stream<T> stream() {
      return things.stream();
    }

    @Override
    public int size() {
      return things.size();
    }

    @Override
    public String toString() {
      return things.toString();
    }
  }

  private static final class Mapped<T, R> extends Sequence<R> {
    private final Sequence<T> things;
    private final Function<? super T, ? extends R> made;

    Mapped(Sequence<T> things, Function<? super T, ? extends R> made) {
      this.things = things;
      this.made = made;
    }

    @Override
    public Stream<R> stream() {
      return things.stream().map(made);
    }

    @Override
    public int size() {
      return things.size();
    }
  }
}
