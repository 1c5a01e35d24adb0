package io.pandian.classifier.individuals;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hash of a full name: eight bits for the surname and 56 for the whole, never 0. Two names
 * whose first eight bits are both known and differ are clearly different; others that differ may be
 * one name misspelt. What is no full name (张*, 李先生, a single character) has the hash 0, which tells
 * nobody apart.
 */
final class NameHash {
  static final long NONE = 0;

  private static final int SURNAME_SHIFT = 56;
  private static final long WHOLE = (1L << SURNAME_SHIFT) - 1;
  private static final int SURNAME_CLASSES = 255;

  private final SipHash whole;
  private final SipHash surname;
  private final Set<String> formsOfAddress;
  private final int longestForm;

  /** The last characters of the forms, to rule out most names without looking further. */
  private final String formEndings;

  private final short[] surnameClasses = new short[1 << 16];

  NameHash(PersonKey key, Set<String> formsOfAddress) {
    whole = key.hash("person-name");
    surname = key.hash("surname");
    this.formsOfAddress = formsOfAddress;
    longestForm = formsOfAddress.stream().mapToInt(String::length).max().orElse(0);
    formEndings =
        formsOfAddress.stream()
            .map(form -> form.substring(form.length() - 1))
            .collect(Collectors.joining());
  }

  /** The class of the surname, 1 to 255; 0 where the hash does not say. */
  static int surnameClass(long name) {
    return (int) (name >>> SURNAME_SHIFT);
  }

  /** The hash of a name in its one form; {@link #NONE} if it is no full name. */
  long of(String name) {
    if (!isFull(name)) {
      return NONE;
    }
    whole.of(name);
    long hash = whole.low() & WHOLE | (long) surnameClassOf(name.charAt(0)) << SURNAME_SHIFT;
    return hash == NONE ? 1 : hash;
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

  private int surnameClassOf(char first) {
    int known = surnameClasses[first];
    if (known == 0 && Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN) {
      surname.of(String.valueOf(first));
      known = 1 + (int) Long.remainderUnsigned(surname.low(), SURNAME_CLASSES);
      surnameClasses[first] = (short) known;
    }
    return known;
  }
}
