package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.Share.Entry;
import io.pandian.scanner.sources.files.fork.ParserPool;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;

/**
 * The files of a share. It is only ever read; the files are parsed in child processes, which {@link
 * #close} ends.
 */
public final class FileSource implements Source {
  private final FileSettings settings;
  private final Share share;
  private final PathPatterns patterns;
  private final ParserPool parsers;
  private final Spool spool;

  private FileSource(FileSettings settings, Share share, ParserPool parsers) {
    this.settings = settings;
    this.share = share;
    this.patterns = new PathPatterns(settings.include(), settings.exclude());
    this.parsers = parsers;
    this.spool = new Spool(share, settings.limits().maxFileBytes());
  }

  /**
   * Opens the share; parser processes are started when the first file is read.
   *
   * @throws SourceException if the share cannot be reached
   */
  public static FileSource open(FileSettings settings) throws SourceException {
    FileLimits limits = settings.limits();
    Share share = settings.root().open();
    try {
      ParserPool parsers =
          ParserPool.open(
              limits.filesInFlight(),
              limits.parserMemory(),
              limits.fileTimeout(),
              limits.noProgressTimeout(),
              limits.parse());
      return new FileSource(settings, share, parsers);
    } catch (IOException e) {
      share.close();
      throw new MachineException(e);
    }
  }

  @Override
  public String id() {
    return settings.id();
  }

  @Override
  public String type() {
    return "files";
  }

  @Override
  public Description describe() throws SourceException {
    return share.describe();
  }

  @Override
  public void list(Listing listing) throws SourceException {
    new FileWalk(settings.id(), share, patterns, listing).run();
  }

  @Override
  public void read(SourceUnit unit, ContentVisitor visitor) throws SourceException {
    if (!(share.stat(unit.path()) instanceof Entry.File file)) {
      throw Notice.VANISHED.failure();
    }
    if (file.bytes() > settings.limits().maxFileBytes()) {
      throw Notice.TOO_LARGE.failure();
    }
    if (share instanceof ReadInPlace local) {
      parsers.parse(local.file(unit.path()), file.bytes(), unit.path(), visitor);
      return;
    }
    try (Spool.Copy copy = spool.copy(unit.path())) {
      parsers.parse(copy.file(), copy.bytes(), unit.path(), visitor);
    }
  }

  @Override
  public boolean isThere() {
    return share.isThere();
  }

  @Override
  public void close() {
    parsers.close();
    spool.close();
    share.close();
  }
}
