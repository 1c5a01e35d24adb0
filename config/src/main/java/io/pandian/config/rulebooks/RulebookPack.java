package io.pandian.config.rulebooks;

import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What the rulebooks in a jar say, understood once and written beside it: commands that answer at
 * once need not parse some hundred YAML files each time. The YAML is what holds. A pack that is
 * damaged, or that was made of another jar, is as none; and classes in a folder, where a file may
 * change by itself, have none.
 */
public final class RulebookPack {
  static final String FILE = "rulebooks.pack";
  private static final String FOLDER = "pandian/rulebooks/";
  private static final String CASES = ".cases.yaml";

  /**
   * Two checksums stand before the content: of the jar, and of the content. They tell what was
   * changed or damaged, not who did it: whoever may write here may write the jar.
   */
  private static final int CHECKSUMS = 2 * Long.BYTES;

  private final Map<String, byte[]> maps = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();

  private RulebookPack(DataInput in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readUTF();
      byte[] map = new byte[in.readInt()];
      in.readFully(map);
      maps.put(path, map);
    }
    for (int left = in.readInt(); left > 0; left--) {
      digests.put(in.readUTF(), in.readUTF());
    }
  }

  /** The pack of the rulebooks that come with Pandian, if it has one. */
  static Optional<RulebookPack> standard() {
    return ownJar().flatMap(RulebookPack::of);
  }

  /** The pack of the rulebooks in a jar, if there is one beside it that was made of it. */
  static Optional<RulebookPack> of(Path jar) {
    try {
      byte[] pack = Files.readAllBytes(jar.resolveSibling(FILE));
      DataInput in = new DataInputStream(new ByteArrayInputStream(pack));
      boolean fits =
          in.readLong() == checksum(Files.readAllBytes(jar), 0)
              && in.readLong() == checksum(pack, CHECKSUMS);
      return fits ? Optional.of(new RulebookPack(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a file is there. */
  boolean knows(String path) {
    return maps.containsKey(path);
  }

  /** The mapping in a file; empty if there is none here, and its text must be read. */
  Optional<YamlMap> map(String path, String name, Problems problems) {
    byte[] packed = maps.getOrDefault(path, new byte[0]);
    if (packed.length == 0) {
      return Optional.empty();
    }
    try {
      DataInput in = new DataInputStream(new ByteArrayInputStream(packed));
      return Optional.of(YamlMap.unpack(name, in, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest of a rulebook's texts. */
  String digest(String rulebook) {
    return digests.getOrDefault(rulebook, "");
  }

  /** Packs the rulebooks in the jar that this class is in: the last step of a build. */
  public static void main(String[] args) throws IOException {
    try {
      write(ownJar().orElseThrow());
    } catch (InvalidInput e) {
      // Whoever reads them next is told what is wrong with them.
    }
  }

  /** Packs the rulebooks in a jar, beside it. */
  static void write(Path jar) throws IOException {
    byte[] content = content(jar);
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pack);
    out.writeLong(checksum(Files.readAllBytes(jar), 0));
    out.writeLong(checksum(content, 0));
    out.write(content);
    Path made = jar.resolveSibling(FILE + ".new");
    Files.write(made, pack.toByteArray());
    Files.move(made, jar.resolveSibling(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Each mapping by its path, none for cases, which few commands ask for; then the digests. */
  private static byte[] content(Path jar) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      RulebookFiles files = new InJar(zip);
      List<String> paths = paths(zip);
      out.writeInt(paths.size());
      for (String path : paths) {
        byte[] map = path.endsWith(CASES) ? new byte[0] : packed(files, path);
        out.writeUTF(path);
        out.writeInt(map.length);
        out.write(map);
      }
      Rulebooks rulebooks = Rulebooks.load(files, List.of());
      out.writeInt(rulebooks.all().size());
      for (Rulebook book : rulebooks.all()) {
        out.writeUTF(book.id());
        out.writeUTF(book.sha256());
      }
    }
    return content.toByteArray();
  }

  private static byte[] packed(RulebookFiles files, String path) throws IOException {
    Problems problems = new Problems();
    Optional<YamlMap> map = files.map(path, problems);
    problems.throwIfAny();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    map.orElseThrow().pack(new DataOutputStream(packed));
    return packed.toByteArray();
  }

  private static List<String> paths(ZipFile zip) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(FOLDER) && name.endsWith(".yaml"))
        .map(name -> name.substring(FOLDER.length()))
        .sorted()
        .toList();
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }

  private static Optional<Path> ownJar() {
    @Nullable CodeSource source = RulebookPack.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The texts that a pack is made of. */
  private static final class InJar extends RulebookFiles {
    private final ZipFile zip;

    InJar(ZipFile zip) {
      this.zip = zip;
    }

    @Override
    Optional<String> text(String path) {
      @Nullable ZipEntry file = zip.getEntry(FOLDER + path);
      if (file == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(file)) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    String name(String path) {
      return FOLDER + path;
    }
  }
}
