package io.pandian.scanner.sources.files;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceSettings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code files} source of the plan.
 *
 * @param id its id in the plan
 * @param root where the files are
 * @param include patterns of paths to read, for example {@code **}{@code /*.xlsx}
 * @param exclude patterns of paths to leave out
 * @param limits how much load and how much of one file is allowed
 */
public record FileSettings(
    String id, Root root, List<String> include, List<String> exclude, FileLimits limits)
    implements SourceSettings {
  private static final List<String> EVERYTHING = List.of("**/*");
  private static final List<String> OFFICE_LOCK_FILES = List.of("**/~$*");

  public FileSettings {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Everything below a folder of this system, within the default limits. */
  public static FileSettings of(String id, Path folder) {
    return new FileSettings(
        id, new LocalRoot(folder), EVERYTHING, OFFICE_LOCK_FILES, FileLimits.DEFAULT);
  }

  /**
   * Reads a source of type {@code files}; whatever is wrong is told to it, and the settings are
   * then not to be used.
   */
  public static FileSettings read(YamlMap source) {
    String id = source.requireText("id");
    Root root = new LocalRoot(folder(source));
    List<String> include = source.texts("include");
    List<String> exclude = source.texts("exclude");
    checkPatterns(source, "include", include);
    checkPatterns(source, "exclude", exclude);
    FileLimits limits = source.map("limits").map(FileLimits::read).orElse(FileLimits.DEFAULT);
    source.refuseOthers("id", "type", "root", "include", "exclude", "limits");
    return new FileSettings(
        id,
        root,
        include.isEmpty() ? EVERYTHING : include,
        source.has("exclude") ? exclude : OFFICE_LOCK_FILES,
        limits);
  }

  private static Path folder(YamlMap source) {
    String text = source.requireText("root");
    Optional<String> scheme = scheme(text);
    if (scheme.isPresent()) {
      source.problem(
          "root",
          Bilingual.of(
              "尚不支持读取“" + scheme.get() + "://”的共享。",
              "Shares cannot be read as '" + scheme.get() + "://' yet."),
          Bilingual.of(
              "请以只读方式挂载共享，并写挂载后的目录。", "Mount the share read-only and write the mounted folder."));
      return Path.of("");
    }
    try {
      Path root = Path.of(text);
      if (!text.isBlank() && !Files.isDirectory(root)) {
        source.problem(
            "root",
            Bilingual.of("不是可以访问的文件夹。", "This is not a folder that can be reached."),
            Bilingual.of("请修正路径。", "Mend the path."));
      }
      return root;
    } catch (InvalidPathException e) {
      source.problem(
          "root",
          Bilingual.of("不是路径。", "This is not a path."),
          Bilingual.of("请写文件夹的绝对路径。", "Write an absolute path of a folder."));
      return Path.of("");
    }
  }

  private static Optional<String> scheme(String root) {
    int end = root.indexOf("://");
    return end > 0
        ? Optional.of(root.substring(0, end).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static void checkPatterns(YamlMap source, String key, List<String> patterns) {
    for (String pattern : patterns) {
      if (!PathPatterns.isValid(pattern)) {
        source.problem(
            key,
            Bilingual.of("“" + pattern + "”不是有效的匹配式。", "'" + pattern + "' is not a pattern."),
            Bilingual.of(
                "可以用 *、?、**、[..] 和 {a,b}，例如 **/*.xlsx。",
                "Use *, ?, **, [..] and {a,b}, for example '**/*.xlsx'."));
      }
    }
  }

  @Override
  public Duration awayTimeout() {
    return limits.awayTimeout();
  }

  @Override
  public Source open() throws SourceException {
    return FileSource.open(this);
  }
}
