package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.Source.Listing;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Walks a folder in a fixed order: each folder's names sorted, files before the folders below it.
 * It follows no links (what they lead to inside the root is met anyway), enters no folder twice (a
 * mount may show one again), opens nothing, and goes on where something cannot be listed.
 */
final class FileWalk {
  private final String source;
  private final Path root;
  private final PathPatterns patterns;
  private final Listing listing;
  private final Set<Object> entered = new HashSet<>();
  private final Deque<Path> pending = new ArrayDeque<>();

  FileWalk(String source, Path root, PathPatterns patterns, Listing listing) {
    this.source = source;
    this.root = root;
    this.patterns = patterns;
    this.listing = listing;
  }

  void run() {
    pending.push(root);
    while (!pending.isEmpty()) {
      folder(pending.pop());
    }
  }

  private void folder(Path folder) {
    try {
      if (!isNew(folder)) {
        return;
      }
      List<Path> folders = new ArrayList<>();
      for (Path child : children(folder)) {
        child(child, folders);
      }
      Collections.reverse(folders);
      folders.forEach(pending::push);
    } catch (IOException e) {
      tell(folder, noticeOf(e));
    }
  }

  private boolean isNew(Path folder) throws IOException {
    Object key = attributes(folder).fileKey();
    return entered.add(key == null ? folder.toRealPath() : key);
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private void child(Path child, List<Path> folders) {
    try {
      BasicFileAttributes attributes = attributes(child);
      if (attributes.isDirectory()) {
        folders.add(child);
      } else if (attributes.isRegularFile()) {
        file(child, attributes.size());
      } else if (!attributes.isSymbolicLink()) {
        tell(child, Notice.SPECIAL_FILE);
      } else if (!leadsInside(child)) {
        tell(child, Notice.LINK_OUTSIDE);
      }
    } catch (IOException e) {
      tell(child, noticeOf(e));
    }
  }

  private void file(Path file, long bytes) {
    String path = UnitPath.of(root, file);
    Optional<String> leftOut = patterns.leftOutBy(path);
    if (leftOut.isPresent()) {
      listing.excluded(path, leftOut.get());
    } else {
      listing.unit(
          new SourceUnit(
              source,
              path,
              SourceUnit.Kind.FILE,
              "",
              OptionalLong.empty(),
              OptionalLong.of(bytes)));
    }
  }

  private void tell(Path path, Notice notice) {
    String unit = UnitPath.of(root, path);
    Optional<String> leftOut = patterns.leftOutBy(unit);
    boolean mayHoldMore = path.equals(root) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (leftOut.isPresent() && !mayHoldMore) {
      listing.excluded(unit, leftOut.get());
    } else {
      listing.unscanned(unit, notice.reason(), notice.sentence());
    }
  }

  private boolean leadsInside(Path link) {
    try {
      return link.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  static Notice noticeOf(IOException e) {
    if (e instanceof AccessDeniedException) {
      return Notice.DENIED;
    }
    return e instanceof NoSuchFileException ? Notice.VANISHED : Notice.FAILED;
  }
}
