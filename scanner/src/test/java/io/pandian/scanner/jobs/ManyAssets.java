package io.pandian.scanner.jobs;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.reports.Summary;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.store.PrivateFiles;
import io.pandian.scanner.store.ScanStore;
import io.pandian.scanner.store.ScanStore.SourceAnswer;
import io.pandian.scanner.store.UnitResult;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The end of a scan of many small tables, without their files: units with their results and
 * observations are put into a store, and then counted, judged and reported. Arguments: a folder,
 * how many tables, and {@code sampled} if what lives in the heap is to be told of each step.
 */
final class ManyAssets {
  private static final String PLAN =
      """
      organisation: {name: 测试, kind: enterprise, zone: guangxi, registeredInZone: true}
      sources:
        - {id: share, type: files, root: .}
      """;

  private final ScanRequest request;
  private final ScanStore store;
  private final ScanRun run;
  private final int tables;

  private ManyAssets(ScanRequest request, ScanStore store, ScanRun run, int tables) {
    this.request = request;
    this.store = store;
    this.run = run;
    this.tables = tables;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = PrivateFiles.folder(Path.of(arguments[0]));
    int tables = Integer.parseInt(arguments[1]);
    boolean sampled = arguments.length > 2;
    ScanRequest request =
        new ScanRequest(
            TestScan.plan(PLAN),
            Rulebooks.standard(),
            PrivateFiles.folder(folder.resolve("out")),
            TestScan.AS_OF,
            true,
            1,
            ScanRequest.Start.USUAL,
            TestScan.key(folder),
            Language.ZH);
    try (WorkFolder work = WorkFolder.in(request.out());
        TemporaryFiles temporary = TemporaryFiles.in(work);
        ScanRun run = new ScanRun(request, work, ScanProgress.NONE)) {
      if (!work.lock()) {
        throw new IllegalStateException("a folder of its own");
      }
      ScanStore store =
          new ScanStore(
              new JdbcTemplate(
                  new SingleConnectionDataSource(
                      "jdbc:h2:file:" + work.database(), "pandian", "", true)));
      new ManyAssets(request, store, run, tables).runAll(sampled);
    }
  }

  private void runAll(boolean sampled) throws Exception {
    step("fill", sampled, this::fill);
    step("count", sampled, () -> run.countIndividuals(store));
    step("judge", sampled, () -> run.judge(store));
    step("write reports", sampled, run::writeReports);
    step(
        "summary",
        sampled,
        () -> Summary.lines(run.inventory(), Language.EN, List.of()).forEach(System.out::println));
  }

  private void fill() throws IOException {
    run.begin(store);
    store.saveListing(
        run.id(),
        List.of(new SourceAnswer("share", "files", "", List.of())),
        units(),
        List.of(),
        List.of());
    List<FieldSample> columns =
        List.of(
            new FieldSample("姓名", "", "", List.of("覃明慧")),
            new FieldSample("手机", "", "", List.of("13912345678")));
    TableFinding finding = Classifier.standard().table(new TableSample("客户", "", columns));
    for (int i = 0; i < tables; i++) {
      PersonObservers observers = run.observers("share", i);
      try (PersonObservers.Watch watch = observers.begin(path(i), 0)) {
        watch
            .table(finding, AccountColumns.NONE)
            .row(new String[] {"覃明慧", String.format(Locale.ROOT, "139%08d", i)});
        watch.keep();
      }
      store.saveResult(run.id(), i, new UnitResult(List.of(facts(i, finding)), List.of(), false));
    }
  }

  private List<SourceUnit> units() {
    List<SourceUnit> units = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      units.add(
          new SourceUnit(
              "share",
              path(i),
              SourceUnit.Kind.FILE,
              "",
              OptionalLong.empty(),
              OptionalLong.of(30)));
    }
    return units;
  }

  private static String path(int table) {
    return "f/客户" + table + ".csv";
  }

  private static AssetFacts facts(int table, TableFinding finding) {
    return new AssetFacts(
        "share",
        AssetKind.DELIMITED,
        path(table),
        "",
        "text/csv",
        OptionalLong.of(30),
        OptionalLong.of(1),
        true,
        1,
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        finding.fields(),
        List.of(),
        finding.subject(),
        finding.personSlots(),
        List.of());
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void step(String name, boolean sampled, Step step) throws Exception {
    if (!sampled) {
      step.run();
      return;
    }
    long begin = System.nanoTime();
    Sampler sampler = new Sampler();
    sampler.setDaemon(true);
    sampler.start();
    step.run();
    sampler.interrupt();
    sampler.join();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, at most %d MB live%n",
        name,
        (System.nanoTime() - begin) / 1e9,
        sampler.most >> 20);
  }

  /** Collects the heap again and again, and notes what lives in it. */
  private static final class Sampler extends Thread {
    private volatile long most;

    private static long live() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .mapToLong(pool -> pool.getCollectionUsage().getUsed())
          .sum();
    }

    @Override
    public void run() {
      try {
        while (true) {
          System.gc();
          most = Math.max(most, live());
          Thread.sleep(3000);
        }
      } catch (InterruptedException e) {
        // The step is over.
      }
    }
  }
}
