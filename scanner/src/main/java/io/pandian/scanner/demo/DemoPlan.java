package io.pandian.scanner.demo;

import io.pandian.scanner.demo.OutboundActivity.Carried;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the plan of the demo. */
final class DemoPlan {
  private final List<String> lines = new ArrayList<>();

  private DemoPlan() {}

  /** The plan's text for a database file and a share. */
  static String text(Path database, Path share) {
    DemoPlan plan = new DemoPlan();
    plan.organisation();
    plan.sources(database, share);
    plan.line("sampling: {rowsPerTable: 1000, seed: 20240322}");
    plan.line("counting: {mode: exact}");
    plan.line("activities:");
    OutboundActivity.ALL.forEach(plan::activity);
    return String.join("\n", plan.lines) + "\n";
  }

  private void organisation() {
    line("# A fictitious company. Copy this plan and change it to scan your own data.");
    line("organisation:");
    line("  name: 桂海示例征信有限公司");
    line("  kind: enterprise");
    line("  zone: guangxi");
    line("  registeredInZone: true");
    line("  criticalInfrastructureOperator: false");
    line("  mayFollowOtherZones: false");
  }

  private void sources(Path database, Path share) {
    line("sources:");
    line("  - id: " + DemoCompany.DATABASE);
    line("    type: h2");
    line("    path: " + quoted(database.toString()));
    line("    username: " + DemoDatabase.READER);
    line("  - id: " + DemoCompany.SHARE);
    line("    type: files");
    line("    root: " + quoted(share.toString()));
    line("    exclude: [\"**/~$*\"]");
  }

  private void activity(OutboundActivity activity) {
    line("  - id: " + activity.id());
    line("    name: " + activity.name());
    line("    sector: " + activity.sector());
    line("    scenario: " + activity.scenario());
    line(
        "    recipient: {name: " + activity.recipient() + ", country: " + activity.country() + "}");
    line("    subjects: " + list(activity.subjects()));
    line("    ground: " + activity.ground());
    if (!activity.ground().equals("none")) {
      line("    groundConditionsMet: true");
      line("    note: 依法制定的劳动规章制度和依法签订的集体合同；仅含在职员工的必要信息");
    }
    line("    carries:");
    activity.carries().forEach(this::carried);
  }

  private void carried(Carried part) {
    line("      - source: " + part.source());
    line("        " + part.key() + ": " + quoted(part.path()));
    line("        fields: " + list(part.fields()));
    if (!part.since().isEmpty()) {
      line("        since: " + part.since());
    }
  }

  private void line(String text) {
    lines.add(text);
  }

  private static String list(Collection<String> items) {
    return items.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  /** As a YAML string in single quotes: a path may hold anything. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
