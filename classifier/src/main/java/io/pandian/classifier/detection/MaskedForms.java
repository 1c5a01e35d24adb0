package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identifiers of which stars hide a part, E1****678 or 桂A1***5, for those whose detector knows only
 * the whole. What stands between the stars must fit the item's form, as its file says it.
 */
final class MaskedForms {
  private static final int FEWEST_STARS = 3;
  private static final int FEWEST_SHOWN = 3;
  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
  private static final MaskedForms STANDARD = new MaskedForms();

  private final Map<String, List<String>> forms = new HashMap<>();

  private MaskedForms() {
    for (ItemFile item : Items.standard().all()) {
      if (!item.maskedForms().isEmpty()) {
        forms.put(item.dataItem(), item.maskedForms());
      }
    }
  }

  static MaskedForms standard() {
    return STANDARD;
  }

  boolean knows(String dataItem) {
    return forms.containsKey(dataItem);
  }

  /** Whether a value is one of an item's forms with a part of it hidden. */
  boolean fits(String dataItem, ValueText value) {
    return Masked.hasStars(value)
        && forms.getOrDefault(dataItem, List.of()).stream().anyMatch(form -> fits(value, form));
  }

  private static boolean fits(ValueText value, String form) {
    if (value.length() != form.length() || value.at(0) == '*') {
      return false;
    }
    int stars = 0;
    for (int i = 0; i < form.length(); i++) {
      if (value.at(i) == '*') {
        stars++;
      } else if (!fits(Character.toUpperCase(value.at(i)), form.charAt(i))) {
        return false;
      }
    }
    return stars >= FEWEST_STARS && form.length() - stars >= FEWEST_SHOWN;
  }

  private static boolean fits(char c, char sort) {
    return switch (sort) {
      case '9' -> Traits.isDigit(c);
      case 'a' -> Traits.isLetter(c);
      case 'h' -> Character.digit(c, 16) >= 0;
      case '?' -> Traits.isDigit(c) || Traits.isLetter(c);
      case '省' -> PROVINCES.indexOf(c) >= 0;
      default -> c == sort;
    };
  }
}
