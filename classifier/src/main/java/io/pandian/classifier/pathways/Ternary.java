package io.pandian.classifier.pathways;

import java.util.Optional;

/** A truth that may be unknown (Kleene's strong three-valued logic). */
public enum Ternary {
  TRUE,
  FALSE,
  UNKNOWN;

  public static Ternary of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public static Ternary of(Optional<Boolean> value) {
    return value.map(Ternary::of).orElse(UNKNOWN);
  }

  public Ternary and(Ternary other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  public Ternary or(Ternary other) {
    return not().and(other.not()).not();
  }

  public Ternary not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
