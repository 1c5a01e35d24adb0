package io.pandian.reports.wording;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Why the bounds of an asset's count lie apart, in words, what weighs most first. */
public final class BoundReasons {
  /** What the basis of a count has of it, in words with a place for the number. */
  private record Kind(ToLongFunction<CountBasis> number, Bilingual words) {}

  /** Each kind of sight that leaves open who it is. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              CountBasis::namedOnly,
              Bilingual.of(
                  "{0} 条记录仅有姓名，同名的可能是一人，也可能是多人",
                  "{0} sights bear a name only: those of one name may be one person or several")),
          new Kind(
              CountBasis::devicesOnly,
              Bilingual.of(
                  "{0} 条记录仅有设备标识，可能属于已计入的人",
                  "{0} sights bear a device only, which may be a person's who is counted already")),
          new Kind(
              CountBasis::nobody,
              Bilingual.of("{0} 条记录无法看出是谁", "{0} sights say nothing about who it is")),
          new Kind(
              CountBasis::referred,
              Bilingual.of(
                  "{0} 处仅以他人记录中的编号或姓名提到某人，是否另有其人无从得知，只计入上限",
                  "{0} times a row only refers to somebody, by a key or a name in another's record: he may"
                      + " be counted already, and adds to the upper bound only")),
          new Kind(
              CountBasis::untied,
              Bilingual.of(
                  "该资产的号码会把其他来源分开的人连成一人，或把所有人互相连成一人，因此 {0} 条记录中的号码各计一人、不用于合并",
                  "the numbers of this asset tie persons whom all other assets keep apart, or everybody to"
                      + " everybody: in {0} sights each of them counts as a person of its own and joins"
                      + " nobody")),
          new Kind(
              BoundReasons::refused,
              Bilingual.of(
                  "{0} 个值出现在互相矛盾的人员记录上（共用电话、占位值），未用于合并",
                  "{0} values stand at sights of persons who contradict each other (a shared telephone,"
                      + " a placeholder), and joined nobody")));

  private static final Bilingual UNREAD_ROWS =
      Bilingual.of("{0} 行没有读到，每行都可能有其他人", "{0} rows were not read, each perhaps of somebody else");
  private static final Bilingual MAY_BE_ONE =
      Bilingual.of(
          "{0} 人没有足以证明彼此不同的号码，可能就是其他人",
          "{0} persons bear no number that proves them to differ, and may be others of them");
  private static final Bilingual ELSEWHERE =
      Bilingual.of(
          "其中有人未必不同于其他资产中的人", "persons in it are not surely others than persons of other assets");

  private BoundReasons() {}

  /**
   * The reasons; none where the data settles the count and all of it was read.
   *
   * @param basis what the count rests on, as far as that is known
   */
  public static List<Bilingual> of(Asset asset, Optional<CountBasis> basis) {
    PersonCount count = asset.persons();
    List<Bilingual> reasons = new ArrayList<>();
    if (asset.incomplete()) {
      asset.partial().ifPresent(missing -> reasons.add(unread(missing)));
    }
    if (count.lower() == count.upper()) {
      return reasons;
    }
    int before = reasons.size();
    List<Weighed> weighed = new ArrayList<>();
    add(weighed, asset.unreadRows().orElse(0), UNREAD_ROWS);
    basis.ifPresent(
        rests -> KINDS.forEach(kind -> add(weighed, kind.number.applyAsLong(rests), kind.words)));
    doubtful(asset).ifPresent(weighed::add);
    add(weighed, count.union() - count.lower(), MAY_BE_ONE);
    weighed.stream()
        .sorted(Comparator.comparingLong(Weighed::number).reversed())
        .map(Weighed::text)
        .forEach(reasons::add);
    if (reasons.size() == before) {
      reasons.add(ELSEWHERE);
    }
    return reasons;
  }

  private static Bilingual unread(Bilingual missing) {
    return Bilingual.of("未读完：" + missing.zh(), "not read whole: " + missing.en());
  }

  private record Weighed(long number, Bilingual text) {}

  private static void add(List<Weighed> weighed, long number, Bilingual words) {
    if (number > 0) {
      String grouped = Digits.grouped(number);
      weighed.add(
          new Weighed(
              number,
              Bilingual.of(
                  words.zh().replace("{0}", grouped), words.en().replace("{0}", grouped))));
    }
  }

  /** Columns that may be another person's weigh as much as the rows in which they stand. */
  private static Optional<Weighed> doubtful(Asset asset) {
    String columns =
        asset.personSlots().stream()
            .flatMap(slot -> slot.doubtful().stream())
            .collect(Collectors.joining(", "));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Weighed(
                asset.rows().orElse(asset.sampled()),
                Bilingual.of(
                    "这些列可能属于另一人（按一人计，分开的情形计入上限）：" + columns,
                    "columns that may be another person's, counted as of one and in the upper bound as"
                        + " of two: "
                        + columns)));
  }

  private static long refused(CountBasis basis) {
    return basis.keys().stream().mapToLong(CountBasis.KeyUse::refused).sum();
  }
}
