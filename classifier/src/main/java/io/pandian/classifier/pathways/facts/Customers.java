package io.pandian.classifier.pathways.facts;

import java.util.OptionalLong;

/**
 * How many customers an activity is about, companies among them (Tianjin items 20 to 22).
 *
 * @param declared how many somebody declared; empty if nobody did
 * @param measured how many a scan found at most: the numbers of customers in the carried tables
 *     about them, or their rows; empty if nothing was scanned or there is no such table
 * @param uncounted whether something was scanned that may hold such tables, and nobody looked
 */
public record Customers(OptionalLong declared, OptionalLong measured, boolean uncounted) {
  /** Nobody declared or measured any. */
  public static final Customers UNKNOWN = declared(OptionalLong.empty());

  /** Of data that was looked at, or that nobody scanned. */
  public Customers(OptionalLong declared, OptionalLong measured) {
    this(declared, measured, false);
  }

  /** What was declared beside a scan that counted no customers. */
  public static Customers uncounted(OptionalLong declared) {
    return new Customers(declared, OptionalLong.empty(), true);
  }

  /** What was declared, with nothing measured. */
  public static Customers declared(OptionalLong count) {
    return new Customers(count, OptionalLong.empty());
  }

  /** The same with what a scan found. */
  public Customers measured(OptionalLong atMost) {
    return new Customers(declared, atMost);
  }

  /** Whether fewer were declared than a scan found. */
  public boolean contradictory() {
    return declared.isPresent() && declared.getAsLong() < measured.orElse(0);
  }
}
