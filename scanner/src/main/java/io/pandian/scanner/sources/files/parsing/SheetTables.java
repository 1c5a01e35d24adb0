package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.parsing.SheetBlock.Columns;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends the tables of a sheet, of which there may be several: below each other, after a blank row
 * and with a header of their own, and side by side. The first one bears the sheet's name, the
 * others that of their first cell too. Tables below each other are sent as the rows pass; where
 * some lie side by side, the sheet is read again for each, so that no table need be held.
 */
final class SheetTables {
  private static final int ROWS_LOOKED_AT = 100;

  private final Output output;
  private final Item item;
  private final String path;
  private final String mediaType;
  private final Rows rows;
  private final Deque<Region> left = new ArrayDeque<>();

  /** The rows of a sheet, as often as they are asked for. */
  @FunctionalInterface
  interface Rows {
    void each(Taker taker) throws IOException;
  }

  /** Takes one row after another. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a row.
     *
     * @param number its number in the sheet, from 1
     * @return whether more are wanted
     */
    boolean row(int number, List<? extends @Nullable String> cells);
  }

  /**
   * A part of the sheet.
   *
   * @param to the first row after it
   * @param first whether the sheet's first table is in it
   */
  private record Region(int from, int to, Columns columns, boolean first) {
    @Nullable String[] of(List<? extends @Nullable String> cells) {
      return columns.of(cells.toArray(String[]::new));
    }
  }

  SheetTables(Output output, Item item, String sheet, String mediaType, Rows rows) {
    this.output = output;
    this.item = item;
    this.path = item.sheetPath(sheet);
    this.mediaType = mediaType;
    this.rows = rows;
  }

  /** Sends everything; what cannot be read is told with the table in which it is. */
  void send() {
    left.add(new Region(0, Integer.MAX_VALUE, new Columns(0, Integer.MAX_VALUE), true));
    boolean form = isForm();
    while (!left.isEmpty()) {
      Walk walk = new Walk(left.remove(), form);
      try {
        rows.each(walk);
        walk.end();
      } catch (IOException | RuntimeException e) {
        walk.broken(Failures.noticeOf(e));
      }
    }
  }

  /** Whether the sheet is a form, in which blank rows and columns divide nothing. */
  private boolean isForm() {
    List<@Nullable String[]> all = new ArrayList<>();
    try {
      rows.each(
          (number, cells) -> {
            @Nullable String[] row = cells.toArray(String[]::new);
            if (!isBlank(row)) {
              all.add(withoutBlanks(row));
            }
            return all.size() < ROWS_LOOKED_AT;
          });
    } catch (IOException | RuntimeException e) {
      return false; // It is met again, and told, where the rows are sent.
    }
    return all.size() < ROWS_LOOKED_AT && Form.isAllForm(all);
  }

  private static boolean isBlank(@Nullable String[] row) {
    return Arrays.stream(row).allMatch(SheetTables::isBlank);
  }

  private static boolean isBlank(@Nullable String cell) {
    return cell == null || cell.isBlank();
  }

  /** As tables are written: blank cells are nothing, and none stand at the end. */
  private static @Nullable String[] withoutBlanks(@Nullable String[] row) {
    int length = row.length;
    while (length > 0 && isBlank(row[length - 1])) {
      length--;
    }
    @Nullable String[] cells = Arrays.copyOf(row, length);
    for (int i = 0; i < length; i++) {
      cells[i] = isBlank(cells[i]) ? null : cells[i];
    }
    return cells;
  }

  /** One walk over the rows of a region. */
  private final class Walk implements Taker {
    private final Region region;
    private final boolean form;

    /** The first rows of a block, until it is clear whether it is a table of its own. */
    private final List<@Nullable String[]> held = new ArrayList<>();

    private int heldFrom;
    private boolean holding = true;
    private int last = Integer.MAX_VALUE - 1;
    private boolean any;

    /** Whether the block at hand is the sheet's first. */
    private boolean leads;

    /** The table at hand; none where several lie side by side, or before the first. */
    private @Nullable TableWriter table;

    /** The block that began it. */
    private SheetBlock block = new SheetBlock(List.of());

    private int blockFrom;
    private List<Columns> sideBySide = List.of();

    private Walk(Region region, boolean form) {
      this.region = region;
      this.form = form;
    }

    @Override
    public boolean row(int number, List<? extends @Nullable String> cells) {
      if (number < region.from()) {
        output.progress();
        return true;
      }
      if (number >= region.to()) {
        return false;
      }
      @Nullable String[] row = region.of(cells);
      if (isBlank(row)) {
        output.progress();
        return true;
      }
      if (number > last + 1 && !form) {
        settle(true);
        holding = true;
      }
      last = number;
      if (!holding) {
        pass(row);
        return true;
      }
      heldFrom = held.isEmpty() ? number : heldFrom;
      held.add(withoutBlanks(row));
      if (held.size() >= ROWS_LOOKED_AT) {
        settle(false);
      }
      return true;
    }

    /**
     * Settles what the rows at hand are.
     *
     * @param whole whether a blank row or nothing follows
     */
    private void settle(boolean whole) {
      SheetBlock next = new SheetBlock(List.copyOf(held));
      if (held.isEmpty() || whole && next.isTitle()) {
        return;
      }
      int skipped = 0;
      if (!any) {
        begin(next);
      } else if (block.isFollowedBy(next)) {
        close(heldFrom);
        begin(next);
      } else {
        skipped = block.repeatedHeader(next);
      }
      held.subList(skipped, held.size()).forEach(this::pass);
      held.clear();
      holding = false;
    }

    private void begin(SheetBlock next) {
      leads = region.first() && !any;
      any = true;
      block = next;
      blockFrom = heldFrom;
      List<Columns> found = form ? List.of() : next.sideBySide();
      sideBySide = found.size() > 1 ? found : List.of();
      if (sideBySide.isEmpty()) {
        table = writer(leads ? path : path + "#" + corner());
      }
    }

    private TableWriter writer(String name) {
      return new TableWriter(output, name, AssetKind.SHEET, mediaType, item.bytes());
    }

    private String corner() {
      return CellReference.convertNumToColString(region.columns().from()) + blockFrom;
    }

    private void pass(@Nullable String[] row) {
      TableWriter open = table;
      if (open == null) {
        output.progress();
      } else {
        open.row(Arrays.asList(row));
      }
    }

    /**
     * Ends the table at hand, or leaves those side by side to be read.
     *
     * @param before the first row after it
     */
    private void close(int before) {
      TableWriter open = table;
      if (open != null) {
        open.end();
        table = null;
      }
      // What stands between two of them, further down, belongs to the one on the left.
      int from = region.columns().from();
      for (int i = 0; i < sideBySide.size(); i++) {
        boolean last = i + 1 == sideBySide.size();
        int to = last ? region.columns().to() : from + sideBySide.get(i + 1).from();
        Columns columns = new Columns(from + sideBySide.get(i).from(), to);
        left.add(new Region(blockFrom, before, columns, leads && i == 0));
      }
      sideBySide = List.of();
    }

    private void end() {
      settle(false);
      if (any) {
        close(region.to());
      } else {
        writer(path).end();
      }
    }

    private void broken(Notice notice) {
      settle(false);
      TableWriter open = table;
      if (open != null) {
        open.broken(notice);
      } else if (any) {
        close(region.to());
      } else {
        writer(path).broken(notice);
      }
    }
  }
}
