package io.pandian.reports;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.config.reading.InvalidInput;
import io.pandian.reports.json.InventoryJson;
import io.pandian.reports.page.InventoryPage;
import io.pandian.reports.workbook.InventoryWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats an inventory can be written in, each as one file. */
public enum ReportFormat {
  /** The whole inventory; the file that every other format can be made from again. */
  JSON((inventory, language, out) -> InventoryJson.write(inventory, out)),
  /** A workbook for filing and filtering. */
  XLSX(InventoryWorkbook::write),
  /** A page for reading and tracing. */
  HTML(InventoryPage::write);

  private final Renderer renderer;

  ReportFormat(Renderer renderer) {
    this.renderer = renderer;
  }

  /** The name used on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file, for example {@code inventory.xlsx}. */
  public String fileName() {
    return "inventory." + code();
  }

  void write(Inventory inventory, Language language, OutputStream out) throws IOException {
    renderer.write(inventory, language, out);
  }

  /**
   * The formats of a list as a person types it, for example {@code xlsx,html}.
   *
   * @throws InvalidInput if one of them is not known
   */
  public static Set<ReportFormat> parse(String list) {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String name : list.split(",", -1)) {
      formats.add(one(name.strip().toLowerCase(Locale.ROOT)));
    }
    return Collections.unmodifiableSet(formats);
  }

  private static ReportFormat one(String name) {
    return Arrays.stream(values())
        .filter(format -> format.code().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidInput.of(
                    "--format",
                    "",
                    Bilingual.of(
                        "本版本不能输出“" + name + "”。", "This version cannot write '" + name + "'."),
                    Bilingual.of(
                        "可以选择："
                            + Arrays.stream(values())
                                .map(ReportFormat::code)
                                .collect(Collectors.joining("、"))
                            + "。",
                        "Choose from: "
                            + Arrays.stream(values())
                                .map(ReportFormat::code)
                                .collect(Collectors.joining(", "))
                            + ".")));
  }

  /** Writes an inventory in one format; leaves the stream open. */
  @FunctionalInterface
  private interface Renderer {
    void write(Inventory inventory, Language language, OutputStream out) throws IOException;
  }
}
