package io.pandian.config.rulebooks;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.reading.YamlPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Where rulebook files come from: packed with Pandian, or a folder of the user's. */
abstract class RulebookFiles {
  private final Map<String, String> read = new HashMap<>();

  /** The text of a file below the root; empty if there is none. */
  abstract Optional<String> text(String path);

  /** The name of a file for messages. */
  abstract String name(String path);

  boolean holds(String path) {
    return text(path).isPresent();
  }

  /** The mapping in a file; empty if there is none, and then a problem says so. */
  Optional<YamlMap> map(String path, Problems problems) {
    return YamlMap.read(name(path), once(path), problems);
  }

  /** The digest over the paths and texts of the files of a rulebook, in the order of paths. */
  String digest(String rulebook, SortedSet<String> paths) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String path : paths) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(once(path).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest is of what was understood, whoever writes into the folder meanwhile. */
  private String once(String path) {
    return read.computeIfAbsent(path, one -> text(one).orElse(""));
  }

  /** The files packed with Pandian, as they were understood when it was built where that is so. */
  static RulebookFiles packaged() {
    return YamlPack.standard().<RulebookFiles>map(Packed::new).orElseGet(OnClassPath::new);
  }

  /** The files of a folder. */
  static RulebookFiles in(Path root) {
    return new InFolder(root);
  }

  /** Works from a jar and from a folder of classes. */
  static class OnClassPath extends RulebookFiles {
    @Override
    Optional<String> text(String path) {
      try (@Nullable InputStream in =
          RulebookFiles.class.getResourceAsStream("/pandian/rulebooks/" + path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    String name(String path) {
      return "rulebooks/" + path;
    }
  }

  /** Texts are read only where the pack does not hold what they say. */
  static final class Packed extends OnClassPath {
    private final YamlPack pack;

    Packed(YamlPack pack) {
      this.pack = pack;
    }

    @Override
    boolean holds(String path) {
      return pack.knows(name(path));
    }

    @Override
    Optional<YamlMap> map(String path, Problems problems) {
      return pack.map(name(path), name(path), problems).or(() -> super.map(path, problems));
    }

    @Override
    String digest(String rulebook, SortedSet<String> paths) {
      return pack.note(rulebook);
    }
  }

  private static final class InFolder extends RulebookFiles {
    private final Path root;

    InFolder(Path root) {
      this.root = root;
    }

    @Override
    Optional<String> text(String path) {
      Path file = root.resolve(path);
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    String name(String path) {
      return root.resolve(path).toString();
    }
  }
}
