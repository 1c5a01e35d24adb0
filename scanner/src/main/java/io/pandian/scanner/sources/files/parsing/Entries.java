package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Unpacks the entries of archives and the attachments of messages, within the budget of the file
 * that holds them, and has them parsed. Nothing is ever written under an entry's own name.
 */
final class Entries {
  private final Output output;
  private final Budget budget;
  private final Workspace workspace;
  private final Consumer<Item> parser;

  Entries(Output output, Budget budget, Workspace workspace, Consumer<Item> parser) {
    this.output = output;
    this.budget = budget;
    this.workspace = workspace;
    this.parser = parser;
  }

  /** Writes the bytes of an entry. */
  @FunctionalInterface
  interface Unpacking {
    void to(OutputStream out) throws Exception;
  }

  /** An archive has been opened and its entries follow. */
  void opened(Item archive, String mediaType) {
    output.bare(archive.path(), AssetKind.ARCHIVE, mediaType, archive.bytes());
  }

  /** An entry that cannot be read. */
  void refused(Item archive, String name, Notice notice) throws LimitReached {
    budget.takeEntry();
    output.unscanned(archive.entryPath(name), notice);
  }

  /**
   * Unpacks an entry and tells what is in it.
   *
   * @throws LimitReached if the budget ends here; what fitted has been told
   */
  void parse(Item archive, String name, Unpacking unpacking) throws LimitReached, IOException {
    Optional<Unpacked> unpacked = unpack(archive, name, unpacking);
    if (unpacked.isPresent()) {
      parse(unpacked.get());
    }
  }

  /**
   * Unpacks an entry, to be parsed later; empty if nothing of it could be read, which is then told.
   */
  Optional<Unpacked> unpack(Item archive, String name, Unpacking unpacking)
      throws LimitReached, IOException {
    budget.takeEntry();
    String path = archive.entryPath(name);
    if (!budget.allowsDepth(archive.depth() + 1)) {
      output.unscanned(path, Notice.DEPTH_LIMIT);
      return Optional.empty();
    }
    Path file = workspace.newFile();
    Optional<Notice> broken = write(file, unpacking);
    long bytes = Files.size(file);
    Item item = new Item(file, simpleName(name), path, bytes, archive.depth() + 1);
    if (broken.isPresent() && bytes == 0) {
      parse(new Unpacked(item, broken, false));
      return Optional.empty();
    }
    return Optional.of(new Unpacked(item, broken, true));
  }

  /** Tells what is in an unpacked entry, and what of it could not be unpacked. */
  void parse(Unpacked unpacked) throws LimitReached, IOException {
    if (unpacked.anything) {
      output.cut(unpacked.broken, () -> parser.accept(unpacked.item));
    }
    Files.deleteIfExists(unpacked.item.file());
    if (unpacked.broken.isPresent()) {
      Notice notice = unpacked.broken.get();
      if (notice == Notice.UNPACKED_LIMIT) {
        throw new LimitReached(notice);
      }
      output.unscanned(unpacked.item.path(), notice);
    }
  }

  private Optional<Notice> write(Path file, Unpacking unpacking) {
    try (OutputStream out = new BudgetedStream(Files.newOutputStream(file))) {
      unpacking.to(out);
      return Optional.empty();
    } catch (Exception e) {
      return Optional.of(Failures.noticeOf(e));
    }
  }

  private static String simpleName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * An entry in a file of its own.
   *
   * @param broken why it is not whole
   * @param anything whether there is anything to parse
   */
  record Unpacked(Item item, Optional<Notice> broken, boolean anything) {}

  /** Counts what is written against the budget. */
  private final class BudgetedStream extends OutputStream {
    private final OutputStream out;

    private BudgetedStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        budget.takeBytes(length);
      } catch (LimitReached e) {
        throw new IOException(e);
      }
      output.progress();
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
