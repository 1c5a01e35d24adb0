// The natural persons: over all sources, in each, and in both of two.

function persons() {
  const holding = inventory.persons;
  const rows = [personRow(t("SCOPE_ALL"), holding, null, "persons/total")];
  for (const [source, count] of Object.entries(holding.bySource)) {
    rows.push(personRow(source, count, to.assets({ source }), to.persons(source).slice(1)));
  }
  return section("persons", t("PERSONS"),
    table("person-table", [t("SCOPE"), t("UNION"), t("LOWER"), t("UPPER"), t("NON_SENSITIVE"), t("SENSITIVE_PERSONS"),
      t("BOTH"), t("WITH_ACCOUNTS"), t("METHOD")], rows),
    boundsChart(holding), overlaps(holding), topAssets());
}

function personRow(title, count, href, id) {
  const from = href || "#persons/sources";
  const cell = (value) => h("td", { class: "right" }, count.method === "none" ? "—" : counted(value, from));
  return h("tr", { id }, h("th", { scope: "row" }, href ? link(href, title) : title),
    cell(count.union), cell(count.lower), cell(count.upper), cell(count.nonSensitive), cell(count.sensitive),
    cell(count.nonSensitive + count.sensitive - count.union), cell(count.sensitiveWithAccounts),
    h("td", {}, named("methods", count.method)));
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

function overlaps(holding) {
  const pairs = Object.entries(holding.overlap);
  if (!pairs.length) return null;
  return chart(t("OVERLAP"), h("ul", { class: "plain" }, pairs.map(([pair, shared]) => h("li", {},
    pair.split("&").map((source, at) => [at ? " ∩ " : "", link(to.persons(source), source)]), ": ",
    counted(shared, to.persons(pair.split("&")[0]))))));
}

function topAssets() {
  const counting = inventory.assets.filter((asset) => asset.persons.method !== "none" && asset.persons.union > 0)
    .sort((a, b) => b.persons.union - a.persons.union);
  if (!counting.length) return null;
  const row = (asset) => h("tr", {},
    h("th", { scope: "row" }, link(to.asset(asset.id), asset.id)),
    h("td", { class: "right" }, personCount(asset.persons, to.asset(asset.id))),
    h("td", { class: "right" }, counted(asset.persons.sensitive, to.asset(asset.id))),
    h("td", {}, named("methods", asset.persons.method)));
  return chart(t("BY_ASSET"), longTable("person-table",
    [t("ASSET"), t("UNION"), t("SENSITIVE_PERSONS"), t("METHOD")], counting, row, 10));
}
