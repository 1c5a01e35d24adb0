package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Has Tika's parsers find encodings as we do, minding what pages and messages declare. */
final class OwnEncodingDetector implements EncodingDetector {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 65_536;

  @Override
  public @Nullable Charset detect(InputStream in, Metadata metadata) throws IOException {
    Charset byPage = new HtmlEncodingDetector().detect(in, metadata);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Optional<Charset> declared =
        byPage == null ? byType(metadata) : TextEncoding.named(byPage.name());
    return TextEncoding.of(head, declared);
  }

  private static Optional<Charset> byType(Metadata metadata) {
    MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    return type == null
        ? Optional.empty()
        : TextEncoding.named(type.getParameters().get("charset"));
  }
}
