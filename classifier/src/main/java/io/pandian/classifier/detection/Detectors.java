package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.detectors.AccessTokenDetector;
import io.pandian.classifier.detection.detectors.AccountNameDetector;
import io.pandian.classifier.detection.detectors.AddressDetector;
import io.pandian.classifier.detection.detectors.AgeDetector;
import io.pandian.classifier.detection.detectors.BankAccountDetector;
import io.pandian.classifier.detection.detectors.BankCardDetector;
import io.pandian.classifier.detection.detectors.BirthDateDetector;
import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.classifier.detection.detectors.EmailDetector;
import io.pandian.classifier.detection.detectors.ForeignerIdDetector;
import io.pandian.classifier.detection.detectors.HongKongMacauPermitDetector;
import io.pandian.classifier.detection.detectors.IccidDetector;
import io.pandian.classifier.detection.detectors.Identifier;
import io.pandian.classifier.detection.detectors.ImeiDetector;
import io.pandian.classifier.detection.detectors.ImsiDetector;
import io.pandian.classifier.detection.detectors.IncomeDetector;
import io.pandian.classifier.detection.detectors.IpAddressDetector;
import io.pandian.classifier.detection.detectors.JobTitleDetector;
import io.pandian.classifier.detection.detectors.LandlinePhoneDetector;
import io.pandian.classifier.detection.detectors.LicensePlateDetector;
import io.pandian.classifier.detection.detectors.MacAddressDetector;
import io.pandian.classifier.detection.detectors.MedicalRecordDetector;
import io.pandian.classifier.detection.detectors.MilitaryIdDetector;
import io.pandian.classifier.detection.detectors.MobilePhoneDetector;
import io.pandian.classifier.detection.detectors.OrganisationCodeDetector;
import io.pandian.classifier.detection.detectors.OrganisationNameDetector;
import io.pandian.classifier.detection.detectors.PassportDetector;
import io.pandian.classifier.detection.detectors.PasswordDetector;
import io.pandian.classifier.detection.detectors.PersonNameDetector;
import io.pandian.classifier.detection.detectors.PreciseLocationDetector;
import io.pandian.classifier.detection.detectors.QqNumberDetector;
import io.pandian.classifier.detection.detectors.RegionDetector;
import io.pandian.classifier.detection.detectors.ResidentIdDetector;
import io.pandian.classifier.detection.detectors.Shape;
import io.pandian.classifier.detection.detectors.TaiwanPermitDetector;
import io.pandian.classifier.detection.detectors.UsccDetector;
import io.pandian.classifier.detection.detectors.VinDetector;
import io.pandian.classifier.detection.detectors.WechatIdDetector;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.Strength;
import io.pandian.config.taxonomy.TextConfidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All detectors, in a fixed order, behind one look at each value's characters: sorts and number of
 * characters decide which detectors can match at all, and only those judge. Safe for use by several
 * threads.
 */
public final class Detectors {
  /** Those whose values take code to tell, identifiers with checks first. */
  private static final List<Detector> CODED =
      List.of(
          new ResidentIdDetector(),
          new HongKongMacauPermitDetector(),
          new ForeignerIdDetector(),
          new UsccDetector(),
          new BankCardDetector(),
          new OrganisationCodeDetector(),
          new VinDetector(),
          new ImeiDetector(),
          new ImsiDetector(),
          new IccidDetector(),
          new MobilePhoneDetector(),
          new LandlinePhoneDetector(),
          new EmailDetector(),
          new LicensePlateDetector(),
          new PassportDetector(),
          new TaiwanPermitDetector(),
          new MilitaryIdDetector(),
          new IpAddressDetector(),
          new MacAddressDetector(),
          new OrganisationNameDetector(),
          new PersonNameDetector(),
          new AddressDetector(),
          new RegionDetector(),
          new JobTitleDetector(),
          new MedicalRecordDetector(),
          new AccessTokenDetector(),
          new PasswordDetector(),
          new BirthDateDetector(),
          new AgeDetector(),
          new PreciseLocationDetector(),
          new IncomeDetector(),
          new BankAccountDetector(),
          new QqNumberDetector(),
          new WechatIdDetector(),
          new AccountNameDetector());

  /** One detector for each data item that values can show, those that files describe behind. */
  private static final List<Detector> ALL =
      Stream.concat(
              CODED.stream(),
              Items.standard().all().stream()
                  .filter(item -> item.form().isPresent())
                  .map(DescribedDetector::new))
          .toList();

  private static final Detectors STANDARD = new Detectors(ALL);

  /** Characters of a document that are looked at; the engine reads about a million a second. */
  private static final int LONGEST_TEXT = 2_000_000;

  /** A view for each thread, so that judging a value allocates nothing. */
  private static final ThreadLocal<ValueText> VIEW = ThreadLocal.withInitial(ValueText::new);

  private final List<Detector> detectors;
  private final Shape[] shapes;
  private final Map<String, Detector> byDataItem = new HashMap<>();

  /** For each length, the places in the list of the detectors that take values so long. */
  private final int[][] byLength = new int[ValueText.LONGEST + 1][];

  /** Those of them that files describe and that stand alone in texts. */
  private final List<DescribedDetector> described;

  private final PlainIdentifiers plain = new PlainIdentifiers();
  private final MaskedForms masked = MaskedForms.standard();

  /** The places of the detectors whose items have forms of their own when they are masked. */
  private final int[] maskable;

  private Detectors(List<Detector> detectors) {
    this.detectors = detectors;
    this.shapes = detectors.stream().map(Detector::shape).toArray(Shape[]::new);
    detectors.forEach(d -> byDataItem.putIfAbsent(d.dataItem(), d));
    this.described =
        detectors.stream()
            .filter(DescribedDetector.class::isInstance)
            .map(DescribedDetector.class::cast)
            .filter(detector -> detector.item().confidence().alone())
            .toList();
    this.maskable =
        IntStream.range(0, detectors.size())
            .filter(place -> masked.knows(detectors.get(place).dataItem()))
            .toArray();
    for (int length = 0; length < byLength.length; length++) {
      byLength[length] = detectorsFor(length);
    }
  }

  /** The detectors that are packed with Pandian. */
  public static Detectors standard() {
    return STANDARD;
  }

  /** The detectors that are packed with Pandian, and a user's own after them. */
  public static Detectors with(CustomDetectors custom) {
    if (custom.size() == 0) {
      return STANDARD;
    }
    List<Detector> detectors = new ArrayList<>(ALL);
    detectors.addAll(custom.detectors());
    return new Detectors(detectors);
  }

  static List<Detector> all() {
    return ALL;
  }

  static List<Detector> coded() {
    return CODED;
  }

  private int[] detectorsFor(int length) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < detectors.size(); i++) {
      Shape shape = detectors.get(i).shape();
      if (length >= shape.shortest() && length <= shape.longest()) {
        places.add(i);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What the values of a column look like. Equal values are judged once.
   *
   * @return a detection for each detector that matched at least one value, in the detectors' order;
   *     a column can look like several things
   */
  public List<Detection> detect(FieldSample sample) {
    Tally[] tallies = new Tally[detectors.size()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Tally(detectors.get(i).dataItem());
    }
    DistinctValues values = sample.distinct();
    ValueText view = VIEW.get();
    for (int i = 0; i < values.size(); i++) {
      String value = values.value(i);
      look(tallies, view.set(value), value, values.count(i));
    }
    List<Detection> detections = new ArrayList<>();
    for (Tally tally : tallies) {
      if (!tally.isEmpty()) {
        detections.add(tally.toDetection());
      }
    }
    return detections;
  }

  /**
   * Identifiers in a column that holds none as a whole: inside longer values, as in remarks, logs
   * and messages, or alone in some of its values, however few. Numbers that only happen to look so
   * are left out. Slower than {@link #detect}: for columns of text.
   *
   * @return counts of finds, not of values: a value can hold several
   */
  public List<Detection> detectInside(FieldSample sample) {
    return EmbeddedIdentifiers.in(sample.distinct());
  }

  /**
   * What the files of items describe that stands alone, found anywhere in a text.
   *
   * @return for each such item that occurs, what was found
   */
  public List<Detection> describedIn(String text) {
    String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return described.stream()
        .map(detector -> detector.in(head))
        .filter(tally -> !tally.isEmpty())
        .map(Tally::toDetection)
        .toList();
  }

  /** How sure a find of {@link #describedIn} is. */
  public double confidence(Detection found) {
    TextConfidence confidence =
        described.stream()
            .filter(detector -> detector.dataItem().equals(found.dataItem()))
            .findFirst()
            .map(detector -> detector.item().confidence())
            .orElse(TextConfidence.DESCRIBED);
    return found.checkPassed() > 0 ? confidence.checked() : confidence.shaped();
  }

  private void look(Tally[] tallies, ValueText view, String value, int count) {
    int length = view.length();
    int traits = view.traits();
    for (int place : byLength[length]) {
      if (shapes[place].admits(length, traits)) {
        tallies[place].look(detectors.get(place), view, value, count);
      }
    }
    if (Masked.hasStars(view)) {
      for (int place : maskable) {
        if (masked.fits(detectors.get(place).dataItem(), view)) {
          tallies[place].add(Verdict.NOT_APPLICABLE, false, value, count);
        }
      }
    }
  }

  /** Whether a single value has the shape of a data item and does not fail its check. */
  public boolean resembles(String dataItem, String value) {
    Detector detector = byDataItem.get(plain.judgedAs(dataItem));
    if (detector == null) {
      return false;
    }
    ValueText view = VIEW.get().set(value);
    Verdict verdict = admits(detector, view) ? detector.judge(view) : Verdict.NONE;
    return (verdict.matched() && verdict != Verdict.FAILED) || masked.fits(dataItem, view);
  }

  /**
   * How much a match of the value alone says of a data item. Weak ones speak only where name or
   * context names the item.
   *
   * @return empty if no detector looks for the item in values
   */
  public Optional<Strength> strength(String dataItem) {
    return Optional.ofNullable(byDataItem.get(dataItem)).map(Detector::strength);
  }

  /**
   * The one form of all the ways to write an identifier: full-width characters and separators are
   * gone, +86 is gone, letters have one case, 15-digit identity numbers have 18 characters.
   *
   * <p>For an item without a detector it is the trimmed and folded text. Cheap enough for every row
   * of a table: a value that is already in that form is returned as it is.
   *
   * @return empty if the value is no identifier of that item: the shape is wrong, the check fails,
   *     or it is a placeholder or masked
   */
  public Optional<String> normalise(String dataItem, String value) {
    return normaliser(dataItem, VIEW.get()).apply(value);
  }

  /**
   * {@link #normalise} for the values of one item, for a column of which many are to come.
   *
   * @return belongs to one thread
   */
  public Function<String, Optional<String>> normaliser(String dataItem) {
    return normaliser(dataItem, new ValueText());
  }

  private Function<String, Optional<String>> normaliser(String dataItem, ValueText view) {
    Function<ValueText, Optional<String>> oneForm = oneForm(dataItem);
    return value -> {
      view.set(value);
      return view.length() == 0 || Masked.hides(view) ? Optional.empty() : oneForm.apply(view);
    };
  }

  private Function<ValueText, Optional<String>> oneForm(String dataItem) {
    String judgedAs = plain.judgedAs(dataItem);
    if (!(byDataItem.get(judgedAs) instanceof Identifier identifier)) {
      return plain::normalise;
    }
    if (judgedAs.equals(dataItem)) {
      return view -> oneForm(identifier, view);
    }
    // Else a number of its own, such as a social-security card's.
    return view ->
        admits(identifier, view) && identifier.judge(view).matched()
            ? oneForm(identifier, view)
            : plain.normalise(view);
  }

  private static Optional<String> oneForm(Identifier identifier, ValueText view) {
    boolean identifies =
        admits(identifier, view) && identifier.identifies(view) && !identifier.placeholder(view);
    return identifies ? Optional.of(identifier.canonical(view)) : Optional.empty();
  }

  private static boolean admits(Detector detector, ValueText view) {
    return detector.shape().admits(view.length(), view.traits());
  }
}
