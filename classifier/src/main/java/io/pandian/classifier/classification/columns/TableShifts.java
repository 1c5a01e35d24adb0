package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the rest of a table changes what a column holds: a city beside an address is part of it. */
final class TableShifts {
  private static final double MOST = 0.5;

  private final List<Shift> shifts;

  private TableShifts(List<Shift> shifts) {
    this.shifts = List.copyOf(shifts);
  }

  static TableShifts standard() {
    List<Shift> shifts = new ArrayList<>();
    for (List<String> row : Resources.tsv("lexicons/header-shifts.tsv")) {
      shifts.add(
          new Shift(
              row.get(0),
              any(row.get(1)),
              any(row.get(2)),
              any(row.get(3)),
              any(row.get(4)),
              row.get(5)));
    }
    return new TableShifts(shifts);
  }

  private static Set<String> any(String cell) {
    return cell.equals("*") ? Set.of() : Set.of(cell.split("\\|", -1));
  }

  /** What an item becomes in its table; empty if it is then nothing that Pandian knows. */
  Optional<String> shifted(String item, ColumnReading column, TableSetting table) {
    for (Shift shift : shifts) {
      if (shift.fits(item, column, table)) {
        return shift.becomes.equals("none") ? Optional.empty() : Optional.of(shift.becomes);
      }
    }
    return Optional.of(item);
  }

  /** One row of the file; an empty set fits anything. */
  private record Shift(
      String item,
      Set<String> owners,
      Set<String> tables,
      Set<String> beside,
      Set<String> only,
      String becomes) {
    boolean fits(String candidate, ColumnReading column, TableSetting table) {
      String about = table.about() == Owner.NONE ? "unknown" : name(table.about());
      return item.equals(candidate)
          && (owners.isEmpty() || owners.contains(name(column.leading().holder())))
          && (tables.isEmpty() || tables.contains(about))
          && (beside.isEmpty() || beside.stream().anyMatch(table.beside()::contains))
          && !(only.contains("open") && column.leading().surely(item))
          && !(only.contains("named") && column.leading().term(becomes).isEmpty())
          && !(only.contains("shaped") && otherwiseShaped(column.values()));
    }

    /** Cards among accounts have the shape of what stands beside them. */
    private boolean otherwiseShaped(ColumnValues values) {
      double share = values.share(becomes) + beside.stream().mapToDouble(values::share).sum();
      return values.nonBlank() > 0 && share < MOST;
    }

    private static String name(Owner owner) {
      return owner.name().toLowerCase(Locale.ROOT);
    }
  }
}
