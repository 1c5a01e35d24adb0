package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An outbound activity (数据出境活动) and what is known about it.
 *
 * @param id its id in the plan or facts file
 * @param name what people call it; equal to the id if not given
 * @param sector the sector: {@code guangxi/enterprise-credit}, {@code none}, or any text
 * @param scenario the business scenario, in the list's words where it has them; several are joined
 *     by 、
 * @param subjects the roles of the persons, in the list's words where it has them
 * @param nobodyElse whether an empty list of subjects was declared: that nobody is concerned beside
 *     whom the scenario names
 * @param dataItems what is carried: codes of the taxonomy, Chinese names of the lists, or any text
 * @param persons the persons; empty when nobody has counted them
 * @param unread what it carries of which more persons may be there than were counted, and nobody
 *     knows how many: what was not read, or not whole, and why
 * @param ground the exempt ground claimed: {@code none}, {@code art-3}, {@code art-4}, {@code
 *     art-5-1-1}, {@code art-5-1-2}, {@code art-5-1-3}, {@code statutory-duty}
 * @param groundConditions whether the ground's conditions hold
 * @param importantData what is known about important data in it
 * @param attributes measured or declared facts that list items turn on, by name
 * @param special {@code state-secret}, {@code core-data}, {@code export-controlled}, {@code
 *     government-unauthorised}, {@code government-affairs}
 * @param access {@code sent}, {@code remote-from-abroad} or {@code inside-china-only}
 * @param from the first day of the period the persons were counted in, if not the year to date
 * @param to the last day of that period
 * @param entity the legal entity the activity belongs to; empty for the organisation itself
 * @param whose for a data item, the persons it is known to speak of, {@link #NOBODY_KNOWN} among
 *     them if it also speaks of others; an item that is not a key speaks of the activity's subjects
 * @param doubts fields it carries of which it is not sure what they hold
 * @param introduced persons at home who were brought into data from abroad; empty if not declared
 * @param customers how many customers it is about, companies among them
 */
public record Activity(
    String id,
    String name,
    String sector,
    String scenario,
    List<String> subjects,
    boolean nobodyElse,
    List<String> dataItems,
    Optional<Persons> persons,
    List<Bilingual> unread,
    String ground,
    GroundConditions groundConditions,
    List<ImportantData> importantData,
    Map<String, String> attributes,
    List<String> special,
    String access,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> entity,
    Map<String, Set<String>> whose,
    List<Doubt> doubts,
    Optional<Introduced> introduced,
    Customers customers) {
  /** Stands for persons of whom nothing says who they are. */
  public static final String NOBODY_KNOWN = "";

  public Activity {
    subjects = List.copyOf(subjects);
    dataItems = List.copyOf(dataItems);
    unread = List.copyOf(unread);
    importantData = List.copyOf(importantData);
    attributes = Map.copyOf(attributes);
    special = List.copyOf(special);
    doubts = List.copyOf(doubts);
    whose =
        whose.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> Set.copyOf(of.getValue())));
  }

  /** The same activity with more that is known about important data in it. */
  public Activity withImportantData(List<ImportantData> more) {
    List<ImportantData> all = new ArrayList<>(importantData);
    all.addAll(more);
    return with(persons, all, from, to);
  }

  /** The same activity in another period, in which nobody has counted its persons. */
  public Activity uncountedSince(LocalDate first, LocalDate last) {
    return with(Optional.empty(), importantData, Optional.of(first), Optional.of(last));
  }

  private Activity with(
      Optional<Persons> counted,
      List<ImportantData> important,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    return new Activity(
        id,
        name,
        sector,
        scenario,
        subjects,
        nobodyElse,
        dataItems,
        counted,
        unread,
        ground,
        groundConditions,
        important,
        attributes,
        special,
        access,
        first,
        last,
        entity,
        whose,
        doubts,
        introduced,
        customers);
  }
}
