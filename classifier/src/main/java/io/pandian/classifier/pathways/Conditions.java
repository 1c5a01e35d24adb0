package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Condition.All;
import io.pandian.config.rulebooks.Condition.AnyOf;
import io.pandian.config.rulebooks.Condition.AttributeIs;
import io.pandian.config.rulebooks.Condition.Below;
import io.pandian.config.rulebooks.Condition.Carries;
import io.pandian.config.rulebooks.Condition.Meets;
import io.pandian.config.rulebooks.Condition.Misses;
import io.pandian.config.rulebooks.Condition.Not;
import io.pandian.config.rulebooks.Condition.Processor;
import io.pandian.config.rulebooks.Condition.ProcessorKind;
import io.pandian.config.rulebooks.Condition.Reaches;
import io.pandian.config.rulebooks.Limit;
import io.pandian.config.rulebooks.Threshold;
import java.util.Optional;
import java.util.Set;

/** Whether a condition of a rulebook holds for something. */
final class Conditions {
  private Conditions() {}

  /** What a condition is held against. */
  interface Subject {
    boolean processor(Condition.ProcessorFact fact);

    boolean processorKind(Set<String> kinds);

    boolean carries(Condition.Cargo cargo);

    boolean reaches(Threshold threshold);

    boolean attribute(String name, Set<String> values);

    /** Whether a number among the attributes meets a limit; empty while it is not known. */
    default Optional<Boolean> meets(Limit limit) {
      return Optional.empty();
    }
  }

  static boolean hold(Condition condition, Subject subject) {
    if (condition instanceof All all) {
      return all(all, subject);
    } else if (condition instanceof AnyOf any) {
      return anyOf(any, subject);
    } else if (condition instanceof Not not) {
      return !hold(not.of(), subject);
    } else if (condition instanceof Reaches reaches) {
      return subject.reaches(reaches.threshold());
    } else if (condition instanceof Below below) {
      return !subject.reaches(below.threshold());
    } else if (condition instanceof Processor processor) {
      return subject.processor(processor.fact());
    } else if (condition instanceof ProcessorKind kind) {
      return subject.processorKind(kind.kinds());
    } else if (condition instanceof Carries carries) {
      return subject.carries(carries.cargo());
    } else if (condition instanceof Meets meets) {
      return subject.meets(meets.limit()).orElse(false);
    } else if (condition instanceof Misses misses) {
      return subject.meets(misses.limit()).map(met -> !met).orElse(false);
    } else if (condition instanceof AttributeIs attribute) {
      return subject.attribute(attribute.name(), attribute.values());
    }
    throw new IllegalStateException("a condition of no known kind");
  }

  // Loops, not streams: a portfolio holds hundreds of conditions against every activity.
  private static boolean all(All all, Subject subject) {
    for (Condition part : all.of()) {
      if (!hold(part, subject)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyOf(AnyOf any, Subject subject) {
    for (Condition part : any.of()) {
      if (hold(part, subject)) {
        return true;
      }
    }
    return false;
  }
}
