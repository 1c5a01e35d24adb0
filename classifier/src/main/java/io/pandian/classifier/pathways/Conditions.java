package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Condition.All;
import io.pandian.config.rulebooks.Condition.AnyOf;
import io.pandian.config.rulebooks.Condition.AttributeIs;
import io.pandian.config.rulebooks.Condition.Below;
import io.pandian.config.rulebooks.Condition.Carries;
import io.pandian.config.rulebooks.Condition.Meets;
import io.pandian.config.rulebooks.Condition.Not;
import io.pandian.config.rulebooks.Condition.Processor;
import io.pandian.config.rulebooks.Condition.ProcessorKind;
import io.pandian.config.rulebooks.Condition.Reaches;
import io.pandian.config.rulebooks.Limit;
import io.pandian.config.rulebooks.Threshold;
import java.util.Set;

/**
 * Whether a condition of a rulebook holds for something, in Kleene's strong logic: what nobody
 * declared is unknown, and stays so through every "not", "all" and "any".
 */
final class Conditions {
  private Conditions() {}

  /** What a condition is held against. */
  interface Subject {
    boolean processor(Condition.ProcessorFact fact);

    boolean processorKind(Set<String> kinds);

    boolean carries(Condition.Cargo cargo);

    boolean reaches(Threshold threshold);

    /** Whether an attribute has one of the condition's values. */
    default Ternary attribute(AttributeIs condition) {
      return Ternary.UNKNOWN;
    }

    /** Whether a number among the attributes meets a limit. */
    default Ternary meets(Limit limit) {
      return Ternary.UNKNOWN;
    }
  }

  /** Whether a condition is known to hold. */
  static boolean hold(Condition condition, Subject subject) {
    return truth(condition, subject) == Ternary.TRUE;
  }

  static Ternary truth(Condition condition, Subject subject) {
    if (condition instanceof All all) {
      return all(all, subject);
    } else if (condition instanceof AnyOf any) {
      return anyOf(any, subject);
    } else if (condition instanceof Not not) {
      return truth(not.of(), subject).not();
    } else if (condition instanceof Reaches reaches) {
      return Ternary.of(subject.reaches(reaches.threshold()));
    } else if (condition instanceof Below below) {
      return Ternary.of(!subject.reaches(below.threshold()));
    } else if (condition instanceof Processor processor) {
      return Ternary.of(subject.processor(processor.fact()));
    } else if (condition instanceof ProcessorKind kind) {
      return Ternary.of(subject.processorKind(kind.kinds()));
    } else if (condition instanceof Carries carries) {
      return Ternary.of(subject.carries(carries.cargo()));
    } else if (condition instanceof Meets meets) {
      return subject.meets(meets.limit());
    } else if (condition instanceof AttributeIs attribute) {
      return subject.attribute(attribute);
    }
    throw new IllegalStateException("a condition of no known kind");
  }

  // Loops, not streams: a portfolio holds hundreds of conditions against every activity.
  private static Ternary all(All all, Subject subject) {
    Ternary truth = Ternary.TRUE;
    for (Condition part : all.of()) {
      truth = truth.and(truth(part, subject));
      if (truth == Ternary.FALSE) {
        return truth;
      }
    }
    return truth;
  }

  private static Ternary anyOf(AnyOf any, Subject subject) {
    Ternary truth = Ternary.FALSE;
    for (Condition part : any.of()) {
      truth = truth.or(truth(part, subject));
      if (truth == Ternary.TRUE) {
        return truth;
      }
    }
    return truth;
  }
}
