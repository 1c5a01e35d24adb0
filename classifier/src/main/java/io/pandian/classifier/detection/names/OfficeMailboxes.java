package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import java.util.Set;

/**
 * Mailboxes of an office (info@, hr2@): behind one are many, and one after the other, so that it
 * says nothing about who somebody is. In goes {@code lexicons/office-mailboxes.tsv}.
 */
public final class OfficeMailboxes {
  private static final Set<String> LOCAL_PARTS = Set.copyOf(Lexicon.words("office-mailboxes"));

  private OfficeMailboxes() {}

  /** Whether an address is an office's. */
  public static boolean contain(String address) {
    int at = address.indexOf('@');
    return at > 0 && LOCAL_PARTS.contains(letters(address, at));
  }

  /** Asked of every address that a scan counts, and so without a pattern. */
  private static String letters(String address, int end) {
    StringBuilder letters = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = Character.toLowerCase(address.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
