package io.pandian.scanner.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A unit of systemd: sections with keys; of a key that is given again the last value. */
record UnitFile(Map<String, Map<String, String>> content) {
  static UnitFile read(Path file) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("[")) {
          section = new LinkedHashMap<>();
          sections.put(line.substring(1, line.indexOf(']')), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int equals = line.indexOf('=');
          if (equals < 1) {
            throw new IllegalArgumentException("neither a section nor a key: " + line);
          }
          section.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnitFile(sections);
  }

  Set<String> sections() {
    return content.keySet();
  }

  Set<String> keys(String section) {
    return content.getOrDefault(section, Map.of()).keySet();
  }

  String value(String section, String key) {
    return content.getOrDefault(section, Map.of()).getOrDefault(key, "(none)");
  }
}
