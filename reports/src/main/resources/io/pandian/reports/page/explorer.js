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
      view.asset ? assetDetails(view.asset) : h("p", { class: "quiet" }, t("CHOOSE"))))
      : h("div", {}, found.length ? itemList(found) : null));
  const again = focused && place.querySelector('[data-filter="' + focused + '"]');
  if (again) {
    again.focus();
    if (focused === "q") again.setSelectionRange(caret, caret);
  }
}

const tab = (list, title) =>
  h("a", { class: "tab", href: to[list](view.filters), "aria-current": view.list === list ? "true" : undefined }, title);
