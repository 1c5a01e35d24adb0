package io.pandian.classifier.pathways.facts;

import io.pandian.config.rulebooks.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The processor, as it declares itself; nothing of it is ever inferred.
 *
 * @param name its name; empty if not given
 * @param kind enterprise, institution, association or other; empty if not declared
 * @param zone the free-trade zone's id, for example {@code guangxi}; {@code none} outside any;
 *     empty if not declared
 * @param registeredInZone whether it is registered there
 * @param criticalInfrastructureOperator whether an authority has named it one (关键信息基础设施运营者)
 * @param mayFollowOtherZones whether it opts to follow other zones' lists (参照执行), which alone frees
 *     nothing
 * @param follows the other zones' lists it has agreed to follow, and with whom
 * @param operatesInZone whether it carries on its activity in the zone
 * @param exportsFromZone whether the data leaves from the zone
 */
public record Organisation(
    String name,
    Optional<Kind> kind,
    String zone,
    Optional<Boolean> registeredInZone,
    Optional<Boolean> criticalInfrastructureOperator,
    Optional<Boolean> mayFollowOtherZones,
    List<Agreement> follows,
    Optional<Boolean> operatesInZone,
    Optional<Boolean> exportsFromZone) {
  /** Nobody has said anything about the processor. */
  public static final Organisation UNDECLARED =
      new Organisation(
          "",
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** What stands for a processor outside any zone. */
  public static final String NO_ZONE = "none";

  public Organisation {
    follows = List.copyOf(follows);
  }

  /**
   * That another zone's list is followed.
   *
   * @param list the rulebook's id
   * @param agreedBy who agreed: {@code processor}, or the body of the zone by its name
   * @param on the day of the agreement; empty if not declared
   */
  public record Agreement(String list, String agreedBy, Optional<LocalDate> on) {
    /** Who has decided alone. */
    public static final String PROCESSOR = "processor";
  }

  /** What the processor is. */
  public enum Kind {
    ENTERPRISE,
    INSTITUTION,
    ASSOCIATION,
    OTHER
  }

  /** Whether it has named a zone, or said that there is none. */
  public boolean zoneDeclared() {
    return !zone.isBlank();
  }

  /** Whether it wants other zones' lists followed, with an agreement or without. */
  public boolean wantsOtherLists() {
    return mayFollowOtherZones.orElse(false) || !follows.isEmpty();
  }

  /** Whether it wants a list of another zone followed: one that it names, or any. */
  public boolean wants(Rulebook list) {
    return mayFollowOtherZones.orElse(false)
        || follows.stream().anyMatch(agreement -> agreement.list().equals(list.id()));
  }

  /** The same processor in a zone. */
  Organisation in(String otherZone) {
    return new Organisation(
        name,
        kind,
        otherZone,
        registeredInZone,
        criticalInfrastructureOperator,
        mayFollowOtherZones,
        follows,
        operatesInZone,
        exportsFromZone);
  }
}
