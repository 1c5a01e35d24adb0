package io.pandian.classifier.classification.headers;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.classification.headers.HeaderReading.Tail;
import io.pandian.classifier.classification.headers.HeaderTerm.Script;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.ColumnWord;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.NoItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that column names, headers and comments are made of: those that name data items, those
 * that name persons, organisations and things, and those around them. Words are kept without
 * blanks, so that {@code id_card}, {@code idCard} and {@code idcard} are one. Chinese words are
 * also known by their full pinyin and by their pinyin initials.
 */
public final class HeaderLexicon {
  private static final int SHORTEST_GLUED = 4;

  /** Fewer initials stand for too many words, unless the lexicon itself names them. */
  private static final int TELLING_INITIALS = 3;

  private static final int SURE_INITIALS = 4;

  private final Map<String, List<HeaderTerm>> terms = new HashMap<>();
  private final Map<String, PersonRole> roles = new LinkedHashMap<>();
  private final Map<String, Owner> owners = new HashMap<>();
  private final Map<String, Owner> tableOwners = new HashMap<>();
  private final Map<String, Tail> tails = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private final Set<String> gluable = new HashSet<>();
  private final Set<String> spelledAround = new HashSet<>();
  private final Map<String, List<String>> pinyin = new HashMap<>();
  private final Map<String, String> initialsBefore = new HashMap<>();
  private final Map<String, String> initialsAfter = new HashMap<>();
  private int longest;

  private HeaderLexicon() {}

  /** The lexicons that are packed with Pandian. */
  static HeaderLexicon standard() {
    HeaderLexicon lexicon = new HeaderLexicon();
    for (List<String> row : Resources.tsv("lexicons/header-pinyin.tsv")) {
      lexicon.pinyin.put(HeaderVariants.usual(row.get(0)), List.of(row.get(1), row.get(2)));
    }
    lexicon.readTails();
    lexicon.readOwners();
    lexicon.readRoles();
    lexicon.readTrades();
    lexicon.readTerms();
    for (List<String> row : Resources.tsv("lexicons/header-initials.tsv")) {
      (row.get(1).equals("before") ? lexicon.initialsBefore : lexicon.initialsAfter)
          .put(row.get(0), row.get(2));
    }
    return lexicon;
  }

  /** The same with the words of a user's own items, which go before Pandian's. */
  public static HeaderLexicon with(List<ItemFile> own) {
    HeaderLexicon lexicon = standard();
    for (ItemFile item : own) {
      for (ColumnWord word : item.columns()) {
        String folded =
            HeaderVariants.usual(word.word()).toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        lexicon.learn(folded);
        lexicon
            .terms
            .computeIfAbsent(key(folded), k -> new ArrayList<>())
            .add(
                0,
                new HeaderTerm(folded, item.dataItem(), word.certainty(), script(word.writing())));
      }
    }
    return lexicon;
  }

  private void readTails() {
    for (List<String> row : Resources.tsv("lexicons/header-tails.tsv")) {
      boolean flag = row.get(0).equals("flag");
      for (String word : words(row.get(2))) {
        learn(word);
        if (flag) {
          flags.add(key(word));
        } else {
          Tail tail = Tail.valueOf(row.get(0).toUpperCase(Locale.ROOT));
          tails.putIfAbsent(key(word), tail);
          spelled(word, full -> spelledAround(tails, full, tail), initials -> {});
        }
      }
    }
  }

  private void readOwners() {
    for (List<String> row : Resources.tsv("lexicons/header-owners.tsv")) {
      Owner owner = Owner.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : words(row.get(3))) {
        learn(word);
        boolean tableOnly = row.get(1).equals("table");
        (tableOnly ? tableOwners : owners).putIfAbsent(key(word), owner);
        if (!tableOnly) {
          spelled(word, full -> spelledAround(owners, full, owner), initials -> {});
        }
      }
    }
  }

  private <W> void spelledAround(Map<String, W> words, String full, W word) {
    if (words.putIfAbsent(full, word) == null) {
      spelledAround.add(full);
    }
  }

  private void readRoles() {
    for (List<String> row : Resources.tsv("lexicons/person-roles.tsv")) {
      PersonRole role =
          new PersonRole(
              row.get(0),
              Bilingual.of(row.get(1), row.get(2)),
              PersonRole.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
              PersonRole.Relation.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
              false);
      for (String word : words(row.get(6))) {
        learn(word);
        roles.putIfAbsent(key(word), role);
      }
      for (String word : words(row.get(5))) {
        learn(word);
        roles.putIfAbsent(key(word), role);
        spelled(
            word,
            full -> roles.putIfAbsent(full, role),
            initials -> roles.putIfAbsent(initials, role));
      }
    }
  }

  /**
   * Rare words of many trades: too many to be cut out of glued letters, or to be initials alone.
   * Each is a person of its own: a welder is not his inspector.
   */
  private void readTrades() {
    Map<String, PersonRole> known =
        roles.values().stream().collect(Collectors.toMap(PersonRole::code, r -> r, (a, b) -> a));
    for (List<String> row : Resources.tsv("lexicons/person-trades.tsv")) {
      PersonRole role = Objects.requireNonNull(known.get(row.get(0)), row.get(0));
      for (String word : words(row.get(2))) {
        PersonRole one = role.under(word);
        addOfTrade(word, one);
        if (word.length() >= TELLING_INITIALS) {
          spelled(
              word,
              full -> addOfTrade(full, one),
              initials -> initialsBefore.putIfAbsent(initials, word));
        }
      }
      words(row.get(3)).forEach(word -> addOfTrade(word, role.under(word)));
    }
  }

  private void addOfTrade(String word, PersonRole role) {
    longest = Math.max(longest, key(word).length());
    roles.putIfAbsent(key(word), role);
  }

  private void readTerms() {
    List<HeaderTerm> chinese = new ArrayList<>();
    for (ItemFile item : Items.standard().all()) {
      item.columns().forEach(word -> readTerm(word, item.dataItem(), chinese));
    }
    NoItem.columns().forEach(word -> readTerm(word, NoItem.CODE, chinese));
    // Spelled forms come last: a word that is English already, or a word around items, stays that,
    // unless it is both in Chinese too (地址) or is spelled as an item is (收集, 手机).
    Set<String> taken = new HashSet<>(terms.keySet());
    taken.addAll(tails.keySet());
    taken.addAll(owners.keySet());
    taken.removeAll(spelledAround);
    for (HeaderTerm term : chinese) {
      spelled(
          term.word(),
          full ->
              addUnless(
                  owners.containsKey(key(term.word())) ? Set.of() : taken,
                  full,
                  term.written(Script.PINYIN)),
          initials ->
              addUnless(taken, initials, term.initials(initials.length() >= SURE_INITIALS)));
    }
  }

  private void readTerm(ColumnWord word, String item, List<HeaderTerm> chinese) {
    String usual = HeaderVariants.usual(word.word());
    HeaderTerm term = new HeaderTerm(usual, item, word.certainty(), script(word.writing()));
    learn(usual);
    add(key(usual), term);
    if (term.script() == Script.CHINESE) {
      chinese.add(term);
    }
  }

  private static Script script(Writing writing) {
    return switch (writing) {
      case ZH -> Script.CHINESE;
      case PY -> Script.INITIALS;
      case EN -> Script.ENGLISH;
    };
  }

  private void addUnless(Set<String> taken, String key, HeaderTerm term) {
    if (!taken.contains(key)) {
      add(key, term);
    }
  }

  private void add(String key, HeaderTerm term) {
    List<HeaderTerm> same = terms.computeIfAbsent(key, k -> new ArrayList<>());
    if (same.stream().noneMatch(t -> t.item().equals(term.item()))) {
      same.add(term);
    }
  }

  private void spelled(String word, Consumer<String> full, Consumer<String> initials) {
    List<String> forms = pinyin.getOrDefault(word, List.of());
    if (!forms.isEmpty()) {
      full.accept(forms.get(0));
      if (forms.get(0).length() > SHORTEST_GLUED) {
        gluable.add(forms.get(0)); // toubaorendizhi
      }
      if (forms.get(1).length() >= TELLING_INITIALS) {
        initials.accept(forms.get(1));
      }
    }
  }

  private void learn(String word) {
    longest = Math.max(longest, key(word).length());
    for (String part : word.split(" ", -1)) {
      if (part.length() >= SHORTEST_GLUED && part.chars().allMatch(c -> c < 128)) {
        gluable.add(part);
      }
    }
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(HeaderVariants.usual(cell).split("\\|", -1));
  }

  private static String key(String word) {
    return word.replace(" ", "");
  }

  List<HeaderTerm> terms(String key) {
    return terms.getOrDefault(key, List.of());
  }

  Optional<PersonRole> role(String key) {
    return Optional.ofNullable(roles.get(key));
  }

  Optional<Owner> owner(String key) {
    return Optional.ofNullable(owners.get(key));
  }

  /** What a word in a table's name or comment says that the table is about. */
  Optional<Owner> tableOwner(String key) {
    return Optional.ofNullable(tableOwners.get(key));
  }

  Optional<Tail> tail(String key) {
    return Optional.ofNullable(tails.get(key));
  }

  boolean flag(String key) {
    return flags.contains(key);
  }

  /** Whether a run of letters is a word as it stands. */
  boolean known(String word) {
    return terms.containsKey(word)
        || tails.containsKey(word)
        || owners.containsKey(word)
        || roles.containsKey(word)
        || flags.contains(word);
  }

  /** Whether a word may be cut out of letters that are glued together, as in {@code userphone}. */
  boolean gluable(String word) {
    return gluable.contains(word)
        || (word.length() >= 2
            && word.length() < SHORTEST_GLUED
            && (tails.containsKey(word)
                || terms(word).stream().anyMatch(t -> t.script() == Script.ENGLISH)));
  }

  /**
   * A run of pinyin initials of several words, as {@code hyxm} (会员姓名) or {@code mqgzdw} (母亲工作单位):
   * the words before and after an item's initials as they are, the item's initials between them.
   *
   * @return empty if the letters do not divide so
   */
  List<String> initials(String letters) {
    for (int before = Math.min(5, letters.length() - 2); before >= 0; before--) {
      String first = before == 0 ? "" : initialsBefore.get(letters.substring(0, before));
      if (first == null) {
        continue;
      }
      for (int after = Math.min(2, letters.length() - before - 2); after >= 0; after--) {
        int end = letters.length() - after;
        String last = after == 0 ? "" : initialsAfter.get(letters.substring(end));
        String item = letters.substring(before, end);
        if (last != null && before + after > 0 && isInitials(item)) {
          return Stream.of(first, item, last)
              .filter(part -> !part.isEmpty())
              .flatMap(part -> part.equals(item) ? Stream.of(part) : characters(part))
              .toList();
        }
      }
    }
    return List.of();
  }

  private static Stream<String> characters(String word) {
    return word.codePoints().mapToObj(Character::toString);
  }

  private boolean isInitials(String letters) {
    return terms(letters).stream()
        .anyMatch(t -> t.script() == Script.INITIALS && t.certainty() != Certainty.WEAK);
  }

  /** The most characters that a word has. */
  int longest() {
    return longest;
  }
}
