package io.pandian.scanner.cli;

import io.pandian.config.Bilingual;
import io.pandian.scanner.jobs.ScanLog;
import io.pandian.scanner.jobs.SourceAway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the machine or of ours, in one sentence that says what, where and how to mend it. A
 * failure's own message is shown only where it is the path that failed; others may hold data.
 */
final class MachineFailure {
  private static final Bilingual AGAIN =
      Bilingual.of("，然后再次执行同一命令。", ", then give the same command again.");

  /** A scan needs some two hundred; with fewer even its classes may not be found. */
  private static final long FEWEST_DESCRIPTORS = 256;

  private static final Pattern OPEN_FILES = Pattern.compile("Max open files +([0-9]{1,18}) ");

  /** Bytes with which no report can be written. */
  private static final long HARDLY_ANY = 1 << 20;

  private static final int LONGEST_CHAIN = 1_000;

  private MachineFailure() {}

  /**
   * What is told of a failure.
   *
   * @param out the output folder, whose log is named if there is one; empty for none
   */
  static Bilingual sentence(Throwable failure, Path out) {
    List<Throwable> chain = chain(failure);
    for (Throwable each : chain) {
      Optional<Bilingual> known = known(each, out);
      if (known.isPresent()) {
        return known.get();
      }
    }
    // Libraries that write packages keep to themselves why they could not.
    return hardlyAnySpace(out) ? noSpace(shown(out)) : unknown(chain.get(chain.size() - 1), out);
  }

  private static boolean hardlyAnySpace(Path out) {
    Path place = out.toAbsolutePath();
    while (place != null && !Files.isDirectory(place)) {
      place = place.getParent();
    }
    try {
      return place != null && Files.getFileStore(place).getUsableSpace() < HARDLY_ANY;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether fewer files may be open at a time than a scan needs. What fails for want of them seldom
   * says so: classes are not found, and pipes not made.
   */
  static boolean fewDescriptors() {
    return mostDescriptors() < FEWEST_DESCRIPTORS;
  }

  /** From where Linux tells it: the classes that know it anywhere would take a while to load. */
  private static long mostDescriptors() {
    try {
      Matcher told = OPEN_FILES.matcher(Files.readString(Path.of("/proc/self/limits")));
      if (told.find()) {
        return Long.parseLong(told.group(1));
      }
    } catch (IOException e) {
      // Another system.
    }
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.UnixOperatingSystemMXBean system
        ? system.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }

  static Bilingual descriptors() {
    return told(
        "可打开的文件数不足，请用 ulimit -n 4096 调高上限",
        "Too few files may be open at a time: raise the limit by ulimit -n 4096");
  }

  private static Bilingual noSpace(String path) {
    return told(
        "磁盘空间不足：" + path + "。请清理空间或另选目录",
        "There is no space left at " + path + ": free some or choose another folder");
  }

  private static Bilingual memory() {
    return told(
        "内存不足，请减少 --threads 或用 PANDIAN_JAVA_OPTIONS=-Xmx4g 调大内存",
        "Memory ran out: use fewer --threads, or more memory by PANDIAN_JAVA_OPTIONS=-Xmx4g");
  }

  /** A failure and all that it comes from, each before its causes. */
  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    follow(failure, chain);
    return chain;
  }

  private static void follow(@Nullable Throwable failure, List<Throwable> chain) {
    if (failure == null || chain.contains(failure) || chain.size() > LONGEST_CHAIN) {
      return;
    }
    chain.add(failure);
    follow(failure.getCause(), chain);
    for (Throwable suppressed : failure.getSuppressed()) {
      follow(suppressed, chain);
    }
  }

  private static Optional<Bilingual> known(Throwable failure, Path out) {
    if (failure instanceof SourceAway away) {
      return Optional.of(told(away.sentence().zh(), away.sentence().en()));
    }
    if (failure instanceof OutOfMemoryError) {
      return Optional.of(memory());
    }
    if (failure instanceof StackOverflowError) {
      return Optional.of(
          told(
              "输入嵌套过深，请简化计划或输入文件，或用 PANDIAN_JAVA_OPTIONS=-Xss8m 调大栈",
              "The input is nested too deeply: simplify the plan or the input, or give a larger"
                  + " stack by PANDIAN_JAVA_OPTIONS=-Xss8m"));
    }
    if (failure instanceof FileSystemException e) {
      return Optional.of(file(e, out));
    }
    if (failure instanceof ReadOnlyFileSystemException) {
      return Optional.of(denied(shown(out)));
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return byWords(failure, out);
    }
    return failure instanceof SQLException || failure.getClass().getName().contains("MVStore")
        ? byWords(failure, out)
        : Optional.empty();
  }

  private static Bilingual file(FileSystemException e, Path out) {
    String path = e.getFile() == null ? shown(out) : e.getFile();
    Optional<Bilingual> known = byWords(e.getReason() == null ? "" : e.getReason(), path);
    if (known.isPresent()) {
      return known.get();
    }
    if (e instanceof AccessDeniedException) {
      return denied(path);
    }
    if (e instanceof NoSuchFileException) {
      return removed(path);
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return told(
          "此处不是文件夹：" + path + "。请另选目录", "This is not a folder: " + path + ". Choose another");
    }
    return told(
        "无法读写：" + path + "。请检查磁盘和权限",
        "This cannot be read or written: " + path + ". Check the disk and the rights");
  }

  private static Optional<Bilingual> byWords(Throwable failure, Path out) {
    return byWords(String.valueOf(failure.getMessage()), shown(out));
  }

  /** By what the system calls it; only these words are looked for and nothing of it is shown. */
  private static Optional<Bilingual> byWords(String message, String path) {
    String words = message.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("disk quota")) {
      return Optional.of(noSpace(path));
    }
    if (words.contains("too many open files")) {
      return Optional.of(descriptors());
    }
    if (words.contains("out of memory")
        || words.contains("outofmemory")
        || words.contains("cannot allocate memory")) {
      return Optional.of(memory());
    }
    if (words.contains("resource temporarily unavailable")) {
      return Optional.of(
          told(
              "系统不再允许新的进程或线程，请用 ulimit -u 调高上限或减少 --threads",
              "No further process or thread may be started: raise the limit by ulimit -u, or use"
                  + " fewer --threads"));
    }
    if (words.contains("no such file or directory")) {
      return Optional.of(removed(path));
    }
    if (words.contains("read-only file system") || words.contains("permission denied")) {
      return Optional.of(denied(path));
    }
    return Optional.empty();
  }

  private static Bilingual removed(String path) {
    return told(
        "路径不存在或已被删除：" + path + "。请恢复或另选目录",
        "This is not there, or has been removed: " + path + ". Restore it or choose another");
  }

  private static Bilingual denied(String path) {
    return told(
        "没有写入权限：" + path + "。请授予写权限或另选目录",
        "This may not be written: "
            + path
            + ". Grant the right to write, or choose another folder");
  }

  private static Bilingual unknown(Throwable failure, Path out) {
    String kind = failure.getClass().getSimpleName();
    Path log = out.resolve(ScanLog.NAME);
    if (out.toString().isEmpty() || !Files.isRegularFile(log)) {
      return told(
          "执行失败（" + kind + "）。请检查输入、磁盘和内存",
          "It failed (" + kind + "): check the input, the disk and the memory");
    }
    return told(
        "执行失败（" + kind + "）。已有结果均已保存；请查看 " + log + " 并排除原因",
        "It failed (" + kind + "). All that was found is kept: see " + log + ", remove the cause");
  }

  private static Bilingual told(String zh, String en) {
    return Bilingual.of(zh + AGAIN.zh(), en + AGAIN.en());
  }

  private static String shown(Path path) {
    return path.toString().isEmpty() ? "." : path.toString();
  }
}
