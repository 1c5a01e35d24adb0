package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Set;

/**
 * A name in a closed list of a document.
 *
 * @param name the document's word
 * @param codes the data items of the taxonomy it stands for; empty for scenarios and roles
 * @param also other words people use for the same
 */
public record ListedName(String name, Set<String> codes, List<String> also) {
  public ListedName {
    codes = Set.copyOf(codes);
    also = List.copyOf(also);
  }

  /** Whether a word is this name, another word for it, or the code of one of its data items. */
  public boolean matches(String word) {
    String plain = plain(word);
    return codes.contains(word)
        || plain(name).equals(plain)
        || also.stream().anyMatch(other -> plain(other).equals(plain));
  }

  private static String plain(String word) {
    String plain = word.strip().replaceAll("[\\s　]", "");
    return plain.length() > 2 && plain.endsWith("场景")
        ? plain.substring(0, plain.length() - 2)
        : plain;
  }
}
