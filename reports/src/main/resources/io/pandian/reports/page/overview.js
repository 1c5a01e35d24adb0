// The first screen: what matters most, the sums, the charts.

const LEVELS = [
  ["core-suspected", 0, "core"], ["important", 0, "important"],
  ["general", 4, "general-4"], ["general", 3, "general-3"], ["general", 2, "general-2"],
  ["general", 1, "general-1"], ["general", 0, "general-0"],
];

const levelCode = (grade) => grade.level + (grade.sublevel ? "-" + grade.sublevel : "");
function levelName(level, sublevel) {
  if (!sublevel) return named("levels", level);
  return named("levels", level) + (language === "en" ? ", sublevel " + sublevel : " " + sublevel + " 级");
}
function levelChip(grade) {
  const look = LEVELS.find(([level, sublevel]) => level === grade.level && sublevel === grade.sublevel);
  const standing = grade.standing ? " · " + named("importance", grade.standing) : "";
  return chip(levelName(grade.level, grade.sublevel) + standing, "level " + (look ? look[2] : ""));
}

const PATHWAYS = Object.freeze({
  SECURITY_ASSESSMENT: "strict", STANDARD_CONTRACT_OR_CERTIFICATION: "middle", EXEMPT: "free",
  OUTSIDE_LIST: "free", NOT_GOVERNED_BY_LIST: "other", NOT_OUTBOUND: "other",
});

function overview() {
  const flagged = (flag) => index.items.filter((item) => item.of[flag]).length;
  const persons = inventory.persons;
  const missed = inventory.unscanned.length;
  const important = inventory.assets.filter((asset) => asset.grade.level !== "general").length;
  return section("overview", t("OVERVIEW"),
    headline(),
    h("div", { class: "tiles" },
      tile(t("PERSON_TOTAL"), persons.union, to.persons(), howSure(persons)),
      // The bounds are of all persons together, and say nothing of these where they differ.
      tile(t("SENSITIVE_PERSONS"), persons.sensitive, to.persons(), persons.lower === persons.upper ? howSure(persons) : null),
      tile(t("PERSONAL_ITEMS"), flagged("personal"), to.fields({ flag: "personal" }),
        [t("FIELD_COUNT"), " ", counted(inventory.assets.reduce((sum, asset) => sum + asset.fields.length, 0), to.fields({ part: "field" })),
          " · ", t("FINDING_COUNT"), " ", counted(inventory.assets.reduce((sum, asset) => sum + asset.findings.length, 0), to.fields({ part: "finding" }))]),
      tile(t("SENSITIVE_ITEMS"), flagged("sensitive"), to.fields({ flag: "sensitive" }), inventory.scan.standard),
      tile(t("IMPORTANT_SUSPECTED"), important, to.assets({ level: "above-general" }), null, important ? "alert" : ""),
      tile(t("CRAWLED"), inventory.assets.length + missed, "#coverage",
        [t("SCANNED_COUNT"), " ", counted(inventory.assets.length, to.assets()), " + ", t("UNSCANNED_COUNT"), " ", counted(missed, to.unscanned())],
        missed ? "warn" : "")),
    h("div", { class: "charts" }, levelChart(), groupChart(), sourceChart()),
    widestBounds());
}

/** The assets whose counts are least settled, and why. */
function widestBounds() {
  if (!widest.length) return null;
  const rows = widest.map(({ asset, reasons }) => {
    const persons = index.assets.get(asset).persons;
    return h("tr", {}, h("th", { scope: "row" }, link(to.asset(asset), asset)),
      h("td", { class: "right" }, persons.method === "none" ? "—" : counted(persons.union, to.asset(asset))),
      h("td", {}, howSure(persons)),
      h("td", {}, reasons.map((reason) => h("div", {}, pick(reason)))));
  });
  return h("div", { id: "overview/widest" }, chart(t("WIDEST"), h("p", { class: "quiet" }, t("WIDEST_NOTE")),
    table("widest-table", [t("ASSET"), t("UNION"), t("METHOD"), t("WHY")], rows)));
}

function tile(title, value, href, note, look) {
  return h("div", { class: "tile " + (look || "") },
    h("div", { class: "tile-title" }, title),
    h("div", { class: "tile-value" }, counted(value, href)),
    note ? h("div", { class: "tile-note" }, note) : null);
}

/** The strictest pathway over all activities, and what is open. */
function headline() {
  const order = Object.keys(PATHWAYS);
  const strictest = [...inventory.decisions].sort((a, b) => order.indexOf(a.pathway) - order.indexOf(b.pathway))[0];
  if (!strictest) return h("p", { class: "headline other" }, t("NO_ACTIVITY"));
  const open = inventory.decisions.filter((decision) => decision.standing === "NEEDS_CONFIRMATION");
  return h("div", { class: "headline " + PATHWAYS[strictest.pathway] },
    h("div", {},
      h("div", { class: "tile-title" }, t("STRICTEST")),
      h("a", { class: "headline-pathway", href: to.decision(strictest.activity) }, named("pathways", strictest.pathway)),
      h("div", { class: "tile-note" }, activityName(strictest.activity), " · ", named("standings", strictest.standing))),
    h("div", { class: "headline-side" },
      h("div", {}, h("div", { class: "tile-title" }, t("DECISIONS")), counted(inventory.decisions.length, "#decisions")),
      h("div", {}, h("div", { class: "tile-title" }, t("OPEN_DECISIONS")),
        counted(open.length, open.length ? to.decision(open[0].activity, "questions") : "#decisions"))));
}

const chart = (title, ...children) => h("figure", { class: "chart" }, h("figcaption", {}, title), ...children);

function levelChart() {
  const parts = LEVELS.map(([level, sublevel, look]) => ({
    level, sublevel, look,
    size: inventory.assets.filter(({ grade }) => grade.level === level && grade.sublevel === sublevel).length,
  })).filter((part) => part.size > 0);
  const total = inventory.assets.length || 1;
  const radius = 15.915; // a circumference of 100
  let start = 25;
  const arcs = parts.map((part) => {
    const share = (part.size / total) * 100;
    const arc = svg("circle", {
      class: "arc " + part.look, cx: 21, cy: 21, r: radius, fill: "none", "stroke-width": 6,
      "stroke-dasharray": share + " " + (100 - share), "stroke-dashoffset": start,
    }, svg("title", {}, levelName(part.level, part.sublevel) + ": " + number(part.size)));
    start -= share;
    return arc;
  });
  return chart(t("LEVELS"), h("div", { class: "donut" },
    svg("svg", { viewBox: "0 0 42 42", role: "img", "aria-label": t("LEVELS") },
      svg("circle", { class: "ring", cx: 21, cy: 21, r: radius, fill: "none", "stroke-width": 6 }), arcs,
      svg("text", { x: 21, y: 21.5, "text-anchor": "middle", class: "donut-number" }, number(inventory.assets.length)),
      svg("text", { x: 21, y: 26, "text-anchor": "middle", class: "donut-note" }, t("ASSET"))),
    h("ul", { class: "legend" }, parts.map((part) => h("li", {},
      h("span", { class: "swatch " + part.look }), levelName(part.level, part.sublevel), " ",
      counted(part.size, to.assets({ level: levelCode(part) })))))));
}

/** A row of a bar chart; what stands at its end is the sum of its parts unless given. */
function bar(title, href, parts, largest, end) {
  let x = 0;
  const rects = parts.map(({ size, look, label }) => {
    const width = (size / largest) * 100;
    const rect = svg("rect", { class: look, x: x + "%", y: 0, width: Math.max(width, size ? 0.6 : 0) + "%", height: 12, rx: 2 },
      svg("title", {}, label + ": " + number(size)));
    x += width;
    return rect;
  });
  return h("li", { class: "bar" },
    h("span", { class: "bar-title" }, link(href, title)),
    svg("svg", { height: 12, role: "img", "aria-label": title + ": " + parts.map((p) => p.label + " " + p.size).join(", ") }, rects),
    h("span", { class: "bar-end" }, end || counted(parts.reduce((sum, part) => sum + part.size, 0), href)));
}

const legend = (entries) => h("div", { class: "legend-line" },
  entries.map(([look, label]) => h("span", {}, h("span", { class: "swatch " + look }), label)));

function groupChart() {
  const groups = new Map();
  for (const { of } of index.items) {
    if (!of.dataItem) continue;
    const group = groupOf(of.dataItem);
    const sums = groups.get(group) || { sensitive: 0, personal: 0, other: 0 };
    sums[of.sensitive ? "sensitive" : of.personal ? "personal" : "other"]++;
    groups.set(group, sums);
  }
  const sum = (sums) => sums.sensitive + sums.personal + sums.other;
  const sorted = [...groups].sort((a, b) => sum(b[1]) - sum(a[1]));
  const largest = Math.max(1, ...sorted.map(([, sums]) => sum(sums)));
  return chart(t("GROUPS"), sorted.length ? h("ul", { class: "bars" }, sorted.map(([group, sums]) =>
    bar(named("groups", group), to.fields({ group }), [
      { size: sums.sensitive, look: "sensitive", label: t("SENSITIVE") },
      { size: sums.personal, look: "personal", label: t("PERSONAL") },
      { size: sums.other, look: "rest", label: t("GROUP_REST") }], largest))) : h("p", { class: "quiet" }, t("NONE")),
  legend([["sensitive", t("SENSITIVE")], ["personal", t("PERSONAL")], ["rest", t("GROUP_REST")]]));
}

function sourceChart() {
  const sources = inventory.sources.map(({ id }) => ({
    id,
    scanned: inventory.assets.filter((asset) => asset.source === id).length,
    missed: inventory.unscanned.filter((unit) => unit.source === id).length,
  }));
  const largest = Math.max(1, ...sources.map((source) => source.scanned + source.missed));
  const row = ({ id, scanned, missed }) => bar(id, to.assets({ source: id }), [
    { size: scanned, look: "personal", label: t("SCANNED_COUNT") },
    { size: missed, look: "missed", label: t("UNSCANNED_COUNT") }], largest, counted(scanned + missed, "#coverage"));
  return chart(t("SOURCES"), sources.length ? h("ul", { class: "bars" }, sources.map(row)) : h("p", { class: "quiet" }, t("NONE")),
  legend([["personal", t("SCANNED_COUNT")], ["missed", t("UNSCANNED_COUNT")]]));
}
