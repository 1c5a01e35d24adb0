// What was read and what was not; the rules; how to read the figures.

let missedFilters = {};

function coverage() {
  const missed = inventory.unscanned.length;
  const scanned = inventory.assets.length;
  return section("coverage", t("COVERAGE"),
    h("p", { class: "equation" }, t("CRAWLED"), " ", h("strong", {}, number(scanned + missed)), " = ",
      t("SCANNED_COUNT"), " ", counted(scanned, to.assets()), " + ", t("UNSCANNED_COUNT"), " ", counted(missed, to.unscanned())),
    table("source-table", [t("SOURCE"), t("PRODUCT"), t("SCANNED_COUNT"), t("UNSCANNED_COUNT"), t("WARNINGS")],
      inventory.sources.map((source) => h("tr", {}, h("th", { scope: "row" }, link(to.assets({ source: source.id }), source.id)),
        h("td", {}, source.product),
        h("td", { class: "right" }, counted(source.assets, to.assets({ source: source.id }))),
        h("td", { class: "right" }, counted(source.unscanned, to.unscanned({ source: source.id }))),
        h("td", {}, both(source, "warnings").map((warning) => h("div", { class: "notice" }, warning)))))),
    h("div", { id: "unscanned", tabindex: "-1" }),
    h("div", { id: "taken-for-nothing", tabindex: "-1" }));
}

/** The carried fields that no decision asks about, for somebody who knows the tables to look over once. */
function showTakenForNothing() {
  const row = ({ asset, field, activities }) => {
    const held = index.assets.get(asset).fields[field];
    return h("tr", {}, h("td", {}, activities.join(", ")), h("td", {}, asset), h("th", { scope: "row" }, held.name),
      h("td", {}, held.type), h("td", {}, held.comment),
      h("td", {}, held.evidence.examples.map((shape) => h("div", {}, h("code", {}, shape)))));
  };
  document.getElementById("taken-for-nothing").replaceChildren(
    h("h3", {}, t("TAKEN_FOR_NOTHING"), " (", number(takenForNothing.length), ")"),
    h("p", { class: "quiet" }, t("TAKEN_FOR_NOTHING_NOTE")),
    ...(takenForNothing.length
      ? longTable("nothing-table", [t("ACTIVITY"), t("ASSET"), t("FIELD"), t("TYPE"), t("COMMENT"), t("SHAPES")], takenForNothing, row)
      : [h("p", { class: "quiet" }, t("NONE"))]));
}

function showUnscanned() {
  const found = inventory.unscanned.filter((unit) =>
    (!missedFilters.source || unit.source === missedFilters.source) && (!missedFilters.reason || unit.reason === missedFilters.reason));
  const reasons = [...new Set(inventory.unscanned.map((unit) => unit.reason))];
  const row = (unit) => h("tr", {}, h("td", {}, unit.source), h("th", { scope: "row" }, unit.path),
    h("td", {}, named("reasons", unit.reason)), h("td", {}, both(unit, "detail")));
  document.getElementById("unscanned").replaceChildren(
    h("h3", {}, t("UNSCANNED"), " (", number(found.length), ")"),
    h("p", { class: "no-print" }, link(to.unscanned(), t("ALL")), " ", reasons.map((reason) => [" · ",
      named("reasons", reason), " ",
      counted(inventory.unscanned.filter((unit) => unit.reason === reason).length, to.unscanned({ reason }))])),
    ...(found.length ? longTable("unscanned-table", [t("SOURCE"), t("PATH"), t("REASON"), t("DETAIL")], found, row)
      : [h("p", { class: "quiet" }, t("NONE"))]));
}

function rules() {
  const scan = inventory.scan;
  return section("rules", t("RULES"),
    table("rule-table", [t("RULEBOOK"), t("EDITION"), t("DOCUMENT_TITLE"), t("DIGEST")],
      scan.rulebooks.map((rulebook) => h("tr", { id: to.rule(rulebook.id).slice(1), tabindex: "-1" },
        h("th", { scope: "row" }, rulebook.id), h("td", {}, rulebook.edition), h("td", {}, rulebook.title),
        h("td", {}, h("code", {}, rulebook.sha256))))),
    h("dl", { class: "entries" },
      entry(t("STANDARD"), scan.standard), entry(t("AS_OF"), scan.asOf), entry(t("STARTED"), scan.startedAt),
      entry(t("FINISHED"), scan.finishedAt), entry(t("SCAN"), scan.id), entry(t("SEED"), words.seed),
      entry(t("TOOL"), scan.tool), entry(t("PLAN"), h("code", {}, scan.plan))));
}

function notes() {
  return section("notes", t("NOTES"), h("dl", { class: "entries" },
    words.notes.map((note) => entry(pick(note.term), pick(note.text)))));
}
