package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Inquiry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One way the unknown facts may turn out. A judgement asks its world for each unknown it meets; the
 * exploration runs the judgement once for every way to answer, so that what holds in all worlds is
 * determined, and an answer that changes nothing is never asked for.
 */
final class World {
  /**
   * More ways than this are not tried. The stricter answers come first; where they are too many,
   * the freest ones are tried last of all, so that what can come out lies between.
   */
  private static final int LIMIT = 128;

  /**
   * An unknown.
   *
   * @param key the inquiry's id, and the activity it is about if not the one being judged
   * @param inquiry how it is asked
   */
  record Unknown(String key, Inquiry inquiry) {
    /** Whether an unknown with this key is about the processor, and so the same for all. */
    static boolean isOfProcessor(String key) {
      return key.indexOf('@') < 0;
    }
  }

  /** An unknown and the answer taken. */
  record Choice(Unknown unknown, int answer) {
    boolean isSameAs(Choice other) {
      return answer == other.answer && unknown.key().equals(other.unknown.key());
    }
  }

  /** What a trace will say, if it is read. */
  private record Note(Supplier<Bilingual> condition, Ternary value, Supplier<Bilingual> from) {}

  /** What a judgement came to in one world. */
  record Leaf<T>(T result, World world) {}

  /**
   * What it came to in all worlds.
   *
   * @param leaves in the order of the answers, stricter ones first
   * @param complete whether every world was tried
   */
  record Exploration<T>(List<Leaf<T>> leaves, boolean complete) {}

  private final Map<String, Integer> answers;
  private final List<Integer> script;
  private final List<Choice> path = new ArrayList<>();
  private final Map<String, Unknown> confirmations = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  private boolean recording;
  private final boolean freest;

  private World(
      Map<String, Integer> answers, List<Integer> script, boolean recording, boolean freest) {
    this.answers = new HashMap<>(answers);
    this.script = script;
    this.recording = recording;
    this.freest = freest;
  }

  /** A world in which nothing but some answers is known. */
  static World knowing(Map<String, Integer> answers) {
    return new World(answers, List.of(), false, false);
  }

  /** Runs a judgement in every world. */
  static <T> Exploration<T> explore(Function<World, T> judgement) {
    return explore(Map.of(), judgement, true);
  }

  /** The same, where nobody will read the traces. */
  static <T> Exploration<T> silently(Function<World, T> judgement) {
    return explore(Map.of(), judgement, false);
  }

  /** Runs a judgement in every world that agrees with this one; this one learns nothing from it. */
  <T> Exploration<T> exploreFrom(Function<World, T> judgement) {
    return explore(answers, judgement, false);
  }

  private static <T> Exploration<T> explore(
      Map<String, Integer> known, Function<World, T> judgement, boolean recording) {
    List<Leaf<T>> leaves = new ArrayList<>();
    List<Integer> script = List.of();
    while (true) {
      World world = new World(known, script, recording, false);
      leaves.add(new Leaf<>(judgement.apply(world), world));
      script = world.nextScript();
      if (script.isEmpty()) {
        return new Exploration<>(leaves, true);
      }
      if (leaves.size() >= LIMIT) {
        World last = new World(known, List.of(), recording, true);
        leaves.add(new Leaf<>(judgement.apply(last), last));
        return new Exploration<>(leaves, false);
      }
    }
  }

  private List<Integer> nextScript() {
    for (int last = path.size() - 1; last >= 0; last--) {
      Choice choice = path.get(last);
      if (choice.answer() + 1 < choice.unknown().inquiry().answers()) {
        List<Integer> next = new ArrayList<>();
        path.subList(0, last).forEach(earlier -> next.add(earlier.answer()));
        next.add(choice.answer() + 1);
        return next;
      }
    }
    return List.of();
  }

  /** The answer to an unknown in this world, as an index into its choices. */
  int answer(Unknown unknown) {
    Integer known = answers.get(unknown.key());
    if (known != null) {
      return known;
    }
    int beyond = freest ? unknown.inquiry().answers() - 1 : 0;
    int answer = path.size() < script.size() ? script.get(path.size()) : beyond;
    path.add(new Choice(unknown, answer));
    answers.put(unknown.key(), answer);
    note(unknown, Provenance.UNDECLARED);
    return answer;
  }

  /** The answers it has to some unknowns. */
  Map<String, Integer> answersTo(Set<String> keys) {
    Map<String, Integer> known = new HashMap<>();
    for (String key : keys) {
      Integer answer = answers.get(key);
      if (answer != null) {
        known.put(key, answer);
      }
    }
    return known;
  }

  /** Goes on with the only reading there is, and remembers that a person must confirm it. */
  void confirm(Unknown unknown) {
    confirmations.put(unknown.key(), unknown);
    note(unknown, Provenance.READING);
  }

  /** Notes a condition and where its value is from, in texts that are made when they are read. */
  void note(Supplier<Bilingual> condition, boolean value, Supplier<Bilingual> from) {
    note(condition, Ternary.of(value), from);
  }

  /** The same for a condition that may be open. */
  void note(Supplier<Bilingual> condition, Ternary value, Supplier<Bilingual> from) {
    if (recording) {
      notes.add(new Note(condition, value, from));
    }
  }

  /** Notes steps that are made already. */
  void note(List<TraceStep> steps) {
    if (recording) {
      steps.forEach(step -> notes.add(new Note(step::condition, step.value(), step::from)));
    }
  }

  private void note(Unknown unknown, Bilingual from) {
    if (recording) {
      notes.add(new Note(unknown.inquiry()::statement, Ternary.UNKNOWN, () -> from));
    }
  }

  /** Works something out that the trace says nothing of. */
  <T> T aside(Supplier<T> work) {
    boolean before = recording;
    recording = false;
    try {
      return work.get();
    } finally {
      recording = before;
    }
  }

  /** Whether no answer taken here was taken otherwise there. */
  boolean agreesWith(World other) {
    for (Choice choice : other.path) {
      Integer answer = answers.get(choice.unknown().key());
      if (answer != null && answer != choice.answer()) {
        return false;
      }
    }
    return true;
  }

  List<Choice> path() {
    return java.util.Collections.unmodifiableList(path);
  }

  Map<String, Unknown> confirmations() {
    return confirmations;
  }

  /** The conditions met, each once, in the order they were met first. */
  List<TraceStep> trace() {
    Map<Bilingual, TraceStep> trace = new LinkedHashMap<>();
    for (Note note : notes) {
      Bilingual condition = note.condition().get();
      if (!trace.containsKey(condition)) {
        trace.put(condition, new TraceStep(condition, note.value(), note.from().get()));
      }
    }
    return List.copyOf(trace.values());
  }
}
