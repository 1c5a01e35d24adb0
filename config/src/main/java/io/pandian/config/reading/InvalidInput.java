package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.util.List;
import java.util.stream.Collectors;

/** The command line, a plan, a facts file or a rulebook is wrong; holds every problem found. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** An input with one problem. */
  public static InvalidInput of(String where, String path, Bilingual what, Bilingual fix) {
    return new InvalidInput(List.of(new Problem(where, path, what, fix)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
