package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.demo.DemoCompany;
import io.pandian.scanner.jobs.ScanRequest.Start;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.sources.SourceSettings;
import io.pandian.scanner.sources.files.FileSettings;
import io.pandian.scanner.sources.files.MemoryShare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that lie on no disk of ours give the inventory that they give here. */
class RemoteShareScanTest {
  @TempDir private Path folder;

  @Test
  void share_thatIsNoFolder_givesTheSameInventory() throws Exception {
    Demo demo = DemoCompany.create(folder.resolve("company"), Demo.SEED);
    Plan plan = PlanFile.read(demo.plan(), name -> null);
    Inventory here = TestScan.run(plan, folder, "here", Start.USUAL);
    Inventory there = TestScan.run(remote(plan), folder, "there", Start.USUAL);

    assertThat(there.assets().stream().toList()).isEqualTo(here.assets().stream().toList());
    assertThat(there.unscanned()).isEqualTo(here.unscanned());
    assertThat(there.excluded()).isEqualTo(here.excluded());
    assertThat(there.persons()).isEqualTo(here.persons());
    assertThat(there.decisions()).isEqualTo(here.decisions());
  }

  private Plan remote(Plan plan) {
    List<SourceSettings> sources = plan.sources().stream().map(this::remote).toList();
    return new Plan(
        plan.organisation(),
        sources,
        plan.sampling(),
        plan.counting(),
        plan.countingMemory(),
        plan.standard(),
        plan.activities(),
        plan.persons(),
        plan.hashes(),
        plan.notified(),
        plan.store(),
        plan.detectors(),
        plan.clearNames(),
        plan.digest());
  }

  private SourceSettings remote(SourceSettings source) {
    if (!(source instanceof FileSettings files)) {
      return source;
    }
    Path share = folder.resolve("company").resolve(DemoCompany.SHARE);
    return new FileSettings(
        files.id(), () -> copyOf(share), files.include(), files.exclude(), files.limits());
  }

  private static MemoryShare copyOf(Path share) {
    try {
      return MemoryShare.copyOf(share);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
