// What stands behind the counts of persons: thresholds, the year, overlaps, identifiers.

/** How much two scopes share, as a matrix; scopes are [id, title, count, link]. */
function heatMap(title, scopes, overlap) {
  const shown = scopes.filter(([, , count]) => count.union > 0);
  if (shown.length < 2) return null;
  const shared = (a, b) => overlap[a < b ? a + "&" + b : b + "&" + a] || 0;
  const cell = ([row, rowTitle, rowCount, href], [column, columnTitle, columnCount]) => {
    if (row === column) return h("td", { class: "right heat own" }, counted(rowCount.union, href));
    const both = shared(row, column);
    const share = both / Math.max(1, Math.min(rowCount.union, columnCount.union));
    const told = rowTitle + " ∩ " + columnTitle + ": " + number(both) + " (" + percent(share) + ")";
    return h("td", { class: "right heat heat-" + Math.ceil(share * 5), title: told }, counted(both, href),
      h("div", { class: "heat-share" }, percent(share)));
  };
  return chart(t(title),
    table("heat-map", ["", ...shown.map(([, name]) => name)], shown.map((row) =>
      h("tr", {}, h("th", { scope: "row" }, link(row[3], row[1])), shown.map((column) => cell(row, column))))),
    h("p", { class: "quiet" }, t("HEAT_NOTE")));
}

/** Each scope of the rules that an activity counts in, against its next threshold. */
function distances() {
  const scopes = new Map();
  for (const decision of inventory.decisions) {
    if (decision.counts) scopes.set(decision.counts.key + decision.counts.nextThreshold, decision);
  }
  if (!scopes.size) return null;
  return chart(t("DISTANCE"), h("ul", { class: "bars" }, [...scopes.values()].map(distance)),
    h("p", { class: "quiet" }, t("DISTANCE_NOTE")));
}

/** The name under which `pandian persons count` answers questions about a scope of the rules. */
function listScope(counts) {
  return h("code", {}, "list:" + counts.key);
}

function distance(decision) {
  const counts = decision.counts;
  const next = counts.nextThreshold;
  const value = counts.compared === undefined ? counts.union : counts.compared;
  const href = to.decision(decision.activity);
  if (!next) return bar(both(counts, "scope"), href, [], 1, [counted(value, href), " · ", t("NO_THRESHOLD"), " · ", listScope(counts)]);
  const open = counts.lower < next && counts.upper >= next;
  return bar(both(counts, "scope"), href, [
    { size: Math.min(value, next), look: "personal", label: t("UNION") },
    { size: Math.max(0, next - value), look: "track", label: t("NEXT_THRESHOLD") }], next,
  [counted(value, href), " / ", number(next), " · ", percent(value / next), " · ", listScope(counts),
    counts.projectedCrossing ? [" · ", t("CROSSING"), " ", counts.projectedCrossing] : null,
    counts.projected ? [" · ", t("PROJECTED"), " ", number(counts.projected)] : null,
    open ? [" ", chip(t("THRESHOLD_OPEN"), "warn")] : null]);
}

const CURVE = { left: 8, right: 118, top: 6, bottom: 40 };

/** The day up to which an activity's persons were counted: nobody counts beyond the end of a scan. */
function countedUpTo(activity) {
  const ended = new Date(inventory.scan.finishedAt).toLocaleDateString("sv", { timeZone: "Asia/Shanghai" });
  const facts = inventory.activities.find((candidate) => candidate.id === activity);
  return facts && facts.to && facts.to < ended ? facts.to : ended;
}

const dayOfYear = (day) => (Date.parse(day) - Date.parse(day.slice(0, 4) + "-01-01")) / 86400000 + 1;

/** The count of each activity by the end of each month, up to the day of judgement or the scan's before it. */
function yearCurves(figures) {
  const curves = Object.entries(figures.curves);
  if (!curves.length) {
    return inventory.activities.length ? chart(t("YEAR_CURVE"), h("p", { class: "quiet" }, t("NO_DATES"))) : null;
  }
  return chart(t("YEAR_CURVE"), h("div", { class: "curves" }, curves.map(([activity, curve]) => yearCurve(activity, curve))),
    legend([["personal", t("UNION")], ["sensitive", t("SENSITIVE_PERSONS")]]),
    h("p", { class: "quiet" }, t("YEAR_NOTE")),
    curves.some(([activity]) => countedUpTo(activity) < inventory.scan.asOf) ? h("p", { class: "notice" }, t("STALE_NOTE")) : null);
}

function yearCurve(activity, curve) {
  const asOf = inventory.scan.asOf;
  const until = countedUpTo(activity);
  const stale = until < asOf;
  const sameYear = until.slice(0, 4) === asOf.slice(0, 4);
  const last = Number((stale ? until : asOf).slice(5, 7));
  const decision = inventory.decisions.find((candidate) => candidate.activity === activity);
  const next = decision && decision.counts && decision.counts.nextThreshold;
  const reached = curve.persons[last - 1];
  const near = next && next <= reached * 3 ? next : 0;
  const projected = stale ? Math.ceil((reached * dayOfYear(asOf)) / dayOfYear(until)) : 0;
  const top = Math.max(1, sameYear ? reached : 0, near, projected);
  const x = (month) => CURVE.left + ((CURVE.right - CURVE.left) * month) / 12;
  const y = (value) => CURVE.bottom - ((CURVE.bottom - CURVE.top) * value) / top;
  const line = (values, look) => [
    svg("polyline", { class: "curve " + look, fill: "none",
      points: values.slice(0, last).map((value, at) => x(at + 1) + "," + y(value)).join(" ") }),
    values.slice(0, last).map((value, at) => svg("circle", { class: "curve " + look, cx: x(at + 1), cy: y(value), r: 1 },
      svg("title", {}, at + 1 + ": " + number(value))))];
  const month = Number(asOf.slice(5, 7));
  const projection = stale ? svg("polyline", { class: "curve projected", fill: "none",
    points: (sameYear ? x(last) + "," + y(reached) : x(0) + "," + y(0)) + " " + x(month) + "," + y(projected) }) : null;
  return h("div", { class: "curve-box" },
    h("div", {}, link(to.decision(activity), activityName(activity)), ": ", counted(reached, to.decision(activity, "carries")),
      stale ? h("span", { class: "quiet" }, " (≤ ", until, ") · ", t("PROJECTED"), " ", number(projected)) : null,
      near ? h("span", { class: "quiet" }, " · ", t("NEXT_THRESHOLD"), " ", number(next)) : null),
    svg("svg", { viewBox: "0 0 124 47", role: "img",
      "aria-label": activityName(activity) + ": " + curve.persons.slice(0, last).map(number).join(", ") },
    svg("line", { class: "axis", x1: CURVE.left, y1: CURVE.bottom, x2: CURVE.right, y2: CURVE.bottom }),
    near ? svg("line", { class: "limit", x1: CURVE.left, y1: y(next), x2: CURVE.right, y2: y(next) }) : null,
    curve.persons.map((value, at) => svg("text", { class: "month", x: x(at + 1), y: 45, "text-anchor": "middle" }, at + 1)),
    sameYear ? line(curve.persons, "personal") : null,
    sameYear && curve.sensitive[last - 1] ? line(curve.sensitive, "sensitive") : null, projection));
}

const SIGHTS = [["strong", "SIGHTS_STRONG", "personal"], ["linking", "SIGHTS_LINKING", "open"], ["local", "SIGHTS_LOCAL", "local"],
  ["namedOnly", "SIGHTS_NAMED", "missed"], ["devicesOnly", "SIGHTS_DEVICES", "rest"], ["nobody", "SIGHTS_NOBODY", "sensitive"]];

/** By what persons were told apart in each source. */
function keysUsed(figures) {
  const sources = Object.entries(figures.basis);
  if (!sources.length) return null;
  const largest = Math.max(1, ...sources.map(([, basis]) => basis.sights));
  const sights = sources.map(([source, basis]) => bar(source, to.persons(source),
    SIGHTS.map(([key, label, look]) => ({ size: basis[key], look, label: t(label) })), largest, number(basis.sights)));
  const rows = sources.flatMap(([source, basis]) => basis.keys.map((key) => h("tr", {},
    h("th", { scope: "row" }, link(to.persons(source), source)), h("td", {}, itemName(key.dataItem)),
    h("td", {}, named("strengths", key.strength)), ...[key.values, key.joined, key.refused].map((value) =>
      h("td", { class: "right" }, number(value))))));
  return chart(t("KEYS_USED"), h("p", { class: "quiet" }, t("SIGHTS")), h("ul", { class: "bars" }, sights),
    legend(SIGHTS.map(([, label, look]) => [look, t(label)])),
    table("keys", [t("SOURCE"), t("DATA_ITEM"), t("STRENGTH"), t("VALUES"), t("JOINED"), t("REFUSED")], rows));
}
