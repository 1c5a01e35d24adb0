package io.pandian.classifier.classification;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.List;
import java.util.Map;

/** What is found of the item that {@link AddedItemTest} adds; runs beside the rest of Pandian. */
public final class AddedItem {
  private AddedItem() {}

  /**
   * The data items of a column of badges, of a column named so, and of a text; by what was tried.
   */
  public static Map<String, String> found() {
    Classifier classifier = Classifier.standard();
    List<String> badges = List.of("GX-000123", "GX-000871", "GX-102030", "GX-552019");
    String text = "领班李强（厂牌号：GX-000123）请于周五前换发 GX-000871 号厂牌。";
    return Map.of(
        "values", item(classifier, new FieldSample("c7", "", "", badges)),
        "comment", item(classifier, new FieldSample("c7", "varchar(20)", "厂牌号", List.of())),
        "name", item(classifier, new FieldSample("plant_badge", "varchar(20)", "", List.of())),
        "document",
            classifier.document("通知", text).findings().stream()
                .filter(finding -> finding.dataItem().equals("factory-badge"))
                .map(finding -> String.valueOf(finding.distinct()))
                .findFirst()
                .orElse("-"),
        "taxonomy", classifier.taxonomy().require("factory-badge").zh());
  }

  private static String item(Classifier classifier, FieldSample field) {
    return classifier
        .table(new TableSample("t_line", "", List.of(field)))
        .fields()
        .get(0)
        .dataItem()
        .orElse("-");
  }
}
