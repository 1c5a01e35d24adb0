package io.pandian.classifier.rows;

import io.pandian.classifier.rows.PersonRole.Kind;
import io.pandian.classifier.rows.PersonRole.Relation;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.RowSubject.About;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts the columns of a row together by the persons they speak of. Words come first: who is named,
 * which of several, on which side of a deal. Columns that name nobody are the table's own person's,
 * and one lone word for a person on columns that lack what the others have is that person too
 * (客户姓名, 手机号). Keepers of records, those who serve, and others whom a row knows by a key or a name
 * alone are only referred to. Where values come again over the rows they overrule words: an account
 * that stands beside many different telephones is not their holder's.
 */
public final class RowGrammar {
  /** The role of a person whom nothing names. */
  public static final String ANYBODY = "person";

  private static final String CONTACT = "contact";
  private static final String CUSTOMER = "customer";
  private static final String PAYEE = "payee";
  private static final String WORK_NUMBER = "employee-id";
  private static final Set<String> SIM_CARDS = Set.of("iccid", "imsi");

  private final RowSubject table;
  private final RowEvidence values;
  private final List<Party> parties = new ArrayList<>();

  /** Whether a word in the table says who answers for a child. */
  private boolean guarded;

  private RowGrammar(RowSubject table, RowEvidence values) {
    this.table = table;
    this.values = values;
  }

  /**
   * The persons in each row, in the order in which the table first speaks of each.
   *
   * @param columns the columns that hold personal data
   * @param table what the table as a whole says
   * @param values a sample of all columns
   */
  public static List<PersonSlot> slots(
      List<RowColumn> columns, RowSubject table, RowEvidence values) {
    RowGrammar grammar = new RowGrammar(table, values);
    grammar.read(columns.stream().filter(column -> !grammar.companys(column)).toList());
    grammar.divideByNumbers();
    grammar.divideByNames();
    grammar.joinSynonyms();
    grammar.takeOutKeepers();
    grammar.takeOutRivals();
    grammar.placeKeys();
    grammar.joinOwn();
    grammar.joinPayee();
    grammar.referServants();
    grammar.gatherAttributes();
    return grammar.slots();
  }

  /** A company's own telephone or account is nobody's. */
  private boolean companys(RowColumn column) {
    return column.ofOrganisation() && table.about() == About.ORGANISATIONS;
  }

  // ---- words

  private void read(List<RowColumn> columns) {
    guarded = columns.stream().anyMatch(column -> column.hasRelation(Relation.GUARDIAN));
    Set<String> sides =
        columns.stream().map(column -> column.whose().side()).collect(Collectors.toSet());
    Map<String, Party> byWord = new LinkedHashMap<>();
    List<RowColumn> named = RowWords.read(columns);
    for (RowColumn column : named) {
      Whose whose = column.whose();
      String which = numbered(whose, named) ? whose.which() : whose.number();
      boolean sided =
          !whose.side().isEmpty() && sides.contains(PersonWords.standard().opposite(whose.side()));
      boolean own = !sided && isOwn(whose);
      String who = sided ? "side " + whose.side() : own ? "" : "word " + whose.word();
      byWord.computeIfAbsent(who + " " + which, w -> party(which, own, sided)).add(column);
    }
    parties.addAll(byWord.values());
  }

  /** Whether things of one person's word bear different numbers: then these tell persons apart. */
  private static boolean numbered(Whose whose, List<RowColumn> columns) {
    return columns.stream()
            .map(RowColumn::whose)
            .filter(other -> other.word().equals(whose.word()))
            .map(Whose::itemNumber)
            .filter(number -> !number.isEmpty())
            .distinct()
            .count()
        > 1;
  }

  private static Party party(String number, boolean own, boolean sided) {
    Party party = new Party(number, own && number.isEmpty());
    party.because(sided || !number.isEmpty() ? Ground.NUMBERED : Ground.SAME_WORD);
    return party;
  }

  private boolean isOwn(Whose whose) {
    return whose.word().isEmpty()
        || whose.role().filter(role -> role.general() || table.names(role)).isPresent();
  }

  /** Names under several numbers ({@code name1, phone1, name2, phone2}) are several persons. */
  private void divideByNumbers() {
    for (Party party : List.copyOf(parties)) {
      Set<String> numbers =
          party.names().stream()
              .filter(name -> !name.namePart())
              .map(name -> name.whose().itemNumber())
              .collect(Collectors.toSet());
      if (numbers.size() < 2) {
        continue;
      }
      for (String number :
          numbers.stream()
              .filter(n -> !n.isEmpty())
              .sorted()
              .skip(numbers.contains("") ? 0 : 1)
              .toList()) {
        Party other = new Party(number, false);
        other.because(Ground.NUMBERED);
        move(party, other, column -> column.whose().itemNumber().equals(number));
        parties.add(other);
      }
      party.because(Ground.NUMBERED);
    }
  }

  /** A second name that differs from the first in nearly every row is another person's. */
  private void divideByNames() {
    for (Party party : List.copyOf(parties)) {
      List<RowColumn> names = party.names().stream().filter(RowColumn::mayDiffer).toList();
      for (RowColumn name : names.subList(Math.min(1, names.size()), names.size())) {
        if (values.differ(names.get(0), name)) {
          Party other = new Party("", false);
          other.refer(Ground.DIFFERING_NAMES);
          move(party, other, name::equals);
          parties.add(other);
        }
      }
    }
  }

  private static void move(Party from, Party to, Predicate<RowColumn> wanted) {
    for (RowColumn column : from.columns()) {
      if (wanted.test(column)) {
        from.remove(column);
        to.add(column);
      }
    }
  }

  /** Different words for one role are one person, unless each says who that is (甲方, 乙方). */
  private void joinSynonyms() {
    joinSynonyms(Party::identified);
    // What says nothing about who it is of is rather his of whom a name is known.
    parties.sort(Comparator.comparing((Party party) -> party.names().isEmpty()));
    joinSynonyms(party -> true);
    parties.sort(Comparator.comparingInt(Party::first));
  }

  private void joinSynonyms(Predicate<Party> wanted) {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      for (Party other : List.copyOf(parties.subList(i + 1, parties.size()))) {
        boolean both = wanted.test(party) && wanted.test(other) && !party.own() && !other.own();
        if (both && sameRole(party, other) && !party.clashes(other)) {
          party.take(other, Ground.SAME_WORD);
          parties.remove(other);
        }
      }
    }
  }

  /** One role, or one number before different words (甲方联系人, 甲方电话). */
  private static boolean sameRole(Party one, Party other) {
    boolean sameNumber = one.number().equals(other.number());
    boolean sameWord = one.role().isPresent() && one.role().equals(other.role());
    boolean numbered = !one.number().isEmpty() && (one.role().isEmpty() || other.role().isEmpty());
    return sameNumber && (sameWord || numbered);
  }

  // ---- values

  /** Takes out accounts that stand beside several numbers each: they are not their holders'. */
  private void takeOutKeepers() {
    for (Party party : List.copyOf(parties)) {
      Optional<RowColumn> best = party.best();
      boolean plainKey = party.keys().stream().anyMatch(key -> !qualified(key));
      for (RowColumn key : party.keys()) {
        boolean byValues = best.isPresent() && values.several(key, best.get());
        boolean byWord = qualified(key) && (best.isPresent() || plainKey);
        if (byValues || byWord) {
          Party keeper = new Party("", false);
          party.remove(key);
          keeper.add(key);
          Ground ground = byValues ? Ground.KEEPER_BY_VALUES : Ground.REFERRED_BY_WORD;
          if (qualified(key) || servesByWord(key)) {
            keeper.refer(ground);
          } else {
            keeper.because(ground);
          }
          parties.add(keeper);
        }
      }
    }
  }

  /** Whether a word that is none for the table's person stands before a key: belong_user_id. */
  private static boolean qualified(RowColumn key) {
    boolean general = key.whose().role().filter(PersonRole::general).isPresent();
    return key.modified() && (general || key.whose().word().isEmpty());
  }

  private boolean servesByWord(RowColumn key) {
    return attends(key) || another(key.whose().role());
  }

  /** Whether words say that somebody is another than whom the row is about. */
  private boolean another(Optional<PersonRole> role) {
    return role.map(PersonRole::relation)
        .filter(
            relation ->
                relation == Relation.OTHER
                    || relation == Relation.GUARDIAN
                    || relation == Relation.WARD && !guarded)
        .isPresent();
  }

  /** Whether it is the key of one who works on the record, or for its person. */
  private boolean attends(RowColumn key) {
    boolean workNumber =
        key.item().equals(WORK_NUMBER)
            && !another(key.whose().role())
            && table.role().filter(role -> role.relation() == Relation.STAFF).isEmpty();
    return workNumber
        || key.hasRole(CONTACT)
        || key.hasRelation(Relation.STAFF)
        || key.hasRelation(Relation.KEEPER);
  }

  /** Two telephones, or keys, of which each stands beside several of the other are two persons'. */
  private void takeOutRivals() {
    for (Party party : List.copyOf(parties)) {
      List<RowColumn> rivals = party.keyOnly() ? party.keys() : party.linking();
      if (!party.names().isEmpty() || rivals.size() != 2) {
        continue;
      }
      RowColumn one = rivals.get(0);
      RowColumn other = rivals.get(1);
      if (one.item().equals(other.item())
          && values.several(one, other)
          && values.several(other, one)) {
        Party rival = new Party("", false);
        rival.because(Ground.KEEPER_BY_VALUES);
        move(party, rival, other::equals);
        parties.add(rival);
      }
    }
  }

  // ---- who is known by a key alone

  private void placeKeys() {
    List<Party> keyOnly = parties.stream().filter(RowGrammar::isReference).toList();
    Optional<Party> own = own().filter(Party::identified);
    boolean anyOwnKey = keyOnly.stream().anyMatch(party -> party.is(Relation.OWN));
    boolean otherPersons =
        parties.stream().anyMatch(p -> p.identified() && !p.keyOnly() && !p.is(Relation.KEEPER));
    for (Party party : keyOnly) {
      boolean leads = own.filter(o -> leads(party, o)).isPresent();
      boolean attends = party.keys().stream().anyMatch(this::attends);
      boolean unknown = party.role().isEmpty() && own.isEmpty();
      boolean somebodyElse = attends && anyOwnKey || otherPersons && (attends || unknown);
      boolean another = another(party.role()) && otherPersons;
      boolean mayBeThing = own.isEmpty() && mayNumberThings(party);
      if (party.is(Relation.KEEPER) || mayBeThing || !leads && (somebodyElse || another)) {
        party.refer(Ground.REFERRED_BY_WORD);
      } else {
        own.ifPresent(holder -> placeKey(party, holder));
      }
    }
    own.filter(o -> o.keyOnly() && otherPersons && o.keys().stream().allMatch(this::attends))
        .ifPresent(o -> o.refer(Ground.REFERRED_BY_WORD));
  }

  /** A table that begins with a key of its own under a word of one trade: a guide may be a text. */
  private boolean mayNumberThings(Party party) {
    return party.first() == 0
        && party.role().filter(PersonRole::ofTrade).isPresent()
        && party.keys().stream().allMatch(values::numbersRows);
  }

  /** A table that begins with somebody's key lists them: {@code driver_id, name, mobile}. */
  private boolean leads(Party party, Party own) {
    return party.first() == 0
        && party.first() < own.first()
        && (table.role().isEmpty() || party.role().filter(table::names).isPresent());
  }

  private static boolean isReference(Party party) {
    return party.keyOnly() && !party.referred() && !party.own();
  }

  /** A customer's number beside a name and a telephone that name nobody is their holder's. */
  private void placeKey(Party party, Party own) {
    RowColumn key = party.keys().get(0);
    // A member's number and a user's login are two accounts of one.
    Optional<RowColumn> best =
        party.is(Relation.OWN) ? own.best().or(() -> own.keys().stream().findFirst()) : own.best();
    boolean severalHolders = best.filter(other -> values.several(key, other)).isPresent();
    boolean known = party.role().isPresent();
    if (best.isPresent()
        && !own.clashes(party)
        && !severalHolders
        && (known || leads(party, own))) {
      own.take(party, Ground.LONE_ROLE);
      parties.remove(party);
    } else if (!known) {
      party.refer(severalHolders ? Ground.KEEPER_BY_VALUES : Ground.REFERRED_BY_WORD);
    } else if (severalHolders) {
      party.because(Ground.KEEPER_BY_VALUES);
    }
  }

  // ---- columns that name nobody

  private Optional<Party> own() {
    return parties.stream().filter(Party::own).findFirst();
  }

  /** The columns that name nobody belong to the one person whom words name, if he lacks them. */
  private void joinOwn() {
    Optional<Party> found = own();
    if (found.isEmpty()) {
      return;
    }
    Party own = found.get();
    if (!own.identified() || own.referred()) {
      return;
    }
    joinContact(own);
    joinNamed(own);
    joinContact(own);
  }

  private void joinContact(Party own) {
    parties.stream()
        .filter(party -> isContactOf(party, own))
        .findFirst()
        .ifPresent(contact -> join(own, contact));
  }

  /** An account to be paid to is the one person's of a row, where no payee is named. */
  private void joinPayee() {
    List<Party> paid =
        parties.stream().filter(p -> p.hasRole(PAYEE) && p.reachedOnly() && !p.own()).toList();
    List<Party> others =
        parties.stream()
            .filter(p -> p.identified() && !p.referred() && !paid.contains(p) && !serves(p))
            .toList();
    if (paid.size() == 1
        && others.size() == 1
        && !others.get(0).names().isEmpty()
        && !others.get(0).clashes(paid.get(0))
        && !another(others.get(0).role())) {
      join(others.get(0), paid.get(0));
    }
  }

  /** The person whom words name, or of several the one who lacks what the columns have. */
  private void joinNamed(Party own) {
    List<Party> candidates = parties.stream().filter(party -> mayBe(party, own)).toList();
    if (candidates.size() > 1) {
      candidates = oneToOne(candidates, own);
    }
    if (candidates.size() == 1) {
      join(own, candidates.get(0));
      return;
    }
    List<Party> known = candidates.stream().filter(party -> party.is(Relation.OWN)).toList();
    if (known.size() == 1 && own.names().isEmpty() && allServe(candidates, known.get(0))) {
      join(own, known.get(0));
      return;
    }
    List<Party> numberless = candidates.stream().filter(Party::nameOnly).toList();
    if (numberless.size() == 1 && own.best().isPresent()) {
      join(own, numberless.get(0));
    } else if (candidates.size() > 1 && own.names().isEmpty() && own.best().isPresent()) {
      giveToNearest(own, candidates);
    } else if (candidates.isEmpty() && own.keyOnly()) {
      leaveKeyInDoubt(own);
    }
  }

  /** A lone account beside several persons is one of theirs, nobody knows whose. */
  private void leaveKeyInDoubt(Party own) {
    List<Party> others =
        parties.stream()
            .filter(p -> !p.own() && !p.referred() && p.identified() && !p.keyOnly())
            .toList();
    if (others.size() > 1) {
      for (RowColumn key : own.keys()) {
        own.remove(key);
        others.get(0).takeInDoubt(key);
      }
      parties.removeIf(Party::isEmpty);
    }
  }

  /**
   * Whether whoever else might be meant is known by a name alone, under no word for such persons.
   */
  private static boolean allServe(List<Party> candidates, Party known) {
    return candidates.stream()
        .filter(party -> party != known)
        .allMatch(
            party ->
                party.nameOnly()
                    && (party.role().isEmpty() || serves(party))
                    && party.first() > known.first());
  }

  /**
   * A telephone for contacts without a contact's name is the table's own person's, and so is an
   * account to be paid to.
   */
  private boolean isContactOf(Party party, Party own) {
    return !party.own()
        && party.reachedOnly()
        && (party.hasRole(CONTACT) || party.hasRole(PAYEE) && !own.names().isEmpty())
        && (table.about() != About.ORGANISATIONS || !own.names().isEmpty());
  }

  private boolean mayBe(Party party, Party own) {
    if (party.own() || party.referred() || !party.identified() || party.keyOnly()) {
      return false;
    }
    if (party.clashes(own) || table.role().isPresent() && party.is(Relation.STAFF)) {
      return false;
    }
    if (servesAnother(party) && party.first() > own.first()) {
      return false;
    }
    if (party.nameOnly() && serves(party) && isCalled()) {
      return false;
    }
    boolean others = another(party.role());
    boolean lone =
        parties.stream()
                .filter(p -> !p.own() && !p.referred() && p.identified())
                .filter(p -> !(p.nameOnly() && servesAnother(p)))
                .count()
            == 1;
    boolean accountBesideAPerson = own.keyOnly() && !sameSubject(party, own);
    return (!others || lone && own.names().isEmpty() && table.role().isEmpty())
        && !accountBesideAPerson;
  }

  /**
   * Whether the row says how its person is called, so that the name of who serves is none of his.
   */
  private boolean isCalled() {
    return parties.stream()
        .filter(party -> party.own() || party.is(Relation.OWN))
        .flatMap(party -> party.columns().stream())
        .anyMatch(RowColumn::calls);
  }

  /** Whether somebody works for another whom the row names: a teacher beside a driver. */
  private boolean servesAnother(Party party) {
    return serves(party)
        && parties.stream().anyMatch(p -> !p.own() && p.identified() && !serves(p));
  }

  private static boolean serves(Party party) {
    return party.is(Relation.STAFF) || party.is(Relation.KEEPER);
  }

  /**
   * Whether an account that names nobody may be that of the person named: not that of a receiver or
   * a contact, who is often another than the customer whose account it is.
   */
  private boolean sameSubject(Party party, Party own) {
    boolean subject =
        party
            .role()
            .filter(role -> role.kind() != Kind.PARTY || role.code().equals(CUSTOMER))
            .isPresent();
    return subject
        && party
            .best()
            .filter(best -> own.keys().stream().noneMatch(key -> values.several(key, best)))
            .isPresent()
        && !another(party.role());
  }

  /** Without those whose name stands beside many different numbers, if these leave anybody. */
  private List<Party> oneToOne(List<Party> candidates, Party own) {
    List<Party> single =
        candidates.stream()
            .filter(
                party -> !party.nameOnly() || own.best().filter(b -> several(party, b)).isEmpty())
            .toList();
    return single.isEmpty() ? candidates : single;
  }

  private boolean several(Party party, RowColumn number) {
    return party.names().stream().anyMatch(name -> values.several(name, number));
  }

  private void join(Party own, Party other) {
    own.take(other, Ground.LONE_ROLE);
    parties.remove(other);
  }

  /** Each of the own columns goes to the person named last before it, who may not be the one. */
  private void giveToNearest(Party own, List<Party> candidates) {
    for (RowColumn column : own.columns()) {
      if (column.is(IdentifierStrength.LINKING) || column.is(IdentifierStrength.STRONG)) {
        candidates.stream()
            .filter(party -> party.lacks(column))
            .filter(party -> party.first() < column.place())
            .max(Comparator.comparingInt(Party::first))
            .ifPresent(
                nearest -> {
                  own.remove(column);
                  nearest.takeInDoubt(column);
                });
      }
    }
    parties.removeIf(Party::isEmpty);
  }

  // ---- who only serves

  /** Who serves the row's person and is known by a name or a key alone is referred to. */
  private void referServants() {
    boolean somebodyElse =
        parties.stream()
            .anyMatch(
                p ->
                    !p.referred()
                        && p.identified()
                        && (p.own() || !p.is(Relation.STAFF) && !p.is(Relation.KEEPER)));
    for (Party party : parties) {
      boolean serves = party.is(Relation.KEEPER) || party.is(Relation.STAFF) && somebodyElse;
      if (serves && !party.own() && party.namedOrKeyedOnly()) {
        party.refer(Ground.REFERRED_BY_WORD);
      }
    }
  }

  /** What says nothing about who it is of belongs to the person whom the row is about. */
  private void gatherAttributes() {
    Optional<Party> about =
        own()
            .filter(Party::identified)
            .or(() -> parties.stream().filter(p -> p.identified() && !p.referred()).findFirst());
    if (about.isEmpty()) {
      return;
    }
    for (Party party : List.copyOf(parties)) {
      if (party != about.get() && !party.identified()) {
        about.get().take(party, Ground.OWN);
        parties.remove(party);
      }
    }
  }

  // ---- the outcome

  private List<PersonSlot> slots() {
    boolean anybody = parties.stream().anyMatch(p -> p.identified() && !p.referred());
    boolean surely =
        parties.stream().flatMap(p -> p.columns().stream()).anyMatch(column -> !column.guessed());
    if (!anybody && !table.describesPersons(surely)) {
      parties.removeIf(party -> !party.identified() && !bearsSomebodysDevice(party));
    }
    if (table.about() == About.THINGS) {
      parties.removeIf(RowGrammar::namesThings);
    }
    String code = code();
    return parties.stream()
        .filter(party -> !party.isEmpty())
        .sorted(Comparator.comparing(Party::referred).thenComparing(Party::first))
        .map(party -> party.slot(code))
        .toList();
  }

  /**
   * What persons carry is somebody's, whoever that is; a SIM card among things is in one of them.
   */
  private boolean bearsSomebodysDevice(Party party) {
    return party.devices().stream()
        .anyMatch(device -> table.about() != About.THINGS || !SIM_CARDS.contains(device.item()));
  }

  /** In a table of things a name that might be anything's is theirs. */
  private static boolean namesThings(Party party) {
    return party.own()
        && party.nameOnly()
        && party.names().stream().noneMatch(RowColumn::surelyNamed);
  }

  /** What to call the persons whom no word names. */
  private String code() {
    if (table.about() == About.ORGANISATIONS) {
      return CONTACT;
    }
    return table
        .role()
        .or(
            () ->
                parties.stream()
                    .filter(Party::own)
                    .flatMap(party -> party.columns().stream())
                    .filter(column -> !column.hasRole(PAYEE))
                    .flatMap(column -> column.whose().role().stream())
                    .findFirst())
        .map(PersonRole::code)
        .orElse(ANYBODY);
  }
}
