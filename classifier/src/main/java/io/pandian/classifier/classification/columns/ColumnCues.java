package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.classification.headers.HeaderReading.Tail;
import io.pandian.classifier.classification.headers.HeaderTerm;
import io.pandian.classifier.classification.headers.HeaderTerm.Script;
import io.pandian.classifier.detection.Detection;
import io.pandian.config.taxonomy.ColumnTraits;
import io.pandian.config.taxonomy.ColumnTraits.Values;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.ValueSpread;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What speaks for and against a column holding an item, as named cues with a size (1 unless it is a
 * share). What each weighs stands in {@code defaults/column-weights.tsv}.
 */
final class ColumnCues {
  private static final String ACCOUNT = "account-name";
  private static final String NAME = "person-name";
  private static final Set<String> DEAL = TableCues.set("deal");

  /** What tells of accounts in the names of other columns. */
  private static final Set<String> ACCOUNTED = Set.of("login", "bank", "password");

  private static final int ENOUGH_VALUES = 10;
  private static final int ENOUGH_SPELLED = 3;

  /** From which share of its values on a column may be an item that nothing names. */
  private static final double MOST = 0.5;

  /** Below this share a column is none, whatever the rest of its values are. */
  private static final double FEW = 0.02;

  private final Map<String, Double> cues = new LinkedHashMap<>();
  private final ColumnReading column;
  private final String item;
  private final ColumnTraits traits;

  private ColumnCues(ColumnReading column, String item, ColumnTraits traits) {
    this.column = column;
    this.item = item;
    this.traits = traits;
  }

  /**
   * The cues of one item.
   *
   * @param personal whether the item is personal: only then does it matter whom the table is about
   */
  static Map<String, Double> of(
      ColumnReading column,
      String item,
      boolean personal,
      ColumnTraits traits,
      TableSetting table) {
    ColumnCues cues = new ColumnCues(column, item, traits);
    cues.add("bias");
    cues.header("name", column.name());
    cues.header("comment", column.comment());
    cues.disagreement();
    cues.spelling(table);
    if (personal) {
      cues.setting(table);
    } else {
      cues.add("impersonal");
      if (table.about() == Owner.PERSON && cues.named()) {
        cues.add("impersonal.person");
      }
    }
    cues.values(table);
    if (!column.type().canHold(traits)) {
      cues.add("type.impossible");
    }
    return cues.cues;
  }

  private void add(String cue) {
    add(cue, 1);
  }

  private void add(String cue, double size) {
    cues.merge(cue, size, Double::sum);
  }

  /**
   * What a name or a comment says; a comment that leaves no doubt settles what the name leaves
   * open.
   */
  private void header(String source, HeaderReading reading) {
    Optional<HeaderTerm> term = reading.term(item);
    if (term.isEmpty()) {
      return;
    }
    add(source + "." + script(term.get()) + lower(term.get().certainty()));
    String tells = traits.telling() ? ".tells" : "";
    if (reading == column.name() && column.comment().surely(item)) {
      return;
    }
    Tail tail = tail(reading);
    if (tail == Tail.AGGREGATE) {
      add(source + ".tail." + lower(Tail.NEUTRAL));
    } else if (tail != Tail.NONE && tail != Tail.TRANSPARENT) {
      add(source + ".tail." + lower(tail) + tells);
    }
    if (reading.flag()) {
      add(source + ".flag" + tells);
    }
    if (term.get().certainty() != Certainty.SURE) {
      if (reading.modified()) {
        add(source + ".modified");
      }
      if (reading.owner() != Owner.NONE) {
        add("owner." + lower(reading.owner()));
      }
    }
  }

  /** A key into a list of nations or of posts tells which; one of an address or a card does not. */
  private Tail tail(HeaderReading reading) {
    boolean key = reading.tail() == Tail.REFERENCE;
    return key && !listed() && !traits.telling() ? Tail.NEUTRAL : reading.tail();
  }

  private boolean listed() {
    return traits.values() == Values.CLOSED || traits.values() == Values.LISTED;
  }

  private boolean named() {
    return column.name().term(item).isPresent() || column.comment().term(item).isPresent();
  }

  private static String script(HeaderTerm term) {
    return switch (term.script()) {
      case CHINESE, ENGLISH -> "";
      case PINYIN -> "pinyin.";
      case INITIALS -> "initials.";
    };
  }

  /** A comment outweighs a name, and a name that says nothing leaves the word to the comment. */
  private void disagreement() {
    boolean byName = column.name().term(item).isPresent();
    boolean byComment = column.comment().term(item).isPresent();
    if (byName && !byComment && column.commented()) {
      // A comment that names only persons (关联员工表) says whose the column is, not what.
      boolean silent = column.comment().terms().isEmpty();
      if (!silent || column.comment().role().isEmpty()) {
        add(silent ? "comment.silent" : "comment.contrary");
      }
    }
    if (byComment && !byName && !column.name().terms().isEmpty()) {
      add("name.contrary");
    }
  }

  private void setting(TableSetting table) {
    Optional<HeaderTerm> term =
        Stream.of(column.comment(), column.name())
            .flatMap(reading -> reading.term(item).stream())
            .min(Comparator.comparing(HeaderTerm::certainty));
    if (term.isEmpty()) {
      return;
    }
    String strength = lower(term.get().certainty());
    int others = table.describing() - (table.beside().contains(item) ? 1 : 0);
    if (listed() && !traits.telling() && table.named().contains(item) && others == 0) {
      add("table.dictionary");
    }
    boolean account = item.equals(ACCOUNT) && term.get().certainty() != Certainty.SURE;
    if (account && ACCOUNTED.stream().anyMatch(table.beside()::contains)) {
      add("beside.accounts");
    }
    if (table.about() != Owner.NONE) {
      add("table." + lower(table.about()) + "." + strength);
    }
    if (table.describing() >= 2) {
      add("beside.persons." + strength);
    } else if (table.describing() == 0) {
      add("beside.nobody." + strength);
    }
  }

  /** Initials mean something else in another table, unless others beside them are initials too. */
  private void spelling(TableSetting table) {
    boolean initials =
        column.name().term(item).filter(t -> t.script() == Script.INITIALS).isPresent();
    if (initials) {
      add("table.spelled", Math.min(ENOUGH_SPELLED, table.spelled()));
    }
  }

  private void values(TableSetting table) {
    ColumnValues values = column.values();
    Optional<Detection> own = values.detection(item);
    double share = values.share(item);
    if (traits.values() == Values.OWN) {
      own(share);
      return;
    }
    if (own.isPresent()) {
      String kind = lower(traits.values());
      add("values." + kind + ".share", share);
      if (traits.values() == Values.LISTED) {
        listed(share, table);
      } else {
        add("values.checked.share", share * values.passed(item));
      }
      boolean closed = traits.values() == Values.CLOSED || traits.values() == Values.LISTED;
      boolean loose = traits.spread() == ValueSpread.SCATTERED;
      if (own.get().checkPassed() >= 2 && values.passed(item) >= 0.5 && !closed && !loose) {
        add("values.checked.some");
      }
      if (own.get().placeholders() * 2 > own.get().matched()) {
        add("values.placeholders");
      }
      spread(share);
      if (!named()) {
        if (traits.spread() == ValueSpread.SCATTERED && numbersDeals()) {
          add("values.deal");
        }
        chance(share);
      }
    }
    boolean shaped = EnumSet.of(Values.STRICT, Values.SHAPE, Values.FORM).contains(traits.values());
    if (shaped && values.nonBlank() >= ENOUGH_VALUES && named() && !values.hidden()) {
      add("values." + lower(traits.values()) + ".missing", 1 - values.shareIfNamed(item));
    }
    if (values.hidden() && values.nonBlank() > 0) {
      add("values.hidden");
    }
    if (traits.values() == Values.STRICT && named() && values.hashed()) {
      // Whoever hashes what has this name hides what says who somebody is.
      add("values.hashed");
    }
    double other =
        values.detections().stream()
            .filter(d -> !d.dataItem().equals(item) && d.checkPassed() > 0)
            .mapToDouble(d -> values.share(d.dataItem()) * values.passed(d.dataItem()))
            .max()
            .orElse(0);
    double most = Math.max(other, calledByName(table));
    add("values.other", most > share ? most : 0);
  }

  /**
   * The share of names under words for an account: 用户名 may be what the user is called, the more so
   * where another column has his account.
   */
  private double calledByName(TableSetting table) {
    boolean surely = column.name().surely(item) || column.comment().surely(item);
    boolean open = !surely || table.beside().contains(ACCOUNT);
    return item.equals(ACCOUNT) && open ? column.values().share(NAME) : 0;
  }

  /** A user's own detector has the last word on its item. */
  private void own(double share) {
    if (share >= traits.minimumShare()) {
      add("values.own");
    } else if (column.values().nonBlank() >= ENOUGH_VALUES) {
      add("values.own.missing");
    }
  }

  /** Cities and countries are anybody's and anything's: beside persons they are theirs. */
  private void listed(double share, TableSetting table) {
    if (table.describing() >= 2 || table.about() == Owner.PERSON) {
      add("values.listed.persons", share);
    }
  }

  /** Whether its words leave no doubt that it numbers orders: a bill may look like a passport. */
  private boolean numbersDeals() {
    return DEAL.stream().anyMatch(deal -> column.leading().surely(deal));
  }

  /** Whether the values lie to each other as those of different persons do. */
  private void spread(double share) {
    if (share < MOST) {
      return;
    }
    switch (column.values().spread(item, traits.spread())) {
      case FOR -> add("values.spread.for");
      case AGAINST -> add("values.spread.against");
      case NOTHING -> {}
    }
  }

  /** Where nothing names the item, values that only nearly are it speak against all of them. */
  private void chance(double share) {
    if (traits.spread() == ValueSpread.SCATTERED) {
      // A check digit that most values pass leaves no doubt; a prefix is passed by many a number.
      add("values.failed", column.values().failed(item));
    }
    if (traits.values() == Values.STRICT && share < 1 && share > FEW) {
      add("values.alike", column.values().alike(item));
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
