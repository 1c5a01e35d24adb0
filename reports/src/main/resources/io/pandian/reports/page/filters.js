// What the explorer shows: filters that stand in the address, so that a view can be sent to others.

const FILTERS = ["q", "source", "kind", "level", "flag", "group", "part"];
let view = { list: "assets", filters: {}, asset: null };

function matchesLevel(asset, level) {
  if (!level) return true;
  if (level === "above-general") return asset.grade.level !== "general";
  return asset.grade.level === level || levelCode(asset.grade) === level;
}

function matchesAsset(asset, filters) {
  return (!filters.source || asset.source === filters.source)
    && (!filters.kind || asset.kind === filters.kind)
    && matchesLevel(asset, filters.level);
}

function matchesItem(item, filters) {
  return (!filters.flag || item.of[filters.flag])
    && (!filters.part || item.part === filters.part)
    && (!filters.group || groupOf(item.of.dataItem) === filters.group);
}

const holds = (text, words) => words.every((word) => text.includes(word));
const wanted = (filters) => (filters.q || "").toLowerCase().split(/\s+/).filter(Boolean);

/** What the search looks through, in lower case; kept once made. */
function assetText(asset) {
  asset.text = asset.text || [asset.id, asset.comment || "", asset.grade.categories.join(" ")].join(" ").toLowerCase();
  return asset.text;
}

function itemText(item) {
  const pair = words.items[item.of.dataItem];
  item.text = item.text || [item.of.name || "", item.of.comment || "", item.of.dataItem || "", pair ? pair[0] + " " + pair[1] : ""].join(" ").toLowerCase();
  return item.text;
}

function filteredAssets(filters) {
  const search = wanted(filters);
  const byItem = filters.flag || filters.group || filters.part;
  return inventory.assets.filter((asset) => matchesAsset(asset, filters)
    && (!byItem || asset.items.some((item) => matchesItem(item, filters)))
    && (!search.length || holds(assetText(asset) + " " + asset.items.map(itemText).join(" "), search)));
}

function filteredItems(filters) {
  const search = wanted(filters);
  return index.items.filter((item) => matchesAsset(item.asset, filters) && matchesItem(item, filters)
    && (!search.length || holds(itemText(item) + " " + assetText(item.asset), search)));
}

/** The controls above the list; each change writes the address. */
function filterBar() {
  const go = (key, value) => { location.hash = to[view.list]({ ...view.filters, [key]: value }).slice(1); };
  const choice = (key, label, options) => h("label", {}, h("span", {}, label),
    h("select", { change: (event) => go(key, event.target.value), "data-filter": key },
      h("option", { value: "" }, t("ALL")),
      options.map(([value, name]) => h("option", { value, selected: view.filters[key] === value }, name))));
  const used = (values, options) => options.filter(([value]) => values.has(value));
  const kinds = new Set(inventory.assets.map((asset) => asset.kind));
  const levels = new Set(inventory.assets.flatMap((asset) => [asset.grade.level, levelCode(asset.grade)]));
  const groups = new Set(index.items.map((item) => groupOf(item.of.dataItem)));
  const search = h("input", { type: "search", value: view.filters.q || "", placeholder: t("SEARCH"), "aria-label": t("SEARCH"), "data-filter": "q" });
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => go("q", search.value), 250);
  });
  return h("form", { class: "filters no-print", submit: (event) => event.preventDefault() }, search,
    choice("source", t("SOURCE"), inventory.sources.map((source) => [source.id, source.id])),
    choice("kind", t("KIND"), used(kinds, Object.keys(words.kinds).map((kind) => [kind, named("kinds", kind)]))),
    choice("level", t("LEVEL"), [["above-general", t("IMPORTANT_SUSPECTED")],
      ...used(levels, LEVELS.map(([level, sublevel]) => [level + (sublevel ? "-" + sublevel : ""), levelName(level, sublevel)]))]),
    choice("flag", t("FLAG"), [["personal", t("PERSONAL")], ["sensitive", t("SENSITIVE")]]),
    choice("group", t("GROUP"), used(groups, Object.keys(words.groups).map((group) => [group, named("groups", group)]))),
    FILTERS.some((key) => view.filters[key]) ? link(to[view.list](), t("CLEAR")) : null);
}
