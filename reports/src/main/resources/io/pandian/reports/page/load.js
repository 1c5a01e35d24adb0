// The data of the page, and the language it is shown in.
let words;
let inventory;
let widest;
let takenForNothing;
let language = document.documentElement.lang === "en" ? "en" : "zh";

/** The JSON of a script element: readable, or compressed when it is large. */
async function read(id) {
  const element = document.getElementById(id);
  if (element.type === "application/json") return JSON.parse(element.textContent);
  const bytes = Uint8Array.from(atob(element.textContent), (c) => c.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
}

/** What the views look things up by; made once. */
const index = { assets: new Map(), items: [], carriers: new Map() };

/** Gives each asset its fields, which the page holds attribute by attribute. */
function putFieldsBack(columns) {
  let at = 0;
  inventory.assets.forEach((asset, which) => {
    asset.fields = [];
    for (const end = at + columns.sizes[which]; at < end; at++) {
      asset.fields.push({
        name: columns.name[at], type: columns.type[at], comment: columns.comment[at],
        dataItem: columns.dataItem[at], confidence: columns.confidence[at],
        personal: columns.personal[at] === 1, sensitive: columns.sensitive[at] === 1,
        also: columns.also[at].map(([dataItem, confidence]) => ({ dataItem, confidence })),
        evidence: { nonBlank: columns.nonBlank[at], matched: columns.matched[at], checkPassed: columns.checkPassed[at],
          distinct: columns.distinct[at], name: columns.hint[at], examples: columns.examples[at] },
      });
    }
  });
}

function buildIndex() {
  for (const asset of inventory.assets) {
    asset.findings = asset.findings || [];
    asset.items = [
      ...asset.fields.map((field, at) => ({ asset, part: "field", at, of: field })),
      ...asset.findings.map((finding, at) => ({ asset, part: "finding", at, of: finding })),
    ];
    index.assets.set(asset.id, asset);
    index.items.push(...asset.items);
  }
  for (const activity of inventory.activities) {
    for (const carried of activity.carries) {
      const carriers = index.carriers.get(carried.asset) || [];
      index.carriers.set(carried.asset, [...carriers, activity]);
    }
  }
}
