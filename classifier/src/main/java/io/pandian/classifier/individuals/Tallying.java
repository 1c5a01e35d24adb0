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
  private final Tallies tallies = new Tallies();
  private final RoaringBitmap uncertain = new RoaringBitmap();
  private final RoaringBitmap knownByNameOnly = new RoaringBitmap();
  private final KnownApart apart;

  private final Map<String, BasisTally> bases = new TreeMap<>();

  private final Map<String, Register> registers = new TreeMap<>();
  private Register register = new Register(new ScopeTally());

  /** The numbers given so far: to the clusters first, then to persons of clusters in doubt. */
  private int persons;

  Tallying(PersonIndex index) {
    this.index = index;
    kinds = index.kinds();
    apart = index.clusters().apart();
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
            register =
                registers.computeIfAbsent(input.assetId(), id -> new Register(tallies.ofAsset(id)));
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
    Map<String, CountBasis> basis = new TreeMap<>();
    bases.forEach((asset, tally) -> basis.put(asset, tally.basis()));
    Certainty certainty =
        new Certainty(uncertain, knownByNameOnly, apart.groups(registers.values()));
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
    if (inDoubt) {
      addInDoubt(at, targets);
    } else {
      addSettled(at, tokens.cluster(), targets);
    }
    return inDoubt;
  }

  private void addSettled(ObservationReader at, int person, List<Tallies.Target> targets) {
    boolean device = isDevice(at.observation());
    boolean loneName = kinds.is(at.observation().kind(0), IdentifierStrength.NAME);
    if (!device) {
      standing(at, person);
    }
    if (loneName) {
      knownByNameOnly.add(person);
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
  }

  private boolean isDevice(Observation observation) {
    return kinds.is(observation.kind(0), IdentifierStrength.DEVICE);
  }

  /** Somebody stands on his own at this sight. */
  private void standing(ObservationReader at, int person) {
    boolean unchecked = at.has(ScopeMarks.UNCHECKED);
    int kindSet = 0;
    for (int i = 0; i < at.observation().size(); i++) {
      kindSet |= 1 << at.observation().kind(i);
    }
    boolean strong = (kindSet & kinds.strongSet()) != 0;
    if (index.anyUnchecked() && (kindSet & kinds.forLifeSet()) != 0) {
      apart.seen(person, !unchecked);
    }
    if (at.has(ScopeMarks.MENTIONED)) {
      register.mention();
    } else if (!strong || unchecked) {
      register.row(person);
    }
  }

  private void addInDoubt(ObservationReader at, List<Tallies.Target> targets) {
    DoubtfulPersons.Person person = index.doubtful(at.observation());
    int onHisOwn = number(person);
    int takenFor = number(person.takenFor());
    if (onHisOwn == takenFor && !person.device()) {
      standing(at, onHisOwn);
    }
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
