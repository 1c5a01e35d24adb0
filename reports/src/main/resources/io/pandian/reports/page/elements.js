// Elements and words. Texts only ever become text nodes, never markup.

/** Controls that would let a name deceive its reader are written out. */
const visible = (text) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => "[U+" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "]");

const LONGEST_TEXT = 600;

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, visible(String(value)));
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : shortened(visible(String(child))));
  }
  return element;
}

const shortened = (text) => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) + "…" : text);
const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

const pick = (pair) => pair[language === "en" ? 1 : 0];
const t = (label) => pick(words.labels[label]);
/** The name of a code, or the code itself. */
const named = (kind, code) => (words[kind][code] ? pick(words[kind][code]) : code);
const itemName = (code) => (code ? named("items", code) : "—");
const groupOf = (code) => (words.items[code] ? words.items[code][2] : "");
/** A category of a grade, which is written with the Chinese name of its group. */
const categoryName = (category) => {
  const group = Object.values(words.groups).find(([chinese]) => chinese === category);
  return group ? pick(group) : category;
};
/** A text that the inventory holds in both languages. */
const both = (holder, key) => holder[language === "en" ? key + "En" : key];
const number = (value) => value.toLocaleString("en-US");
const percent = (share) => Math.round(share * 1000) / 10 + "%";
const yesNo = (value) => named("values", String(value));

const chip = (text, kind, title) => h("span", { class: "chip " + (kind || ""), title }, text);
const entry = (name, ...value) => h("div", { class: "entry" }, h("dt", {}, name), h("dd", {}, ...value));
const section = (id, title, ...children) =>
  h("section", { id, "aria-labelledby": id + "-title", tabindex: "-1" },
    h("h2", { id: id + "-title" }, title), ...children);

function table(className, headings, rows) {
  return h("div", { class: "scroll", tabindex: "0" },
    h("table", { class: className },
      h("thead", {}, h("tr", {}, headings.map((heading) => h("th", { scope: "col" }, heading)))),
      h("tbody", {}, rows)));
}

/** A table whose rows come in portions. */
function longTable(className, headings, values, makeRow, portion) {
  const shown = table(className, headings, []);
  return [shown, inPortions(shown.querySelector("tbody"), values, makeRow, portion)];
}

/** Adds rows in portions, so that a long list costs nothing until somebody looks. */
function inPortions(container, values, make, portion = 100) {
  let shown = 0;
  const more = h("button", { type: "button", class: "more no-print", click: () => add() });
  const add = () => {
    container.append(...values.slice(shown, shown + portion).map(make));
    shown = Math.min(shown + portion, values.length);
    more.textContent = t("MORE") + " (" + number(shown) + " / " + number(values.length) + ")";
    more.hidden = shown === values.length;
  };
  add();
  return more;
}
