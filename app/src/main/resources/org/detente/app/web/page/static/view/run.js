// What reads and what was read: versions, counts, accuracy as last measured, what was not resolved.

import { h } from "../dom.js";
import { get } from "../api.js";
import { count, day, QUADS } from "../words.js";

const TITLE = "How well it reads";
const COUNTS = [
  ["reports", "reports"],
  ["copies", "of them near-copies"],
  ["events", "tellings of events"],
  ["statements", "statements"],
  ["actors", "actors"],
];

/** A table; few narrow columns stay near each other. */
function table(label, head, rows, css) {
  return h(
    "div",
    { class: css ? `scroll ${css}` : "scroll", tabindex: "0", role: "region", "aria-label": label },
    h("table", {}, h("thead", {}, h("tr", {}, head.map(([name, css]) => h("th", { class: css }, name)))), h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell, i) => h("td", { class: head[i]?.[1] }, cell)))))),
  );
}

export async function show(page, parts, params, signal) {
  const run = await get("/runs", {}, signal);
  page.append(h("h1", {}, "Run"), h("p", { class: "lead" }, `Detente ${run.version}. The same bytes in give the same record out, whatever the number of threads.`));
  if (run.withheld) {
    page.append(h("p", { class: "note" }, `About the store nothing can be told: ${run.withheld}.`));
  } else {
    page.append(...store(run));
  }
  page.append(...accuracy(run), ...resources(run));
  return "Run";
}

function store(run) {
  const { counts } = run;
  return [
    h("h2", {}, `Store ${run.store}`),
    h("ul", { class: "counts" }, COUNTS.map(([name, words]) => h("li", {}, h("strong", {}, count(counts[name])), ` ${words}`))),
    counts.first ? h("p", { class: "note" }, `Published ${day(counts.first, counts.last)}`) : null,
    h("h3", {}, "Read by"),
    table("Runs", [["Run"], ["Reader"], ["Since"], ["Reports", "n"]], run.runs.map((one) => [h("code", {}, one.id), one.reader, day(one.started), count(one.reports)]), "narrow"),
    h("h3", {}, "Events by type"),
    table("Events by type", [["Type"], ["Class"], ["Tellings", "n"]], run.types.map((one) => [one.type, [h("span", { class: `dot q-${one.quad}` }), QUADS[one.quad]], count(one.events)]), "narrow"),
    h("h3", {}, "Events by status"),
    table("Events by status", [["Status"], ["Background"], ["Tellings", "n"]], run.statuses.map((one) => [one.status, one.background ? "yes" : "no", count(one.events)]), "narrow"),
    h("h3", {}, "Met and not resolved"),
    run.notes.length
      ? table("Notes", [["Kind"], ["Example"], ["Times", "n"], ["Reports", "n"]], run.notes.map((one) => [one.kind, one.example, count(one.notes), count(one.reports)]))
      : h("p", { class: "note" }, "Nothing."),
  ].filter(Boolean);
}

function accuracy(run) {
  return [
    h("h2", {}, TITLE),
    h("p", { class: "note" }, "As last measured on gold data; what each figure is, and where it is weak, stands in docs/accuracy.md."),
    ...run.accuracy.flatMap((one) => {
      const [head, ...rows] = one.rows;
      return [one.heading === TITLE ? null : h("h3", {}, one.heading), table(one.heading, head.map((name) => [name]), rows)];
    }),
  ].filter(Boolean);
}

function resources(run) {
  const names = Object.keys(run.resources);
  return [
    h("h2", {}, "Models and tables"),
    h("details", {}, h("summary", {}, `${names.length} files with their SHA-256`), table("Models and tables", [["File"], ["SHA-256"]], names.map((name) => [name, h("code", {}, run.resources[name])]))),
  ];
}
