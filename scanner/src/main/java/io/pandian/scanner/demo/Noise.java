package io.pandian.scanner.demo;

import java.util.Locale;
import java.util.Random;

/** The ways in which people write the same number. */
final class Noise {
  private final Random random;

  Noise(Random random) {
    this.random = random;
  }

  String mobile(String digits) {
    String grouped =
        digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
    return switch (random.nextInt(12)) {
      case 0 -> "+86 " + grouped;
      case 1 -> "+86" + digits;
      case 2 -> "86-" + digits;
      case 3 -> grouped.replace(' ', '-');
      case 4 -> fullWidth(digits);
      case 5 -> " " + digits + " ";
      default -> digits;
    };
  }

  String residentId(String id) {
    return switch (random.nextInt(12)) {
      case 0 -> id.toLowerCase(Locale.ROOT);
      case 1 -> fullWidth(id);
      case 2 -> id + " ";
      default -> id;
    };
  }

  static String fullWidth(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
