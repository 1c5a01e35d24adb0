package io.pandian.scanner.sources;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A password or key, in memory only. A plan names where it is kept and never holds it. Its text
 * form hides it, two secrets are equal only if they are the same object, and it is not
 * serialisable.
 */
public final class Secret {
  private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final Pattern FILE = Pattern.compile("\\$\\{file:([^}]+)}");
  private static final long LONGEST_FILE = 4096;
  private static final Bilingual HOW =
      Bilingual.of(
          "请写 ${NAME} 引用环境变量 NAME，或者写 ${file:/path} 引用存放口令的文件。",
          "Write ${NAME} for the environment variable NAME, or ${file:/path} for a file that holds"
              + " it.");

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  public static Secret of(String value) {
    return new Secret(value);
  }

  /**
   * Reads the secret that a key of a plan refers to; whatever is wrong is added to the problems of
   * the map, without the text that stands there.
   *
   * @param environment looks up an environment variable; null if it is not set
   * @return empty if the key is absent or wrong
   */
  public static Optional<Secret> read(
      YamlMap map, String key, Function<String, @Nullable String> environment) {
    String reference = map.text(key).orElse("");
    Matcher variable = ENVIRONMENT.matcher(reference);
    if (variable.matches()) {
      return fromEnvironment(map, key, variable.group(1), environment);
    }
    Matcher file = FILE.matcher(reference);
    if (file.matches()) {
      return fromFile(map, key, file.group(1));
    }
    if (map.has(key)) {
      map.problem(
          key, Bilingual.of("口令不能直接写在计划中。", "A secret must not stand in the plan itself."), HOW);
    }
    return Optional.empty();
  }

  private static Optional<Secret> fromEnvironment(
      YamlMap map, String key, String name, Function<String, @Nullable String> environment) {
    String value = environment.apply(name);
    if (value == null) {
      map.problem(
          key,
          Bilingual.of(
              "环境变量 " + name + " 没有设置。", "The environment variable " + name + " is not set."),
          Bilingual.of("请设置该变量；也可以：" + HOW.zh(), "Set it, or " + HOW.en()));
      return Optional.empty();
    }
    return Optional.of(new Secret(value));
  }

  private static Optional<Secret> fromFile(YamlMap map, String key, String name) {
    try {
      Path path = Path.of(name);
      if (Files.isRegularFile(path) && Files.size(path) <= LONGEST_FILE) {
        return Optional.of(new Secret(Files.readString(path).stripTrailing()));
      }
    } catch (IOException | InvalidPathException e) {
      // Told below: the exception could quote the file's content.
    }
    map.problem(
        key,
        Bilingual.of("口令文件无法读取。", "The secret file cannot be read."),
        Bilingual.of(
            "请写可读取的文本文件，最大 " + LONGEST_FILE + " 字节。",
            "Name a readable text file of at most " + LONGEST_FILE + " bytes."));
    return Optional.empty();
  }

  /** The value; hand it to whoever needs it and keep it nowhere. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "Secret[***]";
  }
}
