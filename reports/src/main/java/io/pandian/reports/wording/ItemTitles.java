package io.pandian.reports.wording;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;

/** What people call the data items of an inventory, those of the user's own detectors included. */
public final class ItemTitles {
  private static final Taxonomy STANDARD = Taxonomy.standard();

  private final Taxonomy taxonomy;

  private ItemTitles(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  public static ItemTitles of(Inventory inventory) {
    return new ItemTitles(STANDARD.with(inventory.declared()));
  }

  /** The data item's name; an item that nobody knows is called by its code. */
  public Bilingual item(String code) {
    return taxonomy.item(code).map(ItemTitles::title).orElse(Titles.itself(code));
  }

  public static Bilingual title(DataItem item) {
    return Bilingual.of(item.zh(), item.en());
  }

  /** The name of the group that the data item belongs to. */
  public Bilingual groupOf(String code) {
    return taxonomy.item(code).map(DataItem::group).map(Titles::group).orElse(Label.NONE.text());
  }

  /** All that have a name. */
  public List<DataItem> all() {
    return taxonomy.items();
  }
}
