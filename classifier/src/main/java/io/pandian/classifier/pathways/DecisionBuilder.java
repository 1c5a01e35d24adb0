package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.PathwayDecision.Basis;
import io.pandian.classifier.pathways.PathwayDecision.Question;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one decision of what a judgement came to in every world. */
final class DecisionBuilder {
  private static final int MOST_QUESTIONS = 5;

  /** Some answers that lead to a pathway. */
  private record Way(int answers, Bilingual text) {}

  /** A conclusion with the stages of the case it was drawn in. */
  record Judged(Stages stages, Conclusion conclusion) {
    Pathway pathway() {
      return conclusion.pathway();
    }
  }

  private final Stages stages;
  private final Activity activity;
  private final World.Exploration<Judged> exploration;
  private final Pathway conservative;
  private final List<World.Leaf<Judged>> strict;
  private final World.Leaf<Judged> strictest;
  private final Set<Pathway> outcomes = EnumSet.noneOf(Pathway.class);

  DecisionBuilder(Activity activity, World.Exploration<Judged> exploration) {
    this.activity = activity;
    this.exploration = exploration;
    exploration.leaves().forEach(leaf -> outcomes.add(leaf.result().pathway()));
    this.conservative = outcomes.iterator().next();
    this.strict = leavesTo(conservative);
    this.strictest = strict.get(0);
    this.stages = strictest.result().stages();
  }

  PathwayDecision decision() {
    Map<String, Inquiry> open = open();
    boolean settled = open.isEmpty() && outcomes.size() == 1;
    Conclusion conclusion = strictest.result().conclusion();
    return new PathwayDecision(
        activity.id(),
        conservative,
        settled ? Standing.DETERMINED : Standing.NEEDS_CONFIRMATION,
        items(conclusion),
        conclusion.deciding().stream().map(DecisionBuilder::basis).toList(),
        conservative,
        alternatives(open.keySet()),
        questions(open),
        stages.duties().of(activity, conclusion, strictest.world()),
        strictest.world().trace(),
        conclusion.cumulation().map(Cumulation::scopeCount));
  }

  /**
   * At most so many questions as people answer: where there are more, those of one kind are one,
   * and then those that the same person answers.
   */
  private List<Question> questions(Map<String, Inquiry> open) {
    List<Question> questions =
        open.entrySet().stream().map(asked -> question(asked.getKey(), asked.getValue())).toList();
    questions = grouped(questions, question -> kind(question.id()));
    return grouped(questions, question -> question.by().name());
  }

  private Question question(String key, Inquiry inquiry) {
    Inquiry.Answer answer = inquiry.answer();
    return new Question(questionId(key), inquiry.question(), answer.by(), answer.key());
  }

  private static String kind(String id) {
    int at = id.indexOf('@');
    return at < 0 ? id : id.substring(0, at);
  }

  private static List<Question> grouped(
      List<Question> questions, Function<Question, String> alike) {
    if (questions.size() <= MOST_QUESTIONS) {
      return questions;
    }
    Map<String, List<Question>> groups =
        questions.stream()
            .collect(Collectors.groupingBy(alike, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().map(DecisionBuilder::together).toList();
  }

  private static Question together(List<Question> group) {
    Question first = group.get(0);
    return new Question(
        first.id(),
        Bilingual.joined(group.stream().map(Question::text).toList(), "", " "),
        first.by(),
        group.stream().map(Question::key).distinct().collect(Collectors.joining(", ")));
  }

  private List<World.Leaf<Judged>> leavesTo(Pathway pathway) {
    return exploration.leaves().stream()
        .filter(leaf -> leaf.result().pathway() == pathway)
        .toList();
  }

  /** The unknowns whose answer can change the pathway, and what must be confirmed in any case. */
  private Map<String, Inquiry> open() {
    Map<String, Inquiry> open = new LinkedHashMap<>();
    if (exploration.complete()) {
      collect(exploration.leaves(), 0, open);
    } else if (outcomes.size() > 1) {
      exploration.leaves().stream()
          .flatMap(leaf -> leaf.world().path().stream())
          .forEach(choice -> open.put(choice.unknown().key(), choice.unknown().inquiry()));
    }
    for (World.Leaf<Judged> leaf : strict) {
      leaf.world().confirmations().forEach((key, unknown) -> open.put(key, unknown.inquiry()));
    }
    return open;
  }

  /**
   * Leaves that agree on their first answers are a tree; an unknown matters where branches differ.
   */
  private static void collect(
      List<World.Leaf<Judged>> leaves, int depth, Map<String, Inquiry> open) {
    List<World.Choice> path = leaves.get(0).world().path();
    if (path.size() <= depth) {
      return;
    }
    Map<Integer, List<World.Leaf<Judged>>> branches = new TreeMap<>();
    for (World.Leaf<Judged> leaf : leaves) {
      branches
          .computeIfAbsent(leaf.world().path().get(depth).answer(), answer -> new ArrayList<>())
          .add(leaf);
    }
    long different =
        branches.values().stream()
            .map(
                branch ->
                    branch.stream()
                        .map(leaf -> leaf.result().pathway())
                        .collect(Collectors.toSet()))
            .distinct()
            .count();
    if (different > 1) {
      World.Unknown unknown = path.get(depth).unknown();
      open.putIfAbsent(unknown.key(), unknown.inquiry());
    }
    branches.values().forEach(branch -> collect(branch, depth + 1, open));
  }

  private List<Alternative> alternatives(Set<String> open) {
    return outcomes.stream()
        .filter(pathway -> pathway != conservative)
        .map(pathway -> new Alternative(pathway, condition(pathway, open)))
        .toList();
  }

  /** The fewest answers, other than those of the strictest reading, that lead to a pathway. */
  private Bilingual condition(Pathway pathway, Set<String> open) {
    return leavesTo(pathway).stream()
        .map(leaf -> answersApart(leaf, open))
        .map(answers -> new Way(answers.size(), Bilingual.joined(answers, "；并且", "; and ")))
        .min(Comparator.comparingInt(Way::answers).thenComparing(way -> way.text().zh()))
        .map(Way::text)
        .orElseThrow();
  }

  private List<Bilingual> answersApart(World.Leaf<Judged> leaf, Set<String> open) {
    List<Bilingual> answers =
        leaf.world().path().stream()
            .filter(choice -> open.contains(choice.unknown().key()))
            .filter(choice -> strictest.world().path().stream().noneMatch(choice::isSameAs))
            .sorted(Comparator.comparing(choice -> choice.unknown().key()))
            .map(choice -> choice.unknown().inquiry().choices().get(choice.answer()))
            .toList();
    return answers.isEmpty() ? List.of(pathwayTitle(leaf)) : answers;
  }

  private static Bilingual pathwayTitle(World.Leaf<Judged> leaf) {
    return leaf.result().pathway().title();
  }

  private List<String> items(Conclusion conclusion) {
    return conclusion.considered().stream()
        .filter(this::ofList)
        .map(RulebookItem::id)
        .distinct()
        .toList();
  }

  private boolean ofList(RulebookItem item) {
    return stages
        .given()
        .rulebooks()
        .rulebook(item.rulebook())
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .isPresent();
  }

  private static Basis basis(RulebookItem item) {
    return new Basis(item.rulebook(), item.id(), item.citation().toString(), item.summary());
  }

  /** Unknowns of the activity itself go by the inquiry's id alone. */
  private String questionId(String key) {
    String own = "@" + activity.id();
    return key.endsWith(own) ? key.substring(0, key.length() - own.length()) : key;
  }
}
