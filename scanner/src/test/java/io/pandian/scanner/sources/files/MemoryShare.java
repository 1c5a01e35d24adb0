package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A share that is no folder of this system: its files are in memory. */
public class MemoryShare implements Share {
  private static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final Map<String, byte[]> files = new TreeMap<>(BY_BYTES);

  public MemoryShare(Map<String, byte[]> files) {
    this.files.putAll(files);
  }

  /** A share that holds what a folder holds. */
  public static MemoryShare copyOf(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return new MemoryShare(files);
  }

  @Override
  public Source.Description describe() {
    return new Source.Description("files (memory)", List.of());
  }

  @Override
  public void list(String folder, Consumer<Entry> found) throws SourceException {
    stat(folder);
    String begin = folder.isEmpty() ? "" : folder + "/";
    TreeSet<String> children = new TreeSet<>(BY_BYTES);
    files.keySet().stream()
        .filter(path -> path.startsWith(begin))
        .map(path -> begin + path.substring(begin.length()).split("/", 2)[0])
        .forEach(children::add);
    for (String child : children) {
      found.accept(stat(child));
    }
  }

  @Override
  public Entry stat(String path) throws SourceException {
    byte[] content = files.get(path);
    if (content != null) {
      return new Entry.File(path, content.length);
    }
    if (path.isEmpty() || files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"))) {
      return new Entry.Folder(path, path);
    }
    throw Notice.VANISHED.failure();
  }

  @Override
  public InputStream open(String path) throws SourceException {
    byte[] content = files.get(path);
    if (content == null) {
      throw Notice.VANISHED.failure();
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public void close() {
    files.clear();
  }
}
