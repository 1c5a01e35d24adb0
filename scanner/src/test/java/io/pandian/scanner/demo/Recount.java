package io.pandian.scanner.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts persons from what is written, in the plainest way: whatever identifiers stand together are
 * of one person. It knows nothing of the planted identities.
 */
final class Recount {
  private static final Pattern RESIDENT_ID = Pattern.compile("(?<!\\d)\\d{17}[\\dX](?!\\d)");
  private static final Pattern OLD_ID = Pattern.compile("(?<!\\d)\\d{15}(?!\\d)");
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?(1[3-9]\\d)[ -]?(\\d{4})[ -]?(\\d{4})(?!\\d)");
  private static final Pattern EMAIL = Pattern.compile("[a-z0-9_]+@[a-z0-9.]+");

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> idsOfMobile = new HashMap<>();

  /** The identifiers in a text: {@code id:}, {@code tel:} and {@code mail:}. */
  static Set<String> identifiers(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Set<String> found = new HashSet<>();
    String upper = plain.toUpperCase(Locale.ROOT);
    RESIDENT_ID.matcher(upper).results().forEach(id -> found.add("id:" + id.group()));
    OLD_ID.matcher(upper).results().forEach(id -> found.add("id:" + renewed(id.group())));
    Matcher mobile = MOBILE.matcher(plain);
    while (mobile.find()) {
      found.add("tel:" + mobile.group(1) + mobile.group(2) + mobile.group(3));
    }
    EMAIL.matcher(plain).results().forEach(mail -> found.add("mail:" + mail.group()));
    return found;
  }

  private static String renewed(String old) {
    String first = old.substring(0, 6) + "19" + old.substring(6);
    return first + CheckDigits.residentId(first);
  }

  /** First look: a mobile number that stands with two resident ids identifies nobody. */
  void learn(Set<String> identifiers) {
    List<String> ids = identifiers.stream().filter(key -> key.startsWith("id:")).toList();
    identifiers.stream()
        .filter(key -> key.startsWith("tel:"))
        .forEach(tel -> idsOfMobile.computeIfAbsent(tel, t -> new HashSet<>()).addAll(ids));
  }

  /** Second look: what stands together is one person's. */
  void link(Set<String> identifiers) {
    List<String> keys = identifying(identifiers);
    for (String key : keys) {
      parents.put(root(key), root(keys.get(0)));
    }
  }

  /** Third look: the persons that the identifiers of an asset point at. */
  Set<String> persons(Iterable<Set<String>> observations) {
    Set<String> persons = new HashSet<>();
    observations.forEach(keys -> identifying(keys).forEach(key -> persons.add(root(key))));
    return persons;
  }

  private List<String> identifying(Set<String> identifiers) {
    List<String> keys = new ArrayList<>(identifiers);
    keys.removeIf(key -> idsOfMobile.getOrDefault(key, Set.of()).size() > 1);
    return keys;
  }

  private String root(String key) {
    String root = key;
    while (!parents.computeIfAbsent(root, k -> k).equals(root)) {
      root = parents.getOrDefault(root, root);
    }
    parents.put(key, root);
    return root;
  }
}
