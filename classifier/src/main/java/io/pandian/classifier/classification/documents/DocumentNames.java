package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.names.KnownNames;
import io.pandian.classifier.detection.names.NameRecognizer;
import io.pandian.classifier.detection.names.OrganisationFinder;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks for names in the lines of a document as far as a budget goes; beyond it, for organisations
 * by their endings alone, and bounds how many persons may be named.
 */
final class DocumentNames {
  private final KnownNames known = new KnownNames();
  private final UnreadNames unread = new UnreadNames();
  private final boolean recognises;
  private int budget;

  /**
   * @param budget characters in which names are looked for; 0 if nobody asks for names
   */
  DocumentNames(int budget) {
    this.budget = budget;
    recognises = budget > 0;
  }

  /**
   * Names in one line.
   *
   * @param matches those of persons and organisations that were recognised
   * @param unread at most how many persons more are named, where they were not looked for
   */
  record Found(List<TextMatch> matches, long unread) {}

  /**
   * The names in a line.
   *
   * @param characters those of the line
   * @param rest the line without what is known already
   */
  Found in(String line, char[] characters, Supplier<String> rest) {
    if (budget < line.length()) {
      return new Found(
          OrganisationFinder.standard().in(line, characters),
          recognises ? unread.atMostIn(rest.get()) : 0);
    }
    if (!UnreadNames.mayBeIn(line)) {
      return new Found(List.of(), 0);
    }
    budget -= line.length();
    List<TextMatch> recognised = NameRecognizer.standard().in(line, known);
    unread.read(line, recognised);
    return new Found(recognised, 0);
  }
}
