package io.pandian.scanner.sources.files.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * What a page says in attributes and in its head: titles, texts for pictures, values of forms, data
 * of programs, addresses to write to or call. Of these Tika passes on few by itself.
 */
final class HtmlAttributes extends DefaultHtmlMapper {
  private static final Pattern TOLD =
      Pattern.compile("title|alt|value|placeholder|summary|label|content|aria-label|data-.+");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:mailto|tel|sms):(?<who>[^?]+).*");
  private static final Pattern TECHNICAL =
      Pattern.compile("(?i)x-.*|.*(encoding|type|viewport|generator|robots|compatible|origin).*");

  /** The properties that every document may have are told of with those. */
  private static final Pattern PROPERTY =
      Pattern.compile("(?i)(dc|meta|cp|w|custom|pdf):.*|resourcename");

  private static final Set<String> BUTTONS =
      Set.of("button", "submit", "reset", "checkbox", "radio");

  @Override
  public String mapSafeElement(String name) {
    @Nullable String safe = super.mapSafeElement(name);
    return safe == null ? name.toLowerCase(Locale.ROOT) : safe;
  }

  @Override
  public @Nullable String mapSafeAttribute(String element, String attribute) {
    String name = attribute.toLowerCase(Locale.ROOT);
    boolean kept = TOLD.matcher(name).matches() || name.equals("type") || name.equals("href");
    return kept ? name : super.mapSafeAttribute(element, attribute);
  }

  /** What the attributes of an element say, each with its name. */
  static List<String> told(String element, Attributes attributes) {
    List<String> told = new ArrayList<>();
    boolean button = BUTTONS.contains(String.valueOf(attributes.getValue("type")));
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getLocalName(i);
      String value = attributes.getValue(i).strip();
      var address = ADDRESS.matcher(value);
      if (name.equals("href") && address.matches()) {
        told.add(address.group("who"));
      } else if (TOLD.matcher(name).matches()
          && !button
          && !value.isEmpty()
          && !element.equals("meta")) {
        told.add(name.replaceFirst("^data-", "") + ": " + value);
      }
    }
    return told;
  }

  /** Adds what the head of a page says beside its title. */
  static void head(Metadata metadata, DocumentProperties properties) {
    for (String name : metadata.names()) {
      if (!TECHNICAL.matcher(name).matches() && !PROPERTY.matcher(name).matches()) {
        for (String value : metadata.getValues(name)) {
          properties.addUnlessSaid(name, value);
        }
      }
    }
  }
}
