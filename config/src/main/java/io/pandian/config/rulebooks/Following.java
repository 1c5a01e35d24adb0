package io.pandian.config.rulebooks;

/**
 * That the documents of a zone let other zones' lists be followed (参照执行).
 *
 * @param decidedBy who may decide on it
 * @param bodies words by which the bodies of the zone go; empty where the processor decides
 * @param clause the id of the item that says so
 */
public record Following(Decider decidedBy, Phrases bodies, String clause) {
  /** Who decides that another zone's list is followed. */
  public enum Decider {
    /** The zone: a processor needs its agreement. */
    ZONE,
    /** The processor itself. */
    PROCESSOR
  }
}
