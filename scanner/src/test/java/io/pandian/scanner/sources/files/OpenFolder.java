package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** A folder with a source open on it. */
public final class OpenFolder implements AutoCloseable {
  private final Path root;
  private final FileSource source;

  private OpenFolder(Path root, FileSource source) {
    this.root = root;
    this.source = source;
  }

  public static OpenFolder at(Path root) throws SourceException {
    return at(root, ParseLimits.DEFAULT);
  }

  public static OpenFolder at(Path root, ParseLimits limits) throws SourceException {
    FileLimits all =
        new FileLimits(
            1,
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            1L << 30,
            256L << 20,
            Duration.ofSeconds(60),
            limits);
    return new OpenFolder(
        root,
        FileSource.open(
            new FileSettings("share", new LocalRoot(root), List.of("**/*"), List.of(), all)));
  }

  public Recorded read(String name, byte[] content) throws IOException, SourceException {
    Files.write(root.resolve(name), content);
    return read(name);
  }

  public Recorded read(String name, String content, Charset charset)
      throws IOException, SourceException {
    return read(name, content.getBytes(charset));
  }

  public Recorded read(String name) throws SourceException {
    Recorded recorded = new Recorded();
    source.read(
        new SourceUnit(
            "share", name, SourceUnit.Kind.FILE, "", OptionalLong.empty(), OptionalLong.empty()),
        recorded);
    return recorded;
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() {
    source.close();
  }
}
