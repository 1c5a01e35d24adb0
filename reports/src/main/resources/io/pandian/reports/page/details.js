// One asset in full.

function assetDetails(asset) {
  const carriers = index.carriers.get(asset.id) || [];
  return h("div", { class: "asset" },
    h("p", { class: "no-print" }, link(to.assets(view.filters), "← ", t("BACK_TO_LIST"))),
    h("h3", {}, asset.path), asset.comment ? h("p", {}, asset.comment) : null,
    h("p", {}, levelChip(asset.grade), " ", chip(named("kinds", asset.kind)), " ",
      chip(asset.source), " ", asset.subject ? chip(t("SUBJECT") + ": " + named("roles", asset.subject)) : null),
    asset.partial ? h("p", { class: "notice" }, t("PARTIAL"), ": ", both(asset, "partial")) : null,
    h("dl", { class: "entries" },
      entry(t("BECAUSE"), h("ul", { class: "plain" }, both(asset.grade, "because").map((reason) => h("li", {}, linked(reason) || reason)))),
      entry(t("CATEGORIES"), asset.grade.categories.map(categoryName).join(" · ") || t("NONE")),
      asset.rows === undefined ? null : entry(t("ROWS"), number(asset.rows), " · ", t("ROWS_EXACT"), ": ", yesNo(asset.rowsExact)),
      asset.rows === undefined ? null : entry(t("SAMPLED"), number(asset.sampled)),
      asset.bytes === undefined ? null : entry(t("BYTES"), number(asset.bytes)),
      entry(t("PERSON_TOTAL"), assetPersons(asset)),
      asset.personSlots.length ? entry(t("PERSON_SLOTS"), asset.personSlots.map((slot) => personSlot(asset, slot))) : null,
      carriers.length ? entry(t("CARRIED_BY"), carriers.map((activity) => h("div", {}, link(to.decision(activity.id), activity.name)))) : null),
    itemTable(asset));
}

/** One person of each row: the columns, whether he counts, and why; the reasons in full on request. */
function personSlot(asset, slot) {
  const declared = slot.grounds.includes("declared");
  const chips = [
    slot.standing === "referred" ? chip(named("slotStandings", "referred"), "warn") : null,
    declared ? chip(named("slotGrounds", "declared"), "yes") : null,
    slot.doubtful.length ? chip(t("PERHAPS_ANOTHERS") + ": " + slot.doubtful.join(", "), "warn") : null,
  ];
  const grounds = slot.grounds.filter((ground) => ground !== "declared").map((ground) => named("slotGrounds", ground));
  return h("div", {}, named("roles", slot.role), ": ", slot.fields.map((field) => [carriedField(asset.id, field), " "]),
    chips.map((one) => [one, " "]), grounds.length ? h("span", { class: "quiet" }, "· ", grounds.join(" · ")) : null);
}

function assetPersons(asset) {
  const count = asset.persons;
  if (count.method === "none") return named("methods", "none");
  return [personCount(count, to.persons(asset.source)), " · ", t("NON_SENSITIVE"), " ", number(count.nonSensitive),
    " · ", t("SENSITIVE_PERSONS"), " ", number(count.sensitive), " · ", howSure(count)];
}

function itemTable(asset) {
  if (!asset.items.length) return h("p", { class: "quiet" }, t("FIELD_COUNT"), ": 0");
  const body = [];
  for (const item of asset.items) body.push(...itemRows(item));
  return table("items", itemHeadings(), body);
}
