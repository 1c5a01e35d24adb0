package io.pandian.config.taxonomy;

/** How much a match of the value alone says, without name, comment or neighbours. */
public enum Strength {
  /** A check digit or a closed list: few other values pass. */
  CHECKED,
  /** A telling shape that other data seldom has. */
  SHAPED,
  /** A shape that much other data has too: it speaks only where the context names the item. */
  WEAK
}
