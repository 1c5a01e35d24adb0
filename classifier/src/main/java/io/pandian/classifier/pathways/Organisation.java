package io.pandian.classifier.pathways;

import java.util.Optional;

/**
 * The processor, as it declares itself; nothing of it is ever inferred.
 *
 * @param name its name; empty if not given
 * @param kind enterprise, institution, association or other
 * @param zone the free-trade zone's id, for example {@code guangxi}; {@code none} outside any
 * @param registeredInZone whether it is registered there
 * @param criticalInfrastructureOperator whether an authority has named it one (关键信息基础设施运营者)
 * @param mayFollowOtherZones whether it opts to follow other zones' lists (参照执行)
 * @param operatesInZone whether it carries on its activity in the zone
 * @param exportsFromZone whether the data leaves from the zone
 */
public record Organisation(
    String name,
    Kind kind,
    String zone,
    Optional<Boolean> registeredInZone,
    Optional<Boolean> criticalInfrastructureOperator,
    Optional<Boolean> mayFollowOtherZones,
    Optional<Boolean> operatesInZone,
    Optional<Boolean> exportsFromZone) {
  /** Nobody has said anything about the processor. */
  public static final Organisation UNDECLARED =
      new Organisation(
          "",
          Kind.ENTERPRISE,
          "none",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What the processor is. */
  public enum Kind {
    ENTERPRISE,
    INSTITUTION,
    ASSOCIATION,
    OTHER
  }
}
