package io.pandian.classifier.individuals;

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
  private static final ObservationInput NOTHING =
      new ObservationInput("", "", InputStream::nullInputStream);

  private static final List<DoubtfulPersons.Person> NOBODY = List.of();

  private final PersonIndex index;
  private final IdentifierKinds kinds;
  private final LoneNames loneNames;
  private final Tallies tallies = new Tallies();
  private final RoaringBitmap uncertain = new RoaringBitmap();
  private final RoaringBitmap knownByNameOnly = new RoaringBitmap();
  private final RoaringBitmap named = new RoaringBitmap();

  private final Map<String, BasisTally> bases = new TreeMap<>();

  /** The numbers given so far: to the clusters first, then to persons of clusters in doubt. */
  private int persons;

  Tallying(PersonIndex index) {
    this.index = index;
    kinds = index.kinds();
    loneNames = index.loneNames();
    persons = index.clusters().size();
  }

  /** Adds the observations of every input. */
  void addAll() throws IOException {
    index.forEach(
        new TokenNumbers.Visitor() {
          private ObservationInput input = NOTHING;
          private List<List<Tallies.Target>> targets = List.of();
          private BasisTally basis = new BasisTally(index);

          @Override
          public void open(ObservationInput opened) {
            input = opened;
            targets = new ArrayList<>();
            tallies.open(input);
            basis = bases.computeIfAbsent(input.assetId(), id -> new BasisTally(index));
          }

          @Override
          public void visit(ObservationReader at, NumberedTokens tokens) {
            while (targets.size() < at.patterns().size()) {
              targets.add(tallies.targets(input, at.patterns().get(targets.size())));
            }
            basis.add(at.observation(), tokens, add(at, tokens, targets.get(at.pattern())));
          }
        });
  }

  /** The counts and the persons, once every input was added. */
  CountedPersons counted() {
    RoaringBitmap uncertainByName = knownByNameOnly.clone();
    for (int cluster : loneNames.certain()) {
      uncertainByName.remove(cluster);
    }
    Map<String, CountBasis> basis = new TreeMap<>();
    bases.forEach((asset, tally) -> basis.put(asset, tally.basis()));
    RoaringBitmap allUncertain = RoaringBitmap.or(uncertain, uncertainByName);
    Certainty certainty = new Certainty(allUncertain, knownByNameOnly, named);
    return new CountedPersons(
        tallies.counts(certainty, basis), tallies.sets(certainty, index.known()));
  }

  /** Adds the observation last read; answers whether its cluster is in doubt. */
  private boolean add(ObservationReader at, NumberedTokens tokens, List<Tallies.Target> targets) {
    Observation observation = at.observation();
    for (Tallies.Target target : targets) {
      if ((target.marks() & ScopeMarks.UNDATED) != 0) {
        target.tally().addUndatedRow();
      }
    }
    if (observation.size() == 0) {
      targets.forEach(target -> target.tally().addUnknownRow());
      return false;
    }
    boolean inDoubt = index.clusters().inDoubt(tokens);
    int person =
        inDoubt
            ? addInDoubt(observation, targets)
            : addSettled(observation, tokens.cluster(), targets);
    if (observation.name() != NameHash.NONE && !loneNames.isEmpty()) {
      named.add(person);
      if (!isLoneName(observation)) {
        loneNames.borne(observation.name());
      }
    }
    return inDoubt;
  }

  private int addSettled(Observation observation, int person, List<Tallies.Target> targets) {
    boolean device = kinds.is(observation.kind(0), IdentifierStrength.DEVICE);
    boolean loneName = isLoneName(observation);
    if (loneName) {
      knownByNameOnly.add(person);
      loneNames.cluster(observation, person);
    }
    for (int i = 0; i < targets.size(); i++) {
      ScopeTally tally = targets.get(i).tally();
      if (device) {
        tally.addDevice(person);
      } else {
        tally.add(person, person, targets.get(i).marks());
      }
      if (loneName) {
        tally.addNamedRow();
      }
    }
    return person;
  }

  private boolean isLoneName(Observation observation) {
    return kinds.is(observation.kind(0), IdentifierStrength.NAME);
  }

  private int addInDoubt(Observation observation, List<Tallies.Target> targets) {
    DoubtfulPersons.Person person = index.doubtful(observation);
    int onHisOwn = number(person);
    int takenFor = number(person.takenFor());
    for (Tallies.Target target : targets) {
      if (person.device()) {
        target.tally().addDevice(onHisOwn);
      } else {
        boolean first = target.tally().add(takenFor, onHisOwn, target.marks());
        for (DoubtfulPersons.Person other : first ? person.mayBe() : NOBODY) {
          target.tally().mayHold(number(other));
        }
      }
    }
    return takenFor;
  }

  private int number(DoubtfulPersons.Person person) {
    int number = person.number();
    if (number == DoubtfulPersons.NO_NUMBER) {
      number = persons++;
      person.number(number);
      if (!person.certain()) {
        uncertain.add(number);
      }
    }
    return number;
  }
}
