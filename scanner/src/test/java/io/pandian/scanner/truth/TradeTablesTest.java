package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables of twelve trades, written down before they were ever scanned. Figures of the first run
 * stand beside each set.
 */
class TradeTablesTest {
  @TempDir private Path folder;

  /** At first run 6 of 72 off, 5 of them outside the bounds. */
  @Test
  void firstSet() throws Exception {
    List<Sample> samples =
        drawn(20_261, TradesOfGoods::all, TradesOfPlaces::all, TradesOfPeople::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).isEmpty();
  }

  /**
   * At first run 11 of 72 off, 3 of them outside the bounds. A payroll under initials of two
   * letters alone, half cards and half accounts, is still counted too high, inside its bounds.
   */
  @Test
  void secondSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_262,
            FurtherTradesOfGoods::all,
            FurtherTradesOfPlaces::all,
            FurtherTradesOfPeople::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).singleElement().asString().startsWith("[UNION] jrdf");
  }

  /**
   * Written by one who had not seen the counter. At first run 10 of 72 off, and 6 outside the
   * bounds, one of them with a right count. No truth was changed after. Whoever grants a count to
   * an anonymous donor, to a university's mailbox and to properties kept a row each has 7 off and 5
   * outside. Still off: properties kept a row each, and subjects of a trial without a name, inside
   * their bounds; outside, those to whom events refer by the key of such subjects.
   */
  @Test
  void thirdSet() throws Exception {
    List<Sample> samples =
        drawn(20_263, TradesOfSupply::all, TradesOfGatherings::all, TradesOfCare::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples))
        .hasSize(3)
        .allMatch(fault -> fault.matches("\\[.*] (用户扩展属性|subject|adverse_event) \\[.*"));
  }

  /**
   * Written by one who had not seen the counter. At first run 7 of 72 off, and 6 outside the
   * bounds, four of them with a right count. No truth was changed after.
   */
  @Test
  void fourthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_264,
            TradesOfTrust::all,
            TradesOfScreens::all,
            TradesOfDuty::all,
            TradesOfCircles::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).isEmpty();
  }

  /**
   * Written by one who had not seen the counter, after clerks known by a key alone were told. At
   * first run 10 of 72 off, and 6 outside the bounds. No truth was changed after.
   */
  @Test
  void fifthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_265,
            TradesOfSites::all,
            TradesOfCounters::all,
            TradesOfKerbs::all,
            TradesOfPrint::all,
            TradesOfWatch::all,
            TradesOfTalk::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).isEmpty();
  }

  /**
   * Written by one who had not seen the counter. At first run 8 of 72 off, and 10 outside the
   * bounds, most of them by workers under words nobody knew. No truth was changed after. Still off:
   * duties as headers, and a customer's key that may be a company's; outside: figures of a survey
   * by age and region, and respondents known by a key alone.
   */
  @Test
  void sixthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_266,
            TradesOfVeins::all,
            TradesOfAlarm::all,
            TradesOfVows::all,
            TradesOfReturns::all,
            TradesOfSlopes::all,
            TradesOfShafts::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples))
        .hasSizeLessThanOrEqualTo(4)
        .allMatch(
            fault -> fault.matches("\\[.*] (主日服事表|declare_task|answer_item|quota_cell) \\[.*"));
  }

  /**
   * Written by one who had not seen the counter. At first run 5 of 72 off, and 4 outside the
   * bounds, two of them with a right count. No truth was changed after.
   */
  @Test
  void seventhSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_267,
            TradesOfShelves::all,
            TradesOfMirrors::all,
            TradesOfWalls::all,
            TradesOfWheels::all,
            TradesOfMarks::all,
            TradesOfRounds::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).isEmpty();
  }

  /**
   * Written by one who had not seen the counter, after the words of some 120 trades were added. At
   * first run 3 of 72 off, and 4 outside the bounds, two of them with a right count. No truth was
   * changed after. Still too wide: the addresses of access points to a network.
   */
  @Test
  void eighthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_268,
            TradesOfHarvest::all,
            TradesOfKettles::all,
            TradesOfPumps::all,
            TradesOfWoods::all,
            TradesOfCradles::all,
            TradesOfDesks::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples)).singleElement().asString().startsWith("[WIDE] wifi-ap");
  }

  /**
   * Written by one who had not seen the counter. At first run 5 of 72 off, and 2 outside the
   * bounds, one of them with a right count. No truth was changed after. Still outside: those who
   * check passengers in, known by {@code agent_id}, which is as often a program; too wide: numbers
   * of audiometers.
   */
  @Test
  void ninthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_269,
            TradesOfRoofs::all,
            TradesOfThreads::all,
            TradesOfVoices::all,
            TradesOfSmoke::all,
            TradesOfAprons::all,
            TradesOfTubes::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples))
        .hasSize(2)
        .allMatch(fault -> fault.matches("\\[.*] (pax_checkin|audiometer_calib) \\[.*"));
  }

  /**
   * Written by one who had not seen the counter. At first run 2 of 72 off, and 2 outside the
   * bounds. No truth was changed after. Still off: adapters of a café's machines, inside the
   * bounds; outside: guests by the cards that they paid with.
   */
  @Test
  void tenthSet() throws Exception {
    List<Sample> samples =
        drawn(
            20_270,
            TradesOfTolls::all,
            TradesOfTeeth::all,
            TradesOfReels::all,
            TradesOfStocks::all,
            TradesOfDecks::all,
            TradesOfBenches::all);
    assertThat(samples).hasSize(72);
    assertThat(faults(samples))
        .hasSizeLessThanOrEqualTo(2)
        .allMatch(fault -> fault.matches("\\[.*] (机位配置|bar_sale) \\[.*"));
  }

  @SafeVarargs
  private static List<Sample> drawn(long seed, Consumer<Trade>... trades) {
    Trade trade = new Trade(new Invented(seed));
    for (Consumer<Trade> one : trades) {
      one.accept(trade);
    }
    return trade.tables();
  }

  private List<String> faults(List<Sample> samples) throws Exception {
    Inventory inventory = Scans.run(Scans.plan(Scans.sources(samples, folder)), folder);
    return Outcome.all(samples, inventory).stream()
        .filter(outcome -> !outcome.faults().isEmpty())
        .map(Outcome::toString)
        .toList();
  }
}
