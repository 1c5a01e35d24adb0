package io.pandian.reports.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * JSON inside a page. Small data stands as it is, so that anyone can read it in the page's source;
 * above a megabyte it is compressed, which browsers undo by themselves.
 */
final class EmbeddedData {
  static final int READABLE_BYTES = 1_000_000;

  private EmbeddedData() {}

  /** A script element that no browser runs, holding the JSON. */
  static String element(String id, byte[] json) {
    return json.length <= READABLE_BYTES
        ? element(id, "application/json", escaped(json))
        : element(id, "application/zlib", compressed(json));
  }

  private static String element(String id, String type, String content) {
    return "<script type=\"" + type + "\" id=\"" + id + "\">" + content + "</script>\n";
  }

  /** Without a less-than sign nothing in the data can end the element or begin another. */
  private static String escaped(byte[] json) {
    return new String(json, StandardCharsets.UTF_8).replace("<", "\\u003c");
  }

  private static String compressed(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(bytes, deflater)) {
      zlib.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
