package io.pandian.config.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What the YAML files in a jar say, understood once and written beside it: commands that answer at
 * once need not parse some hundred files each time. The YAML is what holds. A pack that is damaged,
 * or that was made of another jar, is as none; and classes in a folder, where a file may change by
 * itself, have none.
 */
public final class YamlPack {
  public static final String FILE = "config.pack";

  /**
   * Two checksums stand before the content: of the jar, and of the content. They tell what was
   * changed or damaged, not who did it: whoever may write here may write the jar.
   */
  private static final int CHECKSUMS = 2 * Long.BYTES;

  private final SortedMap<String, byte[]> maps = new TreeMap<>();
  private final Map<String, String> notes = new TreeMap<>();

  private YamlPack(DataInput in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readUTF();
      byte[] map = new byte[in.readInt()];
      in.readFully(map);
      maps.put(path, map);
    }
    for (int left = in.readInt(); left > 0; left--) {
      notes.put(in.readUTF(), in.readUTF());
    }
  }

  /** Read when first asked for. */
  private static final class Own {
    static final Optional<YamlPack> PACK = ownJar().flatMap(YamlPack::of);
  }

  /** The pack of what comes with Pandian, if it has one. */
  public static Optional<YamlPack> standard() {
    return Own.PACK;
  }

  /** The pack of what is in a jar, if there is one beside it that was made of it. */
  public static Optional<YamlPack> of(Path jar) {
    try {
      byte[] pack = Files.readAllBytes(jar.resolveSibling(FILE));
      DataInput in = new DataInputStream(new ByteArrayInputStream(pack));
      boolean fits =
          in.readLong() == checksum(Files.readAllBytes(jar), 0)
              && in.readLong() == checksum(pack, CHECKSUMS);
      return fits ? Optional.of(new YamlPack(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The paths of the files below a folder, sorted; the folder's path has a slash at its end. */
  public List<String> paths(String folder) {
    return maps.keySet().stream().filter(path -> path.startsWith(folder)).toList();
  }

  /** Whether a file is there. */
  public boolean knows(String path) {
    return maps.containsKey(path);
  }

  /** The mapping in a file; empty if there is none here, and its text must be read. */
  public Optional<YamlMap> map(String path, String name, Problems problems) {
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

  /** What was noted under a name when the pack was made; empty if nothing was. */
  public String note(String name) {
    return notes.getOrDefault(name, "");
  }

  /** A mapping as a pack holds it. */
  public static byte[] packed(YamlMap map) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    map.pack(new DataOutputStream(packed));
    return packed.toByteArray();
  }

  /**
   * Writes the pack of a jar, beside it.
   *
   * @param maps the mappings by path; empty ones for files whose texts are to be read
   * @param notes what else is to be found in it, by name
   */
  public static void write(
      Path jar, SortedMap<String, byte[]> maps, SortedMap<String, String> notes)
      throws IOException {
    byte[] content = content(maps, notes);
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pack);
    out.writeLong(checksum(Files.readAllBytes(jar), 0));
    out.writeLong(checksum(content, 0));
    out.write(content);
    Path made = jar.resolveSibling(FILE + ".new");
    Files.write(made, pack.toByteArray());
    Files.move(made, jar.resolveSibling(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] content(SortedMap<String, byte[]> maps, SortedMap<String, String> notes)
      throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(maps.size());
    for (Map.Entry<String, byte[]> map : maps.entrySet()) {
      out.writeUTF(map.getKey());
      out.writeInt(map.getValue().length);
      out.write(map.getValue());
    }
    out.writeInt(notes.size());
    for (Map.Entry<String, String> note : notes.entrySet()) {
      out.writeUTF(note.getKey());
      out.writeUTF(note.getValue());
    }
    return content.toByteArray();
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }

  /** The jar that this class is in; empty where it is in a folder. */
  public static Optional<Path> ownJar() {
    @Nullable CodeSource source = YamlPack.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
