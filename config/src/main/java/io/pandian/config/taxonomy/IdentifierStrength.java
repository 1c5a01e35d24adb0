package io.pandian.config.taxonomy;

/** How much a data item says about who somebody is. The file says why for each item. */
public enum IdentifierStrength {
  /** An official number given to one person only. */
  STRONG,
  /** Belongs to one person as a rule; the exceptions show as contradictions. */
  LINKING,
  /** As {@link #LINKING}, but only inside the source that issued it. */
  LOCAL,
  /** Names a thing that a person carries. */
  DEVICE,
  /** Never says alone who somebody is. */
  NAME,
  /** Says nothing alone; tells apart two persons of one name of whom nothing better is known. */
  TRAIT,
  /** Says nothing; the reason stands in the file so that nobody has to ask again. */
  NONE;

  /** Whether it says who somebody is, at least inside one source. */
  public boolean identifies() {
    return this == STRONG || this == LINKING || this == LOCAL;
  }
}
