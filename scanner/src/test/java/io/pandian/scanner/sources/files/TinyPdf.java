package io.pandian.scanner.sources.files;

import java.nio.charset.StandardCharsets;

/** A PDF of one page without a table of its objects, as small as readers put up with. */
final class TinyPdf {
  private TinyPdf() {}

  /** The page with this content stream. */
  static byte[] of(String content) {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length "
            + content.length()
            + ">>stream\n"
            + content
            + "\nendstream endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";
    return pdf.getBytes(StandardCharsets.US_ASCII);
  }
}
