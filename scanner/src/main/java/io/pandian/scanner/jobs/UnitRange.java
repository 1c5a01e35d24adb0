package io.pandian.scanner.jobs;

/**
 * The units of one partition of a crawl, told by the partition's name alone. Batch keeps a
 * partition's context in a second transaction; a process killed between the two leaves a name
 * without a context, and every later start would find no range.
 *
 * @param from the first unit's number
 * @param to the number after the last unit
 */
record UnitRange(long from, long to) {
  private static final char AND = '-';

  /** The partition's name. */
  String name() {
    return "" + from + AND + to;
  }

  /** The range of a partition's step, which Batch names {@code step:partition}. */
  static UnitRange ofStep(String step) {
    int name = step.lastIndexOf(':') + 1;
    int and = step.indexOf(AND, name);
    return new UnitRange(
        Long.parseLong(step.substring(name, and)), Long.parseLong(step.substring(and + 1)));
  }
}
