package io.pandian.scanner.naming;

import io.pandian.classifier.detection.CredentialFinder;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.Masking;
import io.pandian.classifier.detection.NameRecognizer;
import io.pandian.classifier.detection.PossibleNames;
import io.pandian.classifier.detection.TextMatch;
import io.pandian.classifier.detection.TextScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values inside names and titles: identifiers, names of persons and secrets, by the detectors that
 * judge columns and texts. Safe for use by several threads.
 */
final class NameValues {
  private static final String PERSON = "person-name";

  /** Numbers of organisations are nobody's. */
  private static final String ORGANISATION = "uscc";

  private static final int LONGEST_NAME = 4;

  /** Han characters in a row, without the measure word that belongs to a number before them. */
  private static final Pattern HAN =
      Pattern.compile("((?<=[0-9])[年月日周号期季组版次份])?(?<run>[\\u3400-\\u9fff·]+)");

  private static final Pattern PIECE = Pattern.compile("[0-9A-Za-z]{8,}");

  /** No given name ends so, and many rooms and things do. */
  private static final String THINGS = "室品率额类处局";

  /** What stands in a text like a password: letters of both cases and digits, in one piece. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[^\\s]*[a-z])(?=[^\\s]*[A-Z])(?=[^\\s]*[0-9])[A-Za-z0-9!@#$%^&*_+=-]{8,}");

  private final Detectors detectors = Detectors.standard();
  private final PossibleNames possible = PossibleNames.standard();

  /** The name with what is hidden in it hidden; the same name if nothing is. */
  String masked(String name) {
    return hidden(name, found(name));
  }

  /** The same for a title, a subject or a comment, which people fill with anything. */
  String maskedText(String text) {
    List<TextMatch> found = found(text);
    found.addAll(CredentialFinder.standard().in(text));
    Matcher secrets = SECRET.matcher(text);
    while (secrets.find()) {
      found.add(match("password", text, secrets.start(), secrets.end()));
    }
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
    // Underscores and endings join what people have put side by side.
    Matcher pieces = PIECE.matcher(name);
    while (pieces.find()) {
      identifiers(pieces.group(), pieces.start(), found);
    }
    Matcher runs = HAN.matcher(name);
    while (runs.find()) {
      String run = runs.group("run");
      if (run.length() > LONGEST_NAME) {
        within(name, runs.start("run"), run, found);
      } else if (isPerson(run)) {
        found.add(match(PERSON, name, runs.start("run"), runs.end()));
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

  private void within(String name, int start, String run, List<TextMatch> found) {
    for (TextMatch match : NameRecognizer.standard().in(run)) {
      boolean thing = match.end() < run.length() && THINGS.indexOf(run.charAt(match.end())) >= 0;
      if (match.dataItem().equals(PERSON) && !thing && isPerson(match.value())) {
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
