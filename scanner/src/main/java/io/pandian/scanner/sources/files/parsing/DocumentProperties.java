package io.pandian.scanner.sources.files.parsing;

import io.pandian.config.Resources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the properties of a document beside its text: who wrote and changed it, subject,
 * keywords, comments, and whatever people added. Each is a line; names that programs put there
 * ({@code lexicons/program-names.tsv}) are left out.
 */
final class DocumentProperties {
  private static final Set<String> PROGRAMS =
      Resources.tsv("lexicons/program-names.tsv").stream()
          .map(row -> row.get(0).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Names of properties as Tika gives them. */
  private static final List<String> TOLD =
      List.of(
          "dc:creator",
          "meta:last-author",
          "dc:contributor",
          "dc:publisher",
          "dc:subject",
          "cp:subject",
          "dc:description",
          "w:Comments",
          "meta:keyword",
          "cp:category",
          "extended-properties:Manager",
          "extended-properties:Company");

  private static final List<String> ADDED = List.of("custom:", "pdf:docinfo:custom:");

  private final Set<String> lines = new LinkedHashSet<>();

  /** The properties that Tika found. */
  static DocumentProperties of(Metadata metadata) {
    DocumentProperties properties = new DocumentProperties();
    for (String name : TOLD) {
      for (String value : metadata.getValues(name)) {
        properties.add(name.substring(name.indexOf(':') + 1), value);
      }
    }
    for (String name : metadata.names()) {
      for (String prefix : ADDED) {
        if (name.startsWith(prefix)) {
          properties.add(name.substring(prefix.length()), metadata.get(name));
        }
      }
    }
    return properties;
  }

  /** The properties of a workbook of the xls kind. */
  static DocumentProperties of(HSSFWorkbook workbook) {
    DocumentProperties properties = new DocumentProperties();
    SummaryInformation summary = workbook.getSummaryInformation();
    if (summary != null) {
      properties.add("creator", summary.getAuthor());
      properties.add("last-author", summary.getLastAuthor());
      properties.add("title", summary.getTitle());
      properties.add("subject", summary.getSubject());
      properties.add("keyword", summary.getKeywords());
      properties.add("Comments", summary.getComments());
    }
    DocumentSummaryInformation further = workbook.getDocumentSummaryInformation();
    if (further != null) {
      properties.add("Manager", further.getManager());
      properties.add("Company", further.getCompany());
      properties.add("category", further.getCategory());
      CustomProperties added = further.getCustomProperties();
      if (added != null) {
        added.forEach((name, value) -> properties.add(name, String.valueOf(value)));
      }
    }
    return properties;
  }

  /** Adds a property, unless it is empty or a program's. */
  void add(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return;
    }
    String program = value.strip().toLowerCase(Locale.ROOT);
    if (!PROGRAMS.contains(program) && program.chars().anyMatch(Character::isLetterOrDigit)) {
      lines.add(name + ": " + value.strip());
    }
  }

  /** Adds a property, unless another has its value: some have several names. */
  void addUnlessSaid(String name, String value) {
    if (lines.stream().noneMatch(line -> line.endsWith(": " + value.strip()))) {
      add(name, value);
    }
  }

  void write(DocumentWriter document) throws LimitReached {
    if (!lines.isEmpty()) {
      document.append("\n" + String.join("\n", lines) + "\n");
    }
  }
}
