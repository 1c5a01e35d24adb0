package io.pandian.scanner.truth;

import java.util.Random;
import java.util.function.BiConsumer;

/**
 * A kind of company, by what its sources hold of persons. Under an odd seed its data settles who is
 * who, as far as it can in that kind; under an even one some of it leaves that open.
 */
enum Mix {
  CLEAN(300, 3_000, PlainMixes::clean),
  TELEPHONES(300, 3_000, PlainMixes::telephones),
  MESSY(300, 3_000, MessyMix::write),
  DEVICES(300, 2_000, TiedMixes::devices),
  OVERLAPPING(300, 3_000, TiedMixes::overlapping),
  EVENTS(300, 600, TiedMixes::events);

  private final int fewest;
  private final int most;
  private final BiConsumer<Company, Boolean> write;

  Mix(int fewest, int most, BiConsumer<Company, Boolean> write) {
    this.fewest = fewest;
    this.most = most;
    this.write = write;
  }

  Company company(long seed) {
    int persons = fewest + new Random(seed * 17 + ordinal()).nextInt(most - fewest);
    Company company = new Company(seed * 100 + ordinal(), persons);
    write.accept(company, seed % 2 == 0);
    return company;
  }
}
