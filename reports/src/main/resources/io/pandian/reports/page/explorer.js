// The explorer: filters, and below them the tree with one asset, or the list of fields.

function explorer() {
  return section("assets", t("ASSETS"), h("div", { id: "explorer" }));
}

function showExplorer() {
  const place = document.getElementById("explorer");
  const focused = document.activeElement && document.activeElement.dataset.filter;
  const caret = focused === "q" ? document.activeElement.selectionStart : 0;
  const assets = view.list === "assets";
  const found = assets ? filteredAssets(view.filters) : filteredItems(view.filters);
  place.replaceChildren(
    h("div", { class: "tabs", role: "group" },
      tab("assets", t("BY_ASSET")), tab("fields", t("BY_FIELD")),
      h("span", { class: "matches", role: "status" }, t("MATCHES"), " ", number(found.length))),
    filterBar(),
    !found.length ? h("p", { class: "quiet" }, t("NOTHING")) : "",
    assets ? h("div", { class: "split" }, h("div", { class: "pane" }, tree(found)), h("div", { class: "pane", id: "asset-pane", tabindex: "-1" },
      view.asset ? assetDetails(view.asset) : assetList(found)))
      : h("div", {}, found.length ? itemList(found) : null));
  const again = focused && place.querySelector('[data-filter="' + focused + '"]');
  if (again) {
    again.focus();
    if (focused === "q") again.setSelectionRange(caret, caret);
  }
}

/** The assets found, as long as none is chosen. */
function assetList(found) {
  const flagged = (asset, flag) => {
    const size = asset.items.filter((item) => item.of[flag]).length;
    return h("td", { class: "right" }, size ? counted(size, to.asset(asset.id)) : "0");
  };
  const row = (asset) => h("tr", {},
    h("th", { scope: "row" }, link(to.asset(asset.id), asset.id), asset.comment ? h("div", { class: "quiet" }, asset.comment) : null),
    h("td", {}, levelChip(asset.grade)), flagged(asset, "personal"), flagged(asset, "sensitive"),
    h("td", { class: "right" }, personCount(asset.persons, to.asset(asset.id))));
  return longTable("asset-table",
    [t("ASSET"), t("LEVEL"), t("PERSONAL_ITEMS"), t("SENSITIVE_ITEMS"), t("UNION")], found, row, 25);
}

const tab = (list, title) =>
  h("a", { class: "tab", href: to[list](view.filters), "aria-current": view.list === list ? "true" : undefined }, title);
