package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An activity for tests, and whose it is: said is only what a test is about. */
public final class ActivityExample {
  private final String id;
  private String sector = "none";
  private String scenario = "";
  private List<String> subjects = List.of();
  private List<String> dataItems = List.of();
  private Optional<Persons> persons = Optional.empty();
  private List<Bilingual> unread = List.of();
  private String ground = "none";
  private GroundConditions groundConditions = GroundConditions.ASSUMED;
  private List<ImportantData> importantData = List.of();
  private Map<String, String> attributes = Map.of();
  private Optional<LocalDate> countedTo = Optional.empty();
  private Customers customers = Customers.UNKNOWN;

  private ActivityExample(String id) {
    this.id = id;
  }

  /** Begins with an activity of which nothing is said but that data is sent. */
  public static ActivityExample of(String id) {
    return new ActivityExample(id);
  }

  /** A company that is registered in a zone and operates nothing critical. */
  public static Organisation company(String zone) {
    return company(zone, Optional.empty());
  }

  /** The same, which says whether it may follow the lists of other zones. */
  public static Organisation company(String zone, Optional<Boolean> mayFollowOtherZones) {
    return new Organisation(
        "",
        Optional.of(Organisation.Kind.ENTERPRISE),
        zone,
        Optional.of(true),
        Optional.of(false),
        mayFollowOtherZones,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public ActivityExample sector(String id) {
    sector = id;
    return this;
  }

  public ActivityExample scenario(String words) {
    scenario = words;
    return this;
  }

  public ActivityExample carries(List<String> items, List<String> ofWhom) {
    dataItems = items;
    subjects = ofWhom;
    return this;
  }

  public ActivityExample persons(Persons counted) {
    persons = Optional.of(counted);
    return this;
  }

  /** Of what it carries, this was not read. */
  public ActivityExample unread(String what) {
    unread = List.of(Bilingual.of(what, what));
    return this;
  }

  public ActivityExample ground(String claimed, boolean conditionsMet) {
    ground = claimed;
    groundConditions = conditionsMet ? GroundConditions.MET : GroundConditions.NOT_MET;
    return this;
  }

  /** Claims a ground whose conditions nobody knows. */
  public ActivityExample claims(String claimed) {
    ground = claimed;
    groundConditions = GroundConditions.UNKNOWN;
    return this;
  }

  public ActivityExample importantData(List<ImportantData> said) {
    importantData = said;
    return this;
  }

  public ActivityExample attributes(Map<String, String> measured) {
    attributes = measured;
    return this;
  }

  /** Persons were counted from the first day of the year to this one. */
  public ActivityExample countedTo(LocalDate day) {
    countedTo = Optional.of(day);
    return this;
  }

  public ActivityExample customers(Customers known) {
    customers = known;
    return this;
  }

  /** The activity. */
  public Activity activity() {
    return new Activity(
        id,
        id,
        sector,
        scenario,
        subjects,
        false,
        dataItems,
        persons,
        unread,
        ground,
        groundConditions,
        importantData,
        attributes,
        List.of(),
        "sent",
        countedTo.map(day -> day.withDayOfYear(1)),
        countedTo,
        Optional.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        customers);
  }
}
