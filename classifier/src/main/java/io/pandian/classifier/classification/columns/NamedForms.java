package io.pandian.classifier.classification.columns;

import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Forms that say nothing by themselves and yet do not contradict a column's name: the telephones of
 * a town without their area code, cards of foreign schemes. From the items' files.
 */
final class NamedForms {
  private static final NamedForms STANDARD = new NamedForms();

  private final Map<String, Pattern> forms = new HashMap<>();

  private NamedForms() {
    for (ItemFile item : Items.standard().all()) {
      if (!item.looseForms().isEmpty()) {
        forms.put(item.dataItem(), Pattern.compile(String.join("|", item.looseForms())));
      }
    }
  }

  static NamedForms standard() {
    return STANDARD;
  }

  /** Whether an item has such a form, and a value has it. */
  boolean fits(String item, String value) {
    Pattern form = forms.get(item);
    return form != null && form.matcher(value.strip()).matches();
  }
}
