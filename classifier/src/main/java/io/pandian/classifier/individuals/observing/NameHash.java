package io.pandian.classifier.individuals.observing;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hash of a full name, never 0. What is no full name (张*, 李先生, a single character) has the hash
 * 0, which tells nobody apart.
 */
public final class NameHash {
  public static final long NONE = 0;

  private final SipHash whole;
  private final Set<String> formsOfAddress;
  private final int longestForm;

  /** The last characters of the forms, to rule out most names without looking further. */
  private final String formEndings;

  NameHash(PersonKey key, Set<String> formsOfAddress) {
    whole = key.hash("person-name");
    this.formsOfAddress = formsOfAddress;
    longestForm = formsOfAddress.stream().mapToInt(String::length).max().orElse(0);
    formEndings =
        formsOfAddress.stream()
            .map(form -> form.substring(form.length() - 1))
            .collect(Collectors.joining());
  }

  /** The hash of a name in its one form; {@link #NONE} if it is no full name. */
  long of(String name) {
    if (!isFull(name)) {
      return NONE;
    }
    whole.of(name);
    return whole.low() == NONE ? 1 : whole.low();
  }

  private boolean isFull(String name) {
    int length = name.length();
    if (length < 2) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (isMask(name.charAt(i))) {
        return false;
      }
    }
    return formEndings.indexOf(name.charAt(length - 1)) < 0 || !endsWithForm(name);
  }

  /**
   * Whether a form of address stands directly behind the surname: 王总 is no name, 李建总 may be one.
   */
  private boolean endsWithForm(String name) {
    for (int form = Math.min(longestForm, name.length() - 1); form > 0; form--) {
      int surname = name.length() - form;
      if (surname <= 2 && formsOfAddress.contains(name.substring(surname))) {
        return surname == 1 || form > 1;
      }
    }
    return false;
  }

  private static boolean isMask(char c) {
    return c == '*' || c == '＊' || c == '×' || c == '?' || c == '？' || c == '#' || c == '●';
  }
}
