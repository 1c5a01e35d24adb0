package io.pandian.config.rulebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rulebook files come from: packed with Pandian, or a folder of the user's. */
interface RulebookFiles {
  /** The text of a file below the root; empty if there is none. */
  Optional<String> text(String path);

  /** The name of a file for messages. */
  String name(String path);

  /** The files packed with Pandian; works from a jar and from a folder of classes. */
  static RulebookFiles packaged() {
    return new RulebookFiles() {
      @Override
      public Optional<String> text(String path) {
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
      public String name(String path) {
        return "rulebooks/" + path;
      }
    };
  }

  /** The files of a folder. */
  static RulebookFiles in(Path root) {
    return new RulebookFiles() {
      @Override
      public Optional<String> text(String path) {
        Path file = root.resolve(path);
        try {
          return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public String name(String path) {
        return root.resolve(path).toString();
      }
    };
  }
}
