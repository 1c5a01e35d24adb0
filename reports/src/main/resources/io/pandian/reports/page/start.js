// Puts the page together and follows the address.

const SECTIONS = [["overview", "OVERVIEW"], ["decisions", "DECISIONS"], ["assets", "ASSETS"], ["persons", "PERSONS"],
  ["coverage", "COVERAGE"], ["rules", "RULES"], ["notes", "NOTES"]];

function draw() {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  const name = inventory.organisation.name;
  document.title = t("TITLE") + (name ? " · " + visible(name) : "");
  document.getElementById("page").replaceChildren(
    h("header", { class: "top" },
      h("div", {}, h("h1", {}, t("TITLE")),
        h("p", {}, name, name ? " · " : "", t("AS_OF"), " ", inventory.scan.asOf, " · ", t("SCAN"), " ", link("#rules", inventory.scan.id))),
      h("div", { class: "top-side no-print" },
        h("button", { type: "button", lang: language === "en" ? "zh-CN" : "en", click: switchLanguage }, language === "en" ? "中文" : "English"),
        h("button", { type: "button", click: () => print() }, t("PRINT")))),
    h("nav", { class: "no-print", "aria-label": t("MENU") }, SECTIONS.map(([id, label]) => link("#" + id, t(label)))),
    h("main", {}, overview(), decisions(), explorer(), persons(), coverage(), rules(), notes()),
    h("footer", {}, inventory.scan.tool, " · ", inventory.scan.finishedAt));
  showExplorer();
  showUnscanned();
  showTakenForNothing();
}

function switchLanguage() {
  language = language === "en" ? "zh" : "en";
  draw();
  follow();
}

/** Shows what the address names: a section, a filtered list, or one thing. */
function follow() {
  const [path, search] = location.hash.slice(1).split("?");
  const parts = path.split("/").map((part) => { try { return decodeURIComponent(part); } catch { return part; } });
  const filters = Object.fromEntries(new URLSearchParams(search || ""));
  document.querySelectorAll(".target").forEach((element) => element.classList.remove("target"));
  if (parts[0] === "assets" && search === undefined) return explore({ list: "assets", filters: {}, asset: null });
  if (parts[0] === "assets" || parts[0] === "fields") return explore({ list: parts[0], filters, asset: null });
  if (parts[0] === "asset") return openAsset(parts);
  if (parts[0] === "unscanned") {
    missedFilters = filters;
    showUnscanned();
  }
  if (path) goTo(path);
}

function explore(next) {
  const typing = document.activeElement && document.activeElement.dataset.filter;
  view = next;
  showExplorer();
  if (!typing) goTo("assets");
}

function openAsset([, id, part, at]) {
  const asset = index.assets.get(id);
  if (!asset) return goTo("");
  const kept = filteredAssets(view.filters).includes(asset) ? view.filters : {};
  view = { list: "assets", filters: kept, asset };
  showExplorer();
  const item = part && asset.items.find((candidate) => candidate.part === part && String(candidate.at) === at);
  const row = item && document.getElementById(itemId(item));
  if (row) row.openEvidence();
  reveal(row || document.getElementById("asset-pane"));
}

function goTo(id) {
  const element = document.getElementById(id);
  if (element) reveal(element);
  else announce(t("NOT_FOUND"));
}

function reveal(element) {
  for (let outer = element; outer; outer = outer.parentElement) {
    if (outer.tagName === "DETAILS") outer.open = true;
  }
  element.classList.add("target");
  element.scrollIntoView({ block: element.tagName === "TR" ? "center" : "start" });
  if (element.hasAttribute("tabindex")) element.focus({ preventScroll: true });
}

function announce(text) {
  const note = h("p", { class: "announcement", role: "alert" }, text);
  document.querySelector("main").prepend(note);
  setTimeout(() => note.remove(), 6000);
}

addEventListener("hashchange", follow);
addEventListener("beforeprint", () => document.querySelectorAll(".card details").forEach((details) => { details.open = true; }));
Promise.all([read("words"), read("inventory"), read("fields"), read("widest"), read("nothing")]).then(([loadedWords, loadedInventory, columns, loadedWidest, loadedNothing]) => {
  widest = loadedWidest;
  takenForNothing = loadedNothing;
  words = loadedWords;
  inventory = loadedInventory;
  putFieldsBack(columns);
  buildIndex();
  draw();
  follow();
}).catch((error) => {
  document.getElementById("page").textContent = "浏览器版本过旧，无法打开本页数据。 This browser is too old to open the data of this page.";
  throw error;
});
