// The natural persons: over all sources, in each, and in both of two.

function persons() {
  const holding = inventory.persons;
  const figures = holding.figures || { minors: 0, minorsBySource: {}, activityOverlap: {}, curves: {}, basis: {} };
  const rows = [personRow(t("SCOPE_ALL"), holding, null, "persons/total", figures.minors)];
  for (const [source, count] of Object.entries(holding.bySource)) {
    rows.push(personRow(source, count, to.assets({ source }), to.persons(source).slice(1), figures.minorsBySource[source] || 0));
  }
  return section("persons", t("PERSONS"),
    table("person-table", [t("SCOPE"), t("UNION"), t("LOWER"), t("UPPER"), t("NON_SENSITIVE"), t("SENSITIVE_PERSONS"),
      t("BOTH"), t("WITH_ACCOUNTS"), t("MINORS"), t("METHOD")], rows),
    boundsChart(holding), distances(), yearCurves(figures),
    heatMap("OVERLAP", Object.entries(holding.bySource).map(([id, count]) => [id, id, count, to.persons(id)]), holding.overlap),
    heatMap("ACTIVITY_OVERLAP", inventory.activities.filter((activity) => activity.persons)
      .map((activity) => [activity.id, activity.name, activity.persons, to.decision(activity.id)]), figures.activityOverlap),
    keysUsed(figures), topAssets());
}

function personRow(title, count, href, id, minors) {
  const from = href || "#persons/sources";
  const cell = (value) => h("td", { class: "right" }, count.method === "none" ? "—" : counted(value, from));
  return h("tr", { id }, h("th", { scope: "row" }, href ? link(href, title) : title),
    cell(count.union), cell(count.lower), cell(count.upper), cell(count.nonSensitive), cell(count.sensitive),
    cell(count.nonSensitive + count.sensitive - count.union), cell(count.sensitiveWithAccounts), cell(minors),
    h("td", {}, howSure(count)));
}

/** The count of each source as a bar, with the part that the bounds leave open in a lighter colour. */
function boundsChart(holding) {
  const scopes = Object.entries(holding.bySource).filter(([, count]) => count.method !== "none");
  const largest = Math.max(1, ...scopes.map(([, count]) => count.upper));
  const row = ([source, count]) => bar(source, to.assets({ source }), [
    { size: count.lower, look: "personal", label: t("LOWER") },
    { size: count.upper - count.lower, look: "open", label: t("BOUNDS") }], largest, personCount(count, to.assets({ source })));
  return h("div", { id: "persons/sources", tabindex: "-1" }, chart(t("BY_SOURCE"),
    scopes.length ? h("ul", { class: "bars" }, scopes.map(row)) : h("p", { class: "quiet" }, t("NONE")),
    legend([["personal", t("LOWER")], ["open", t("BOUNDS")]])));
}

function topAssets() {
  const counting = inventory.assets.filter((asset) => asset.persons.method !== "none" && asset.persons.union > 0)
    .sort((a, b) => b.persons.union - a.persons.union);
  if (!counting.length) return null;
  const row = (asset) => h("tr", {},
    h("th", { scope: "row" }, link(to.asset(asset.id), asset.id)),
    h("td", { class: "right" }, personCount(asset.persons, to.asset(asset.id))),
    h("td", { class: "right" }, counted(asset.persons.sensitive, to.asset(asset.id))),
    h("td", {}, howSure(asset.persons)));
  return chart(t("BY_ASSET"), longTable("person-table",
    [t("ASSET"), t("UNION"), t("SENSITIVE_PERSONS"), t("METHOD")], counting, row, 10));
}
