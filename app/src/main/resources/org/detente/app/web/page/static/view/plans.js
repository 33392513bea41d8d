// The calendar of plans: announced, held, cancelled, overdue, month by month.

import { append, h } from "../dom.js";
import { get } from "../api.js";
import { goWith } from "../app.js";
import { day, plural } from "../words.js";
import { planItem, STATES, stateChip } from "../dyad/plans.js";
import { emptyStore } from "../empty.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** The day here, as a calendar on the wall has it. */
function today() {
  return new Date().toLocaleDateString("sv-SE");
}

/** A month's grid; a day with plans is a button that goes to them. */
function monthGrid(month, byDay) {
  const [year, number] = month.split("-").map(Number);
  const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = [...Array(first).fill(null), ...Array.from({ length: days }, (_, i) => i + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, w) => Array.from({ length: 7 }, (_, d) => cells[w * 7 + d] ?? null));
  return h(
    "table",
    { class: "month" },
    h("caption", { class: "hidden" }, `${MONTHS[number - 1]} ${year}`),
    h("thead", {}, h("tr", {}, WEEKDAYS.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, weeks.map((week) => h("tr", {}, week.map((date) => {
      const iso = date && `${month}-${String(date).padStart(2, "0")}`;
      const plans = byDay.get(iso) ?? [];
      return h("td", { class: plans.length ? "has" : null }, date ? (plans.length ? h("a", { href: `#d${iso}`, title: plural(plans.length, "plan") }, date, h("span", { class: "marks", "aria-hidden": "true" }, plans.slice(0, 4).map((p) => h("i", { class: `state-${p.state}` })))) : date) : "");
    })))),
  );
}

export async function show(page, parts, params, signal) {
  const wanted = { between: params.between, state: params.state, from: params.from, to: params.to, asOf: params.asOf, limit: 500 };
  let answer;
  try {
    answer = await get("/plans", wanted, signal);
  } catch (e) {
    if (e.problem?.reason === "no-store") {
      page.append(emptyStore());
      return "Plans";
    }
    throw e;
  }
  const told = answer.items.filter((p) => !params.asOf || p.announced <= params.asOf);
  const plans = told.toSorted((a, b) => b.day.localeCompare(a.day));
  const months = grouped(plans, (p) => p.day.slice(0, 7));
  const change = (name) => (event) => goWith({ [name]: event.target.value });
  append(page, [
    h("h1", {}, "Plans"),
    h("p", { class: "lead" }, "What was announced or threatened, and what later reports say became of it. Overdue: on the day “as of” its time is past, and no report tells that it took place."),
    h(
      "div",
      { class: "row tools controls" },
      h("label", {}, "between ", h("input", { type: "text", size: 9, value: params.between ?? "", placeholder: "USA,RUS", onchange: change("between") })),
      h("label", {}, "that are ", h("select", { onchange: change("state") }, ["all", ...Object.keys(STATES)].map((s) => h("option", { value: s, selected: s === (params.state ?? "all") }, s)))),
      h("label", {}, "from ", h("input", { type: "date", value: params.from ?? "", onchange: change("from") })),
      h("label", {}, "to ", h("input", { type: "date", value: params.to ?? "", onchange: change("to") })),
      h("label", {}, "as of ", h("input", { type: "date", value: params.asOf ?? today(), onchange: change("asOf") })),
    ),
    h("p", { class: "note" }, `${plural(plans.length, "plan")}${answer.next ? ", the first of more" : ""}: `, Object.keys(STATES).map((s) => [h("span", { class: "field" }, stateChip(s), ` ${plans.filter((p) => p.state === s).length}`), "  "])),
    plans.length ? null : h("p", { class: "note" }, "No plan fits."),
    [...months].map(([month, ours]) => {
      const byDay = grouped(ours, (p) => p.day);
      const [year, number] = month.split("-").map(Number);
      return h(
        "section",
        { class: "calendar" },
        h("div", {}, h("h2", {}, `${MONTHS[number - 1]} ${year}`), monthGrid(month, byDay)),
        h("ol", { class: "plans" }, [...byDay].map(([iso, some]) => [h("li", { class: "day", id: `d${iso}` }, h("h3", {}, day(iso))), some.map(planItem)])),
      );
    }),
  ]);
  return "Plans";
}

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  }
  return groups;
}
