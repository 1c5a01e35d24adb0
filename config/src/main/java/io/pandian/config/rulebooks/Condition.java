package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a rule applies; what it asks for may be true, false or not known. */
public sealed interface Condition {
  /** Every one of them. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one of them. */
  record AnyOf(List<Condition> of) implements Condition {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /** The persons counted reach a threshold. */
  record Reaches(Threshold threshold) implements Condition {}

  /** The persons counted stay below a threshold. */
  record Below(Threshold threshold) implements Condition {}

  /** The processor has declared a fact about itself. */
  record Processor(ProcessorFact fact) implements Condition {}

  /** The processor is of one of these kinds. */
  record ProcessorKind(Set<String> kinds) implements Condition {
    public ProcessorKind {
      kinds = Set.copyOf(kinds);
    }
  }

  /** The activity, or the asset, carries something. */
  record Carries(Cargo cargo) implements Condition {}

  /**
   * A fact of the activity, declared or measured, has one of these values. It is false only where
   * the fact is known to have another one of those it may have; any other word settles nothing.
   *
   * @param name the attribute
   * @param values the values for which it holds
   * @param others the values for which it does not
   */
  record AttributeIs(String name, Set<String> values, Set<String> others) implements Condition {
    public AttributeIs {
      values = Set.copyOf(values);
      others = Set.copyOf(others);
    }
  }

  /** A number among the attributes meets a limit. */
  record Meets(Limit limit) implements Condition {}

  /** Facts a processor declares about itself. */
  enum ProcessorFact {
    CRITICAL_INFRASTRUCTURE_OPERATOR,
    REGISTERED_IN_ZONE,
    OPERATES_IN_ZONE,
    EXPORTS_FROM_ZONE
  }

  /** What an activity or an asset may hold. */
  enum Cargo {
    PERSONAL_INFORMATION,
    SENSITIVE_INFORMATION,
    IMPORTANT_DATA,
    /** Information of persons at home, brought into data from abroad. */
    INTRODUCED_INFORMATION
  }

  /** The thresholds it compares with, in the order they are written. */
  default Stream<Threshold> thresholds() {
    return parts()
        .flatMap(
            part ->
                part instanceof Reaches reaches
                    ? Stream.of(reaches.threshold())
                    : part instanceof Below below ? Stream.of(below.threshold()) : Stream.empty());
  }

  /** The limits it holds attributes against, in the order they are written. */
  default Stream<Limit> limits() {
    return parts()
        .flatMap(part -> part instanceof Meets meets ? Stream.of(meets.limit()) : Stream.empty());
  }

  /** The names of the attributes it looks at. */
  default Stream<String> attributes() {
    return Stream.concat(
        limits().map(Limit::attribute),
        parts()
            .flatMap(
                part -> part instanceof AttributeIs is ? Stream.of(is.name()) : Stream.empty()));
  }

  /** The conditions without parts that it is made of, in the order they are written. */
  default Stream<Condition> parts() {
    if (this instanceof All all) {
      return all.of().stream().flatMap(Condition::parts);
    } else if (this instanceof AnyOf any) {
      return any.of().stream().flatMap(Condition::parts);
    } else if (this instanceof Not not) {
      return not.of().parts();
    }
    return Stream.of(this);
  }
}
