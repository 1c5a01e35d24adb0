package io.pandian.config.rulebooks;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of a closed list of a document, in its order. Whether a word is on it is looked up, not
 * searched for: portfolios ask it of every activity.
 */
public final class ClosedList extends AbstractList<ListedName> {
  private final List<ListedName> names;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final String written;

  /** A list of names; an empty one sets no limit. */
  public ClosedList(List<ListedName> names) {
    this.names = List.copyOf(names);
    this.written = names.stream().map(ListedName::name).collect(Collectors.joining("、"));
    for (ListedName name : names) {
      codes.addAll(name.codes());
      words.addAll(name.words());
    }
    // A closed list may be summed up by one of its names: 版权持有者等15类, where it has 15.
    for (ListedName name : names) {
      name.words().forEach(word -> words.add(word + "等" + names.size() + "类"));
    }
  }

  @Override
  public ListedName get(int index) {
    return names.get(index);
  }

  @Override
  public int size() {
    return names.size();
  }

  /** The names in one line, as the document has them. */
  public String written() {
    return written;
  }

  /** Whether a word is one of the names or another word for one. */
  public boolean names(String word) {
    return words.contains(ListedName.plain(word));
  }

  /** The name that a word is, or is another word for. */
  public Optional<String> nameOf(String word) {
    return names.stream()
        .filter(name -> name.words().contains(ListedName.plain(word)))
        .map(ListedName::name)
        .findFirst();
  }

  /** The names that stand for a data item of the taxonomy. */
  public List<ListedName> withCode(String code) {
    return codes.contains(code)
        ? names.stream().filter(name -> name.codes().contains(code)).toList()
        : List.of();
  }
}
