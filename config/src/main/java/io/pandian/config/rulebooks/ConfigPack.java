package io.pandian.config.rulebooks;

import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.reading.YamlPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Packs the rulebooks and the data items in the jar that this class is in ({@link YamlPack}): the
 * last step of a build. Of cases, which few commands ask for, only that they are there.
 */
public final class ConfigPack {
  private static final String TOP = "pandian/";
  private static final List<String> FOLDERS = List.of("rulebooks/", "items/");
  private static final String CASES = ".cases.yaml";

  private ConfigPack() {}

  public static void main(String[] args) throws IOException {
    try {
      write(YamlPack.ownJar().orElseThrow());
    } catch (InvalidInput e) {
      // Whoever reads them next is told what is wrong with them.
    }
  }

  /** Packs what is in a jar, beside it. */
  public static void write(Path jar) throws IOException {
    SortedMap<String, byte[]> maps = new TreeMap<>();
    SortedMap<String, String> digests = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String path : paths(zip)) {
        maps.put(path, path.endsWith(CASES) ? new byte[0] : packed(zip, path));
      }
      for (Rulebook book : Rulebooks.load(new InJar(zip), List.of()).all()) {
        digests.put(book.id(), book.sha256());
      }
    }
    YamlPack.write(jar, maps, digests);
  }

  private static byte[] packed(ZipFile zip, String path) throws IOException {
    Problems problems = new Problems();
    Optional<YamlMap> map = text(zip, path).flatMap(text -> YamlMap.read(path, text, problems));
    problems.throwIfAny();
    return YamlPack.packed(map.orElseThrow());
  }

  private static List<String> paths(ZipFile zip) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(TOP) && name.endsWith(".yaml"))
        .map(name -> name.substring(TOP.length()))
        .filter(path -> FOLDERS.stream().anyMatch(path::startsWith))
        .toList();
  }

  private static Optional<String> text(ZipFile zip, String path) {
    @Nullable ZipEntry file = zip.getEntry(TOP + path);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rulebooks that a pack is made of. */
  private static final class InJar extends RulebookFiles {
    private final ZipFile zip;

    InJar(ZipFile zip) {
      this.zip = zip;
    }

    @Override
    Optional<String> text(String path) {
      return ConfigPack.text(zip, name(path));
    }

    @Override
    String name(String path) {
      return "rulebooks/" + path;
    }
  }
}
