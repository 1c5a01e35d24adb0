package io.pandian.config.rulebooks;

/**
 * That the documents of a zone let other zones' lists be followed (参照执行).
 *
 * @param decidedBy who may decide on it
 * @param clause the id of the item that says so
 */
public record Following(Decider decidedBy, String clause) {
  /** Who decides that another zone's list is followed. */
  public enum Decider {
    /** The zone: a processor needs its agreement. */
    ZONE,
    /** The processor itself. */
    PROCESSOR
  }
}
