// The outbound activities: one card each, from the pathway down to every condition.

const activityOf = (id) => inventory.activities.find((activity) => activity.id === id);
const activityName = (id) => (activityOf(id) ? activityOf(id).name : id);

function decisions() {
  return section("decisions", t("DECISIONS"),
    inventory.decisions.length ? inventory.decisions.map(card) : h("p", { class: "quiet" }, t("NO_ACTIVITY")));
}

function card(decision) {
  const activity = activityOf(decision.activity);
  const id = to.decision(decision.activity).slice(1);
  return h("article", { class: "card " + PATHWAYS[decision.pathway], id, tabindex: "-1" },
    h("header", {},
      h("h3", {}, link(to.decision(decision.activity), activityName(decision.activity))),
      h("span", { class: "pathway " + PATHWAYS[decision.pathway] }, named("pathways", decision.pathway)),
      chip(named("standings", decision.standing), decision.standing === "DETERMINED" ? "ok" : "warn")),
    activity && activity.recipient ? h("p", { class: "quiet" }, t("RECIPIENT"), ": ", activity.recipient) : null,
    h("div", { class: "columns" },
      h("div", {}, thresholds(decision), questions(decision), alternatives(decision)),
      h("div", {}, basis(decision), duties(decision), carries(activity))),
    h("details", { class: "trace", id: id + "/trace" },
      h("summary", {}, t("TRACE"), " (", number(decision.trace.length), ")"), trace(decision)),
    activity ? h("details", { class: "facts", id: id + "/facts" }, h("summary", {}, t("FACTS")), facts(activity)) : null);
}

const block = (title, ...children) => h("div", { class: "block" }, h("h4", {}, title), ...children);

/** The counts against the next threshold; every count leads to the data that the activity carries. */
function thresholds(decision) {
  const counts = decision.counts;
  if (!counts) return null;
  const next = counts.nextThreshold;
  const full = next || Math.max(1, counts.union);
  const from = to.decision(decision.activity, "carries");
  const row = (label, value, look) => h("li", { class: "bar" },
    h("span", { class: "bar-title" }, label),
    svg("svg", { height: 12, role: "img", "aria-label": label + ": " + number(value) + (next ? " / " + number(next) : "") },
      svg("rect", { class: "track", x: 0, y: 0, width: "100%", height: 12, rx: 2 }),
      svg("rect", { class: look, x: 0, y: 0, width: Math.max(Math.min(100, (value / full) * 100), value ? 0.6 : 0) + "%", height: 12, rx: 2 })),
    h("span", { class: "bar-end" }, counted(value, from)));
  return block(t("COUNT_SCOPE") + ": " + both(counts, "scope"),
    h("ul", { class: "bars" },
      row(t("UNION"), counts.union, "personal"),
      row(t("NON_SENSITIVE"), counts.nonSensitive, "personal"),
      row(t("SENSITIVE_PERSONS"), counts.sensitive, "sensitive")),
    next ? h("p", { class: "quiet" }, t("NEXT_THRESHOLD"), " ", counted(next, to.decision(decision.activity, "trace")),
      " · ", t("THRESHOLD_NOTE"),
      counts.projectedCrossing ? [" · ", t("CROSSING"), " ", counts.projectedCrossing] : null) : null,
    counts.projected ? h("p", { class: "quiet" }, t("PROJECTED"), " ", number(counts.projected), " · ", t("STALE_NOTE")) : null);
}

function basis(decision) {
  return block(t("BASIS"), h("ul", { class: "plain" }, decision.basis.map((rule) => h("li", {},
    link(to.rule(rule.rulebook), rule.citation), h("div", {}, both(rule, "summary")),
    h("code", {}, rule.item)))),
  decision.items.length ? h("p", { class: "quiet" }, t("LIST_ITEMS"), ": ",
    decision.items.map((item) => [linked(item) || item, " "])) : null);
}

function questions(decision) {
  if (!decision.questions.length) return null;
  const place = to.decision(decision.activity, "questions").slice(1);
  return h("div", { class: "block questions", id: place, tabindex: "-1" }, h("h4", {}, t("QUESTIONS")),
    h("ul", {}, decision.questions.map((question) => h("li", {}, both(question, "asked")))));
}

function alternatives(decision) {
  if (!decision.alternatives.length) return null;
  return block(t("ALTERNATIVES"), h("ul", {}, decision.alternatives.map((other) => h("li", {},
    h("span", { class: "pathway small " + PATHWAYS[other.pathway] }, named("pathways", other.pathway)), " ",
    t("IF"), " ", both(other, "if")))));
}

function duties(decision) {
  if (!decision.duties.length) return null;
  return block(t("DUTIES"), h("ul", {}, both(decision, "duties").map((duty) => h("li", {}, duty))));
}

function carries(activity) {
  if (!activity) return null;
  return h("div", { class: "block", id: to.decision(activity.id, "carries").slice(1), tabindex: "-1" },
    h("h4", {}, t("CARRIES")),
    activity.persons ? h("p", {}, t("PERSONS_OF_ACTIVITY"), " ",
      personCount({ ...activity.persons, method: "exact" }, to.decision(activity.id, "facts"))) : null,
    activity.carries.length ? h("ul", { class: "plain" }, activity.carries.map((part) => h("li", {},
      link(to.asset(part.asset), part.asset), " · ",
      part.fields.length ? part.fields.map((field) => [carriedField(part.asset, field), " "]) : [t("ALL_FIELDS"), " "],
      part.since ? ["· ", t("SINCE"), " ", part.since, " "] : null,
      "· ", personCount(part.persons, to.asset(part.asset))))) : h("p", { class: "quiet" }, t("NONE")));
}

function carriedField(assetId, name) {
  const asset = index.assets.get(assetId);
  const item = asset && asset.items.find((candidate) => candidate.part === "field" && candidate.of.name === name);
  return item ? link(to.item(item), name) : name;
}

const VALUE_LOOKS = { true: "yes", false: "no", unknown: "warn" };

function trace(decision) {
  return table("trace-table", [t("STEP"), t("CONDITION"), t("RESULT"), t("FROM")],
    decision.trace.map((step, at) => h("tr", { id: to.decision(decision.activity, "trace/" + (at + 1)).slice(1) },
      h("td", {}, link(to.decision(decision.activity, "trace/" + (at + 1)), at + 1)),
      h("td", {}, linked(both(step, "condition")) || both(step, "condition")),
      h("td", {}, chip(named("values", step.value), VALUE_LOOKS[step.value])),
      h("td", {}, linked(both(step, "from")) || link(to.decision(decision.activity, "facts"), both(step, "from"))))));
}

function facts(activity) {
  const list = (values) => (values.length ? values.join(", ") : t("NONE"));
  return h("dl", { class: "entries" },
    entry(t("ACTIVITY_ID"), activity.id), entry(t("SECTOR"), activity.sector), entry(t("SCENARIO"), activity.scenario),
    entry(t("SUBJECTS"), list(activity.subjects)),
    entry(t("DECLARED_ITEMS"), list(activity.dataItems.map(itemName))),
    entry(t("PERSONS_OF_ACTIVITY"), activity.persons
      ? h("dl", { class: "entries" },
        entry(t("NON_SENSITIVE"), number(activity.persons.nonSensitive)),
        entry(t("SENSITIVE_PERSONS"), number(activity.persons.sensitive)),
        entry(t("UNION"), number(activity.persons.union)),
        activity.persons.minors ? entry(t("MINORS"), number(activity.persons.minors)) : null,
        entry(t("METHOD"), howSure(activity.persons)),
        unread(activity.persons).length
          ? entry(t("PARTIAL"), both(activity.persons, "incomplete").map((part) => h("div", {}, part))) : null)
      : named("methods", "none")),
    entry(t("GROUND"), activity.ground,
      activity.groundConditionsMet === undefined ? null : " · " + yesNo(activity.groundConditionsMet)),
    entry(t("ACCESS"), activity.access),
    activity.from || activity.to ? entry(t("PERIOD"), activity.from || "", " – ", activity.to || "") : null,
    activity.entity ? entry(t("ENTITY"), activity.entity) : null,
    entry(t("IMPORTANT_DATA"), activity.importantData.length
      ? activity.importantData.map((data) => h("div", {}, linked(data.item) || data.item, " · ", named("importance", data.standing),
        data.on ? " · " + data.on : "", data.ground ? " · " + data.ground : ""))
      : t("NONE")),
    entry(t("ATTRIBUTES"), list(Object.entries(activity.attributes).map(([name, value]) => name + " = " + value))),
    entry(t("SPECIAL"), list(activity.special)));
}
