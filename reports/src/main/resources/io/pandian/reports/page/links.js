// Addresses inside the page. Every number is shown through one of these.

const encode = encodeURIComponent;
const query = (filters) =>
  Object.entries(filters).filter(([, value]) => value).map(([key, value]) => key + "=" + encode(value)).join("&");

const to = {
  assets: (filters = {}) => "#assets?" + query(filters),
  fields: (filters = {}) => "#fields?" + query(filters),
  asset: (id) => "#asset/" + encode(id),
  item: (item) => "#asset/" + encode(item.asset.id) + "/" + item.part + "/" + item.at,
  persons: (source) => (source ? "#persons/" + encode(source) : "#persons"),
  decision: (id, part) => "#decision/" + encode(id) + (part ? "/" + part : ""),
  unscanned: (filters = {}) => "#unscanned?" + query(filters),
  rule: (rulebook) => "#rule/" + encode(rulebook),
};

const link = (href, ...children) => h("a", { href }, ...children);
/** A number and the place it comes from. */
const counted = (value, href) => h("a", { class: "number", href }, number(value));

/** What was not read of what a count is of. */
const unread = (count) => count.incomplete || [];

/** How sure a count is, in words: exact, or between which numbers it lies. */
function howSure(count) {
  const kind = count.method === "none" ? "none" : count.lower === count.upper ? "exact"
    : count.method === "estimated" ? "estimated" : "counted";
  const said = named("counted", kind).replace("{0}", number(count.lower)).replace("{1}", number(count.upper));
  return said + (kind !== "none" && unread(count).length ? named("counted", "asRead") : "");
}

/** A count of persons with its bounds, as far as the data settles it. */
function personCount(count, href) {
  if (count.method === "none") return h("span", { class: "quiet" }, named("methods", "none"));
  return [
    counted(count.union, href),
    count.lower === count.upper
      ? null
      : h("span", { class: "bounds", title: t("BOUNDS") }, " [" + number(count.lower) + " – " + number(count.upper) + "]"),
    count.method === "estimated" ? [" ", chip(named("methods", "estimated"), "warn")] : null,
  ];
}

/** A text with the assets and rulebooks that it names turned into links; null if it names none. */
function linked(text) {
  const parts = [];
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const found = nameAt(text, at);
    if (!found) continue;
    parts.push(text.slice(plain, at), link(found.href, found.name));
    at += found.name.length - 1;
    plain = at + 1;
  }
  return parts.length ? [...parts, text.slice(plain)] : null;
}

function nameAt(text, at) {
  for (const source of inventory.sources) {
    if (!text.startsWith(source.id + "/", at)) continue;
    for (let end = text.length; end > at; end--) {
      const name = text.slice(at, end);
      if (index.assets.has(name)) return { name, href: to.asset(name) };
    }
  }
  for (const rulebook of inventory.scan.rulebooks) {
    if (!text.startsWith(rulebook.id, at)) continue;
    const name = text.slice(at).match(/^[\w/.-]*\w/)[0];
    return { name, href: to.rule(rulebook.id) };
  }
  return null;
}
