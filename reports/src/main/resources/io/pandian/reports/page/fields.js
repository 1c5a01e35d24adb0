// Fields and findings: a row each, and below it the evidence when it is opened.

const itemHeadings = () => [t("FIELD"), t("DATA_ITEM"), t("FLAG"), t("CONFIDENCE"), t("EVIDENCE")];
const itemId = (item) => to.item(item).slice(1);

function itemRows(item, withAsset) {
  const of = item.of;
  const panel = h("tr", { class: "evidence", hidden: true }, h("td", { colspan: 5 }));
  const button = h("button", { type: "button", class: "linkish", "aria-expanded": "false", click: () => toggle() },
    item.part === "field"
      ? (of.dataItem ? number(of.evidence.matched) + " / " + number(of.evidence.nonBlank) : "—")
      : "× " + number(of.count));
  const toggle = (open = panel.hidden) => {
    if (open && !panel.firstChild.hasChildNodes()) panel.firstChild.append(evidence(item));
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const row = h("tr", { id: withAsset ? undefined : itemId(item), class: of.sensitive ? "is-sensitive" : of.personal ? "is-personal" : "" },
    h("td", {}, withAsset ? [link(to.asset(item.asset.id), item.asset.id), h("br")] : null,
      link(to.item(item), item.part === "field" ? of.name : t("IN_TEXT")),
      of.comment ? h("div", { class: "quiet" }, of.comment) : null,
      of.type ? h("div", { class: "quiet" }, of.type) : null),
    h("td", {}, itemName(of.dataItem), of.dataItem ? h("div", { class: "quiet" }, named("groups", groupOf(of.dataItem))) : null),
    h("td", {}, of.sensitive ? chip(t("SENSITIVE"), "sensitive") : of.personal ? chip(t("PERSONAL"), "personal") : null),
    h("td", {}, of.dataItem ? [percent(of.confidence), svg("svg", { class: "confidence", height: 5, "aria-hidden": "true" },
      svg("rect", { class: "track", width: "100%", height: 5, rx: 2 }),
      svg("rect", { class: "personal", width: of.confidence * 100 + "%", height: 5, rx: 2 }))] : null),
    h("td", {}, button));
  row.openEvidence = () => toggle(true);
  return [row, panel];
}

function evidence(item) {
  const of = item.of;
  const field = item.part === "field";
  const seen = of.evidence || {};
  const examples = field ? seen.examples : of.examples;
  return h("dl", { class: "entries" },
    field ? entry(t("EVIDENCE_OF"), number(seen.matched), " / ", number(seen.nonBlank),
      seen.nonBlank ? " (" + percent(seen.matched / seen.nonBlank) + ")" : "") : entry(t("OCCURRENCES"), number(of.count)),
    field ? entry(t("CHECK_PASSED"), number(seen.checkPassed)) : null,
    entry(t("DISTINCT"), number(field ? seen.distinct : of.distinct)),
    field ? entry(t("NAME_HINT"), seen.name || t("NONE")) : null,
    entry(t("CODE"), h("code", {}, of.dataItem || "—")),
    entry(t("EXAMPLES"), examples.length ? examples.map((example) => [h("code", {}, example), " "]) : t("NONE")),
    field && of.also.length ? entry(t("ALSO"), of.also.map((other) => h("div", {}, itemName(other.dataItem), " ", percent(other.confidence)))) : null);
}

/** All items that match, as one list. */
const itemList = (items) => longTable("items", itemHeadings(), items, (item) => {
  const rows = document.createDocumentFragment();
  rows.append(...itemRows(item, true));
  return rows;
});
