package io.pandian.scanner.truth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.pandian.classifier.inventory.Inventory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables by the hundred, all in one scan, each with its truth; by the thousand with {@code -Pdeep}.
 */
class RowShapesTest {
  private static final boolean DEEP = "deep".equals(System.getProperty("pandian.depth"));
  private static final long SEED = 20260630;
  private static final double RIGHT = 0.98;

  @TempDir private Path folder;

  @Test
  void tablesOfAllShapes_areCountedRightWithTrueBounds() throws Exception {
    List<Sample> samples = RowShapes.samples(DEEP ? 2_000 : 180, SEED, new Invented(SEED));
    Inventory inventory = Scans.run(Scans.plan(Scans.sources(samples, folder)), folder);
    List<Outcome> outcomes = Outcome.all(samples, inventory);

    String report = report(outcomes);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(share(outcomes, "UNION")).as("right counts\n" + report).isLessThan(1 - RIGHT);
    all.assertThat(share(outcomes, "OUTSIDE"))
        .as("truths outside their bounds\n" + report)
        .isZero();
    all.assertThat(share(outcomes, "WIDE")).as("nobody inside a bound").isLessThan(1 - RIGHT);
    all.assertThat(share(outcomes, "SENSITIVE")).as("wrong as sensitive").isLessThan(1 - RIGHT);
    all.assertAll();
  }

  private static double share(List<Outcome> outcomes, String fault) {
    return outcomes.stream().filter(outcome -> outcome.has(fault)).count()
        / (double) outcomes.size();
  }

  /** What came out by shape, and each table that came out wrong. */
  private static String report(List<Outcome> outcomes) {
    Map<String, List<Outcome>> shapes =
        outcomes.stream()
            .collect(groupingBy(outcome -> outcome.sample().shape(), TreeMap::new, toList()));
    List<String> lines = new ArrayList<>();
    lines.add(figures("all", outcomes));
    shapes.forEach((shape, some) -> lines.add(figures(shape, some)));
    shapes.forEach(
        (shape, some) -> {
          List<Outcome> wrong = some.stream().filter(o -> !o.faults().isEmpty()).toList();
          if (!wrong.isEmpty()) {
            lines.add(shape);
            wrong.forEach(outcome -> lines.add("  " + outcome));
          }
        });
    return String.join("\n", lines);
  }

  private static String figures(String shape, List<Outcome> outcomes) {
    double width =
        outcomes.stream()
            .filter(o -> o.count().union() > 0)
            .mapToDouble(o -> (o.count().upper() - o.count().lower()) / (double) o.count().union())
            .average()
            .orElse(0);
    return "%-32s %4d tables, union right %.3f, outside %.3f, nobody inside %.3f, sensitive wrong %.3f, mean width %.2f"
        .formatted(
            shape,
            outcomes.size(),
            1 - share(outcomes, "UNION"),
            share(outcomes, "OUTSIDE"),
            share(outcomes, "WIDE"),
            share(outcomes, "SENSITIVE"),
            width);
  }

  /**
   * Two sources that share persons, scanned alone and with more and more tables beside them, in
   * which strangers and some of their own persons are: their counts and what they share stay.
   */
  @Test
  void tablesBesideASource_changeNothingOfItsCounts() throws Exception {
    Invented invented = new Invented(SEED + 1);
    List<Person> customers = Stream.generate(invented::person).limit(300).toList();
    List<String> own = new ArrayList<>(ownSources(invented, customers));
    Inventory alone = Scans.run(Scans.plan(own), Files.createDirectory(folder.resolve("alone")));
    int batches = DEEP ? 40 : 3;

    SoftAssertions all = new SoftAssertions();
    for (int batch = 0; batch < batches; batch++) {
      List<Sample> samples =
          RowShapes.samples(40, SEED + 2 + batch, invented.meeting(customers, SEED + batch));
      Path file = folder.resolve("more" + batch + ".db");
      TableFiles.sqlite(file, samples.stream().map(Sample::table).toList());
      List<String> sources = new ArrayList<>(own);
      sources.add(Scans.database("more", "sqlite", file));
      Inventory beside =
          Scans.run(Scans.plan(sources), Files.createDirectory(folder.resolve("b" + batch)));
      all.assertThat(own(beside)).as("with the tables %s", samples).isEqualTo(own(alone));
    }
    all.assertAll();
  }

  /** Every customer is told by a number for life, so that nothing else can tie them. */
  private List<String> ownSources(Invented invented, List<Person> customers) throws Exception {
    List<Person> members =
        Stream.concat(
                customers.subList(0, 120).stream(), Stream.generate(invented::person).limit(80))
            .toList();
    Table crm = known("customer", customers);
    Table shop = known("member", members);
    Table orders =
        Table.of(
            "orders",
            List.of("order_no", "receiver_name", "receiver_id_card", "amount"),
            IntStream.range(0, 150)
                .mapToObj(i -> members.get(i % 50))
                .map(
                    p ->
                        List.<Object>of("D" + invented.digits(9), p.name(), p.residentId(), "9.90"))
                .toList());
    Path crmFile = TableFiles.sqlite(folder.resolve("crm.db"), List.of(crm));
    Path shopFile = TableFiles.sqlite(folder.resolve("shop.db"), List.of(shop, orders));
    return List.of(
        Scans.database("crm", "sqlite", crmFile), Scans.database("shop", "sqlite", shopFile));
  }

  private static Table known(String name, List<Person> persons) {
    return Table.of(
        name,
        List.of("姓名", "身份证号", "手机号", "邮箱"),
        persons.stream()
            .map(p -> List.<Object>of(p.name(), p.residentId(), p.mobile(), p.email()))
            .toList());
  }

  /** All that is counted of the two sources and nothing else. */
  private static Map<String, Object> own(Inventory inventory) {
    Map<String, Object> counts = new TreeMap<>();
    inventory.assets().stream()
        .filter(asset -> !asset.source().equals("more"))
        .forEach(asset -> counts.put(asset.id(), asset.persons()));
    inventory.persons().bySource().forEach(counts::put);
    counts.remove("more");
    counts.put("crm&shop", inventory.persons().overlap().getOrDefault("crm&shop", 0L));
    return counts;
  }
}
