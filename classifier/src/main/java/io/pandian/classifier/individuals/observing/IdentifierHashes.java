package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.detection.checks.Digests;
import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns the values of one source into tokens: normalises them and hashes each in the domain of its
 * item, and of the source too where the item means somebody only there.
 */
final class IdentifierHashes {
  /** What stands between several numbers in one cell. */
  private static final Pattern SEPARATED = Pattern.compile("[\\s,，;；、/|]+");

  private static final String BODY = "organisation-name";
  private static final int SHORTEST_BODY = 4;

  private final IdentifierNormaliser normaliser;
  private final List<String> codes;
  private final Map<String, Hasher> hashers = new HashMap<>();
  private final boolean[] onePerPerson;
  private final NameHash names;
  private final Function<String, Optional<String>> bodies;
  private final int nameKind;
  private final SipHash namesOfSource;
  private final int accountKind;
  private final SipHash commonLogins;
  private final String sourceId;
  private final ObservationSettings settings;
  private final int childrenBornAfter;

  IdentifierHashes(String sourceId, ObservationSettings settings) {
    this.sourceId = sourceId;
    this.settings = settings;
    childrenBornAfter = settings.childrenBornAfter();
    normaliser = settings.normaliser();
    Identifiers identifiers = settings.identifiers();
    codes = identifiers.all().stream().map(Identifier::dataItem).toList();
    onePerPerson = new boolean[codes.size()];
    bodies = normaliser.of(BODY);
    names = new NameHash(settings.key(), identifiers.formsOfAddress());
    int nameAt = 0;
    int accountAt = 0;
    for (int kind = 0; kind < codes.size(); kind++) {
      Identifier identifier = identifiers.all().get(kind);
      boolean local = identifier.strength() == IdentifierStrength.LOCAL;
      SipHash hash = settings.key().hash(identifier.dataItem(), local ? sourceId : "");
      onePerPerson[kind] = identifier.onePerPerson();
      hashers.put(identifier.dataItem(), new Hasher(identifier, kind, hash));
      nameAt = identifier.strength() == IdentifierStrength.NAME ? kind : nameAt;
      accountAt = local && accountAt == 0 ? kind : accountAt;
    }
    nameKind = nameAt;
    accountKind = accountAt;
    commonLogins = settings.key().hash("common login", sourceId);
    namesOfSource = settings.key().hash("name of source", sourceId);
  }

  /** Whoever was born after this day is a child. */
  int childrenBornAfter() {
    return childrenBornAfter;
  }

  /** Sets the observation's name. */
  void name(String value, Observation observation) {
    of(codes.get(nameKind)).ifPresent(hasher -> hasher.name(value, observation));
  }

  /** Whether a name is that of a body, which is no person. */
  boolean namesBody(String name) {
    return name.length() >= SHORTEST_BODY && bodies.apply(name).isPresent();
  }

  /** Whether an item tells apart two persons of one name. */
  boolean isTrait(String dataItem) {
    return settings.identifiers().isTrait(dataItem);
  }

  /** The identifiers' codes, in the order of their kinds. */
  List<String> codes() {
    return codes;
  }

  boolean[] onePerPerson() {
    return onePerPerson;
  }

  /** The hasher of an item's values; empty if they do not say who somebody is. */
  Optional<Hasher> of(String dataItem) {
    return Optional.ofNullable(hashers.get(dataItem));
  }

  /** The hasher of a column's values, which may be hashes that are made in a known way. */
  Optional<Hasher> ofColumn(String column, String dataItem) {
    return of(dataItem)
        .map(hasher -> settings.hashed().holdHashes(column, dataItem) ? hasher.ofHashes() : hasher);
  }

  /**
   * The hasher of a local identifier's values that mean somebody only among those of one table.
   *
   * @param space what the values are numbers of; empty for the whole source
   */
  Optional<Hasher> of(String dataItem, String space) {
    Optional<Hasher> whole = of(dataItem);
    return space.isEmpty()
        ? whole
        : whole.map(
            hasher ->
                new Hasher(
                    hasher.identifier,
                    hasher.kind,
                    settings.key().hash("account", sourceId, space),
                    value -> hasher.oneForm.apply(value).or(() -> WrittenForm.rowNumber(value))));
  }

  /** Hashes the values of one item. */
  final class Hasher {
    private final Identifier identifier;
    private final int kind;
    private final SipHash hash;
    private final SipHash othersHash;
    private final SipHash digests;
    private final Function<String, Optional<String>> oneForm;
    private final Optional<HashedColumns.ValueHash> valueHash;

    Hasher(Identifier identifier, int kind, SipHash hash) {
      this(identifier, kind, hash, normaliser.of(identifier.dataItem()));
    }

    private Hasher(
        Identifier identifier, int kind, SipHash hash, Function<String, Optional<String>> oneForm) {
      this.identifier = identifier;
      this.kind = kind;
      this.hash = hash;
      this.oneForm = oneForm;
      othersHash = settings.key().hash("another's " + identifier.dataItem());
      digests = settings.key().hash("digest of " + identifier.dataItem());
      valueHash = settings.hashed().hash(identifier.dataItem());
    }

    private Hasher(Hasher other, SipHash digests) {
      identifier = other.identifier;
      kind = other.kind;
      hash = other.hash;
      oneForm = other.oneForm;
      othersHash = other.othersHash;
      valueHash = other.valueHash;
      this.digests = digests;
    }

    /** The same, of values that may be hashes of which it is known how they are made. */
    private Hasher ofHashes() {
      return new Hasher(this, hash);
    }

    IdentifierStrength strength() {
      return identifier.strength();
    }

    /** Whether a person answers under its values, whoever they belong to. */
    boolean isAnswered() {
      return identifier.answered();
    }

    /** Whether both hash values of one kind. */
    boolean isOfOneKind(Hasher other) {
      return kind == other.kind;
    }

    /** Adds the value's token, or nothing if the value is none of the item. */
    void identify(String value, Observation observation) {
      if (!identifyOne(value, observation)
          && !identifyDigest(value, observation)
          && identifier.strength() != IdentifierStrength.LOCAL
          && SEPARATED.matcher(value).find()) {
        for (String one : SEPARATED.split(value)) {
          if (!one.isBlank()) {
            identifyOne(one, observation);
          }
        }
      }
    }

    /** Adds the token of a value as a person's of whom nothing else is known. */
    void identifyApart(String value, Observation apart) {
      Optional<String> canonical = oneForm.apply(value);
      if (canonical.isPresent()) {
        othersHash.of(canonical.get());
        apart.addOnce(kind, othersHash.high(), othersHash.low());
      }
    }

    private boolean identifyOne(String value, Observation observation) {
      Optional<Hasher> sameNumber = identifier.sameNumberAs().map(hashers::get);
      if (sameNumber.isPresent() && sameNumber.get().add(value, observation)
          || add(value, observation)) {
        return true;
      }
      // Under one header stand documents of several kinds, and ways to reach somebody.
      for (String other : identifier.mixedWith()) {
        Hasher hasher = hashers.get(other);
        if (hasher != null && hasher.add(value, observation)) {
          return true;
        }
      }
      return LabelledValue.of(value).filter(own -> addLabelled(own, observation)).isPresent();
    }

    private boolean addLabelled(LabelledValue labelled, Observation observation) {
      Hasher hasher = hashers.get(labelled.item());
      return hasher != null
          && hasher.strength().identifies()
          && hasher.add(labelled.rest(), observation);
    }

    /**
     * A hash in place of a value is a number of its own, equal where the value is; it is the
     * value's only where it is known how it was made. Nothing says whether the value was a right
     * one.
     */
    private boolean identifyDigest(String value, Observation observation) {
      Optional<String> digest =
          identifier.strength().identifies() ? Digests.of(value) : Optional.empty();
      if (digest.isEmpty()) {
        return false;
      }
      digests.of(digest.get());
      if (identifier.onePerPerson()) {
        observation.unchecked();
      }
      observation.addOnce(kind, digests.high(), digests.low());
      return true;
    }

    private boolean add(String value, Observation observation) {
      if (addAsItStands(value, observation)) {
        return true;
      }
      String bare = WrittenForm.bare(value);
      return !bare.isBlank() && !bare.equals(value) && addAsItStands(bare, observation);
    }

    private boolean addAsItStands(String value, Observation observation) {
      Optional<String> canonical = oneForm.apply(value);
      if (canonical.isEmpty()) {
        return false;
      }
      if (identifier.onePerPerson()) {
        forLife(value, canonical.get(), observation);
      } else {
        boolean local = identifier.strength() == IdentifierStrength.LOCAL;
        String compared = local ? WrittenForm.account(canonical.get()) : canonical.get();
        hash.of(hashed(canonical.get()).orElse(compared));
      }
      observation.addOnce(kind, hash.high(), hash.low());
      return true;
    }

    private void forLife(String value, String canonical, Observation observation) {
      observation.born(BirthDate.ofResidentNumber(canonical));
      if (WrittenForm.isShorter(value, canonical)) {
        observation.unchecked();
      }
      hash.of(hashed(canonical).orElseGet(() -> WrittenForm.residentNumber(canonical)));
    }

    /** The hash that other columns hold in place of a value; empty if it is not known. */
    private Optional<String> hashed(String canonical) {
      return valueHash.map(known -> HexFormat.of().formatHex(known.of(canonical)));
    }

    /** Sets the observation's name if it has none yet and this is a full one. */
    void name(String value, Observation observation) {
      if (observation.name() != NameHash.NONE) {
        return;
      }
      Optional<String> canonical = oneForm.apply(value);
      if (canonical.isPresent()) {
        observation.name(names.of(canonical.get()));
      }
    }
  }

  /** Gives an observation with a name and nothing else its only token. */
  void identifyByName(Observation observation, CharSequence traits) {
    // The name's hash has no secret left to hide: it is keyed already.
    namesOfSource.of(Long.toHexString(observation.name()) + traits);
    observation.add(nameKind, namesOfSource.high(), namesOfSource.low());
  }

  /** Gives an observation with a login that every system has, and nothing else, its only token. */
  void identifyByLogin(Observation observation, String login) {
    commonLogins.of(login);
    observation.add(accountKind, commonLogins.high(), commonLogins.low());
  }
}
