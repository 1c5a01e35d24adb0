package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** The second pass over the observations: gives persons dense numbers, and adds them to scopes. */
final class Tallying {
  static final ObservationInput NOTHING =
      new ObservationInput("", "", InputStream::nullInputStream);

  private static final List<DoubtfulPersons.Person> NOBODY = List.of();

  private final PersonIndex index;
  private final IdentifierKinds kinds;
  private final Tallies tallies = new Tallies();
  private final RoaringBitmap uncertain = new RoaringBitmap();
  private final RoaringBitmap knownByNameOnly = new RoaringBitmap();
  private final KnownApart apart;

  private final SettledSights settled;
  private final List<Place> places = new ArrayList<>();

  private final Map<String, BasisTally> bases = new TreeMap<>();

  private final Map<String, Register> registers = new TreeMap<>();

  /** What a sight that was put aside is: bits below the number of its place. */
  private static final int DEVICE = 1;

  private static final int LONE_NAME = 2;
  private static final int STRONG = 4;
  private static final int FOR_LIFE = 8;
  private static final int FLAGS = 4;

  /**
   * Where sights of an input with one pattern count.
   *
   * @param number of all places
   * @param asset the input's asset
   * @param register that of the input's asset
   * @param marks in the asset's own scope
   */
  private record Place(
      int number, String asset, List<Tallies.Target> targets, Register register, int marks) {
    boolean has(int mark) {
      return (marks & mark) != 0;
    }
  }

  /** The numbers given so far: to the clusters first, then to persons of clusters in doubt. */
  private int persons;

  Tallying(PersonIndex index) {
    this.index = index;
    kinds = index.kinds();
    apart = index.clusters().apart();
    persons = index.clusters().size();
    settled = index.settledSights();
  }

  /** Adds the observations of every input. */
  void addAll() throws IOException {
    index.forEach(
        new TokenNumbers.Visitor() {
          private ObservationInput input = NOTHING;
          private int firstPlace;
          private BasisTally basis = new BasisTally(index, "");

          @Override
          public void open(ObservationInput opened) {
            input = opened;
            firstPlace = places.size();
            tallies.open(input);
            basis = bases.computeIfAbsent(input.assetId(), id -> new BasisTally(index, id));
          }

          @Override
          public void visit(ObservationReader at, NumberedTokens tokens) throws IOException {
            while (places.size() - firstPlace < at.patterns().size()) {
              addPlace(input, at.patterns().get(places.size() - firstPlace));
            }
            Place place = places.get(firstPlace + at.pattern());
            if (at.unread() > 0) {
              addUnknownRows(at.unread(), place);
              return;
            }
            if (place.has(ScopeMarks.OWNED)) {
              own(at.observation(), tokens, place);
              return;
            }
            boolean inDoubt = add(at.observation(), tokens, place);
            basis.add(at.observation(), tokens, inDoubt, place.has(ScopeMarks.REFERRED));
          }
        });
    settled.drain(this::addSettled);
  }

  private void addPlace(ObservationInput input, ObservationReader.Pattern pattern) {
    String asset = input.assetId();
    Register register =
        registers.computeIfAbsent(asset, id -> new Register(tallies.ofAsset(asset)));
    int marks = ScopeMarks.get(pattern.marks(), 0);
    places.add(new Place(places.size(), asset, tallies.targets(input, pattern), register, marks));
  }

  /** The counts and the persons, once every input was added. */
  CountedPersons counted() {
    Map<String, CountBasis> basis = new TreeMap<>();
    bases.forEach((asset, tally) -> basis.put(asset, tally.basis()));
    DoubtfulSights inDoubt = index.doubtful().sights(this::number);
    Certainty certainty =
        new Certainty(uncertain, knownByNameOnly, apart.groups(registers.values()));
    return tallies.counted(certainty, inDoubt, basis, index.known());
  }

  /** Adds an observation; answers whether its cluster is in doubt. */
  private boolean add(Observation observation, NumberedTokens tokens, Place place)
      throws IOException {
    for (Tallies.Target target : place.targets()) {
      if ((target.marks() & ScopeMarks.UNDATED) != 0) {
        target.tally().addUndatedRow();
      }
    }
    if (observation.size() == 0) {
      if (place.has(ScopeMarks.REFERRED)) {
        place.targets().forEach(target -> target.tally().addUnknownReference(target.marks()));
      } else {
        addUnknownRows(1, place);
      }
      return false;
    }
    if (index.takesApart(observation, place.asset())) {
      return addApart(observation, tokens, place);
    }
    boolean inDoubt = index.clusters().inDoubt(tokens, 0);
    if (inDoubt) {
      addInDoubt(observation, place);
    } else {
      settled.add(tokens.cluster(0), place.number() << FLAGS | flags(observation));
    }
    return inDoubt;
  }

  /** Adds each identifier for itself; answers whether any cluster of theirs is in doubt. */
  private boolean addApart(Observation observation, NumberedTokens tokens, Place place)
      throws IOException {
    boolean anyInDoubt = false;
    for (int i = 0; i < observation.size(); i++) {
      boolean inDoubt = index.clusters().inDoubt(tokens, i);
      anyInDoubt |= inDoubt;
      if (inDoubt) {
        addInDoubt(index.sightInDoubt(observation, i), observation, place);
      } else {
        boolean device = kinds.is(observation.kind(i), IdentifierStrength.DEVICE);
        settled.add(tokens.cluster(i), place.number() << FLAGS | (device ? DEVICE : 0));
      }
    }
    return anyInDoubt;
  }

  /** Devices are those of somebody whom their row knows. */
  private void own(Observation devices, NumberedTokens tokens, Place place) throws IOException {
    if (!index.clusters().inDoubt(tokens, 0)) {
      settled.add(tokens.cluster(0), place.number() << FLAGS | DEVICE);
      return;
    }
    for (int sight : index.sightsInDoubt(devices, place.asset())) {
      RoaringBitmap own = RoaringBitmap.bitmapOf(number(index.doubtful().of(sight)));
      place.targets().forEach(target -> target.tally().own(own));
    }
  }

  private static void addUnknownRows(long rows, Place place) {
    place.targets().forEach(target -> target.tally().addUnknownRows(rows, target.marks()));
  }

  private int flags(Observation observation) {
    int kindSet = 0;
    for (int i = 0; i < observation.size(); i++) {
      kindSet |= 1 << observation.kind(i);
    }
    IdentifierStrength first = kinds.strength(observation.kind(0));
    return (first == IdentifierStrength.DEVICE ? DEVICE : 0)
        | (first == IdentifierStrength.NAME ? LONE_NAME : 0)
        | ((kindSet & kinds.strongSet()) != 0 ? STRONG : 0)
        | ((kindSet & kinds.forLifeSet()) != 0 ? FOR_LIFE : 0);
  }

  private void addSettled(RoaringBitmap seen, long sights, int how) {
    Place place = places.get(how >>> FLAGS);
    if (place.has(ScopeMarks.OWNED)) {
      place.targets().forEach(target -> target.tally().own(seen));
      return;
    }
    boolean device = (how & DEVICE) != 0;
    boolean loneName = (how & LONE_NAME) != 0;
    if (place.has(ScopeMarks.REFERRED)) {
      place.targets().forEach(target -> target.tally().refer(seen, sights, target.marks()));
      return;
    }
    if (!device) {
      standing(seen, sights, how, place);
    }
    if (loneName) {
      knownByNameOnly.or(seen);
    }
    for (Tallies.Target target : place.targets()) {
      if (device) {
        target.tally().addDevices(seen, sights, target.marks());
      } else {
        target.tally().addAll(seen, sights, target.marks());
      }
      if (loneName) {
        target.tally().addNamedRows(sights, target.marks());
      }
    }
  }

  /** Persons who stand on their own at these sights. */
  private void standing(RoaringBitmap seen, long sights, int flags, Place place) {
    boolean unchecked = place.has(ScopeMarks.UNCHECKED);
    if (index.anyUnchecked() && (flags & FOR_LIFE) != 0) {
      apart.seen(seen, !unchecked);
    }
    if (place.has(ScopeMarks.MENTIONED)) {
      place.register().mention();
    } else {
      place.register().rows(seen, sights, (flags & STRONG) != 0 && !unchecked);
    }
  }

  private void addInDoubt(Observation observation, Place place) {
    for (int sight : index.sightsInDoubt(observation, place.asset())) {
      addInDoubt(sight, observation, place);
    }
  }

  private void addInDoubt(int sight, Observation observation, Place place) {
    DoubtfulPersons.Person person = index.doubtful().of(sight);
    if (place.has(ScopeMarks.REFERRED)) {
      RoaringBitmap seen = RoaringBitmap.bitmapOf(number(person.takenFor()));
      place.targets().forEach(target -> target.tally().refer(seen, 1, target.marks()));
      return;
    }
    int number = number(person);
    if (person.takenFor() == person && !person.device()) {
      standing(RoaringBitmap.bitmapOf(number), 1, flags(observation), place);
    }
    for (Tallies.Target target : place.targets()) {
      if (person.device()) {
        target.tally().addDevices(RoaringBitmap.bitmapOf(number), 1, target.marks());
      } else {
        boolean first = target.tally().addInDoubt(number, sight, target.marks());
        for (DoubtfulPersons.Person other : first ? person.mayBe() : NOBODY) {
          target.tally().mayHold(number(other), target.marks());
        }
      }
    }
  }

  private int number(DoubtfulPersons.Person person) {
    int number = person.number();
    if (number == DoubtfulPersons.NO_NUMBER) {
      number = persons++;
      person.number(number);
      apart.add(number, person.kindSet(index));
      if (!person.certain()) {
        uncertain.add(number);
      }
      if (person.resembling()) {
        apart.resembling(number);
      }
    }
    return number;
  }
}
