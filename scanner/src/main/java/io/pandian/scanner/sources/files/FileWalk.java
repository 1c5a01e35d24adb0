package io.pandian.scanner.sources.files;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.Source.Listing;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.Share.Entry;
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
 * Walks a share in a fixed order: each folder in the share's own order, files before the folders
 * below it. It enters no folder twice (a mount may show one again), opens nothing, and goes on
 * where something cannot be listed.
 */
final class FileWalk {
  private final String source;
  private final Share share;
  private final PathPatterns patterns;
  private final Listing listing;
  private final Set<Object> entered = new HashSet<>();
  private final Deque<Entry.Folder> pending = new ArrayDeque<>();

  FileWalk(String source, Share share, PathPatterns patterns, Listing listing) {
    this.source = source;
    this.share = share;
    this.patterns = patterns;
    this.listing = listing;
  }

  /**
   * Walks from the root.
   *
   * @throws SourceException if the root cannot be listed at all, or the share does not answer
   */
  void run() throws SourceException {
    if (share.stat("") instanceof Entry.Folder root) {
      pending.push(root);
    }
    while (!pending.isEmpty()) {
      folder(pending.pop());
    }
  }

  private void folder(Entry.Folder folder) throws SourceException {
    if (!entered.add(folder.identity())) {
      return;
    }
    List<Entry.Folder> folders = new ArrayList<>();
    try {
      share.list(folder.path(), entry -> tell(entry, folders));
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.UNREACHABLE) {
        throw e;
      }
      listing.unscanned(folder.path(), e.reason(), e.detail());
    }
    Collections.reverse(folders);
    folders.forEach(pending::push);
  }

  private void tell(Entry entry, List<Entry.Folder> folders) {
    if (entry instanceof Entry.Folder folder) {
      folders.add(folder);
      return;
    }
    Optional<String> leftOut = patterns.leftOutBy(entry.path());
    if (leftOut.isPresent()) {
      listing.excluded(entry.path(), leftOut.get());
    } else if (entry instanceof Entry.File file) {
      listing.unit(unit(file));
    } else if (entry instanceof Entry.Other other) {
      listing.unscanned(other.path(), other.reason(), other.detail());
    }
  }

  private SourceUnit unit(Entry.File file) {
    return new SourceUnit(
        source,
        file.path(),
        SourceUnit.Kind.FILE,
        "",
        OptionalLong.empty(),
        OptionalLong.of(file.bytes()));
  }
}
