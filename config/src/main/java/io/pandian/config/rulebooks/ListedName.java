package io.pandian.config.rulebooks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A name in a closed list of a document, with the words people use for it. */
public final class ListedName {
  private static final String SCENARIO = "场景";

  private final String name;
  private final Set<String> codes;
  private final List<String> also;
  private final Set<String> words = new HashSet<>();

  /**
   * A name.
   *
   * @param name the document's word
   * @param codes the data items of the taxonomy it stands for; empty for scenarios and roles
   * @param also other words people use for the same
   */
  public ListedName(String name, Set<String> codes, List<String> also) {
    this.name = name;
    this.codes = Set.copyOf(codes);
    this.also = List.copyOf(also);
    words.add(plain(name));
    this.also.forEach(other -> words.add(plain(other)));
  }

  public String name() {
    return name;
  }

  public Set<String> codes() {
    return codes;
  }

  public List<String> also() {
    return also;
  }

  /** Whether a word is this name, another word for it, or the code of one of its data items. */
  public boolean matches(String word) {
    return codes.contains(word) || words.contains(plain(word));
  }

  /** Without spaces of any kind, and without the word "scenario" at the end. */
  private static String plain(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    word.chars()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
        .forEach(letter -> letters.append((char) letter));
    String plain = letters.toString();
    return plain.length() > 2 && plain.endsWith(SCENARIO)
        ? plain.substring(0, plain.length() - SCENARIO.length())
        : plain;
  }
}
