package io.pandian.scanner.naming;

import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.Masking;
import io.pandian.classifier.detection.TextScanner;
import io.pandian.classifier.detection.names.NameRecognizer;
import io.pandian.classifier.detection.names.PossibleNames;
import io.pandian.classifier.detection.text.CredentialFinder;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values inside names and titles: identifiers, names of persons and secrets, by the detectors that
 * judge columns and texts. Safe for use by several threads.
 */
final class NameValues {
  private static final String PERSON = "person-name";
  private static final String PASSWORD = "password";
  private static final String ADDRESS = "address";

  /** Numbers of organisations are nobody's. */
  private static final String ORGANISATION = "uscc";

  private static final int LONGEST_NAME = 4;

  /** Han characters in a row, without the measure word that belongs to a number before them. */
  private static final Pattern HAN =
      Pattern.compile("((?<=[0-9])[年月日周号期季组版次份])?(?<run>[\\u3400-\\u9fff·]+)");

  private static final Pattern PIECE = Pattern.compile("[0-9A-Za-z]{8,}");

  /** No given name ends so, and many rooms and things do. */
  private static final String THINGS = "室品率额类处局";

  /** Underscores and dots join what people have put side by side. */
  private static final Pattern PART = Pattern.compile("[^_.]+");

  /** Keys of a record are joined by dots as parts of an address are. */
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9_%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]{2,})+");

  /** A number of a person behind or before another number. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{18,}[0-9X]");

  private static final int RESIDENT_ID = 18;

  /** A road or a block with its number. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\u3400-\\u9fff]{3,}[0-9]+(-[0-9]+)*[\u53f7\u5f04\u680b\u5e62\u5ba4][\\u3400-\\u9fff0-9]*");

  /** Loads the detectors when names are first looked at. */
  private static final class Packed {
    private static final NameValues STANDARD = new NameValues();
  }

  private final Detectors detectors = Detectors.standard();
  private final PossibleNames possible = PossibleNames.standard();
  private final LatinPersons latin = new LatinPersons(detectors);

  /** Those that look with the detectors that are packed with Pandian. */
  static NameValues standard() {
    return Packed.STANDARD;
  }

  /** The name with what is hidden in it hidden; the same name if nothing is. */
  String masked(String name) {
    List<TextMatch> found = found(name);
    SecretTokens.inName(name, (start, end) -> found.add(match(PASSWORD, name, start, end)));
    return hidden(name, found);
  }

  /** The same for a title, a subject or a comment, which people fill with anything. */
  String maskedText(String text) {
    List<TextMatch> found = found(text);
    found.addAll(CredentialFinder.standard().in(text));
    SecretTokens.inText(text, (start, end) -> found.add(match(PASSWORD, text, start, end)));
    return hidden(text, found);
  }

  /** Whether a name is that of a person, as a header of a sheet of attendance. */
  boolean isPerson(String name) {
    return possible.isOne(name)
        && THINGS.indexOf(name.charAt(name.length() - 1)) < 0
        && detectors.resembles(PERSON, name);
  }

  /** Whether a name may be that of a person where others beside it are. */
  boolean mayBePerson(String name) {
    return possible.isOne(name);
  }

  private List<TextMatch> found(String name) {
    List<TextMatch> found = new ArrayList<>();
    identifiers(name, 0, found);
    Stream.of(PART, PIECE)
        .flatMap(pattern -> pattern.matcher(name).results())
        .forEach(part -> identifiers(part.group(), part.start(), found));
    withinNumbers(name, found);
    MAIL.matcher(name)
        .results()
        .forEach(mail -> found.add(match("email", name, mail.start(), mail.end())));
    PLACE
        .matcher(name)
        .results()
        .filter(place -> detectors.resembles(ADDRESS, place.group()))
        .forEach(place -> found.add(match(ADDRESS, name, place.start(), place.end())));
    latin.in(name, (start, end) -> found.add(match(PERSON, name, start, end)));
    Matcher runs = HAN.matcher(name);
    while (runs.find()) {
      String run = runs.group("run");
      if (run.length() <= LONGEST_NAME && isPerson(run)) {
        found.add(match(PERSON, name, runs.start("run"), runs.end()));
      } else if (run.length() >= LONGEST_NAME) {
        within(name, runs.start("run"), run, found);
      }
    }
    return found;
  }

  private static void identifiers(String text, int start, List<TextMatch> found) {
    for (TextMatch match : TextScanner.standard().scan(text)) {
      if (!match.dataItem().equals(ORGANISATION)) {
        found.add(
            new TextMatch(
                match.dataItem(),
                start + match.start(),
                start + match.end(),
                match.value(),
                match.checked(),
                match.placeholder()));
      }
    }
  }

  /** Identity numbers with other digits before or behind them. */
  private static void withinNumbers(String name, List<TextMatch> found) {
    Matcher numbers = LONG_NUMBER.matcher(name);
    while (numbers.find()) {
      for (int at = numbers.start(); at + RESIDENT_ID <= numbers.end(); at++) {
        identifiers(name.substring(at, at + RESIDENT_ID), at, found);
      }
    }
  }

  private void within(String name, int start, String run, List<TextMatch> found) {
    for (TextMatch match : NameRecognizer.standard().in(run)) {
      boolean last = match.end() == run.length();
      boolean thing = !last && THINGS.indexOf(run.charAt(match.end())) >= 0;
      // Of four characters the first may be said of a person, 新覃明慧; the last are mostly a thing.
      boolean fits = last || run.length() > LONGEST_NAME;
      if (match.dataItem().equals(PERSON) && fits && !thing && isPerson(match.value())) {
        found.add(match(PERSON, name, start + match.start(), start + match.end()));
      }
    }
  }

  private static TextMatch match(String item, String text, int start, int end) {
    return new TextMatch(item, start, end, text.substring(start, end), false, false);
  }

  private static String hidden(String name, List<TextMatch> found) {
    if (found.isEmpty()) {
      return name;
    }
    found.sort(Comparator.comparingInt(TextMatch::start));
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (TextMatch match : found) {
      if (match.start() >= at) {
        text.append(name, at, match.start())
            .append(Masking.mask(match.dataItem(), name.substring(match.start(), match.end())));
        at = match.end();
      }
    }
    return text.append(name.substring(at)).toString();
  }
}
