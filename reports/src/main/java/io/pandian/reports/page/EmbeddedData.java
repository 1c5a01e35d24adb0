package io.pandian.reports.page;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON inside a page, in a script element that no browser runs. Small data stands as it is, so that
 * anyone can read it in the page's source; above a megabyte it is compressed on its way into the
 * page, which browsers undo by themselves.
 */
final class EmbeddedData extends OutputStream {
  static final int READABLE_BYTES = 1_000_000;

  private static final int BLOCK = 8192;

  private final String id;
  private final OutputStream page;

  /** All so far, as long as it may be small. */
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
  private @Nullable OutputStream compressed;

  private EmbeddedData(String id, OutputStream page) {
    this.id = id;
    this.page = page;
  }

  /** Writes the JSON of an element somewhere. */
  @FunctionalInterface
  interface Json {
    void write(OutputStream out) throws IOException;
  }

  /** Writes an element into a page; leaves the page open. */
  static void write(String id, Json json, OutputStream page) throws IOException {
    EmbeddedData data = new EmbeddedData(id, page);
    try {
      json.write(data);
      data.finish();
    } finally {
      data.deflater.end();
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (compressed == null && held.size() + length <= READABLE_BYTES) {
      held.write(bytes, from, length);
    } else {
      compressed().write(bytes, from, length);
    }
  }

  private OutputStream compressed() throws IOException {
    if (compressed == null) {
      begin("application/zlib");
      OutputStream base64 = Base64.getEncoder().wrap(new LeftOpen(page));
      compressed = new DeflaterOutputStream(base64, deflater, BLOCK);
      held.writeTo(compressed);
      held.reset();
    }
    return compressed;
  }

  private void finish() throws IOException {
    if (compressed == null) {
      begin("application/json");
      put(escaped(held.toString(StandardCharsets.UTF_8)));
    } else {
      compressed.close();
    }
    put("</script>\n");
  }

  private void begin(String type) throws IOException {
    put("<script type=\"" + type + "\" id=\"" + id + "\">");
  }

  private void put(String text) throws IOException {
    page.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Without a less-than sign nothing in the data can end the element or begin another. */
  private static String escaped(String json) {
    return json.replace("<", "\\u003c");
  }

  /** The page goes on after the element. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream page) {
      super(page);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
