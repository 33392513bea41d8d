// A pair: figures, time line, issues, a proposition, plans; a click on anything shows its sentence.

import { h } from "../dom.js";
import { apiAddress, get, trouble } from "../api.js";
import { goWith } from "../app.js";
import { count, country, day, figure, pair, plural } from "../words.js";
import { balanceChart } from "../dyad/balance.js";
import { evidencePanel } from "../dyad/evidence.js";
import { figureCards } from "../dyad/figures.js";
import { lanes } from "../dyad/lanes.js";
import { planTable } from "../dyad/plans.js";
import { stanceTable } from "../dyad/stance.js";
import { propositionForm } from "../dyad/test.js";

const MOST_PLANS = 6;
const EVERY = ["auto", "day", "week", "month", "quarter", "year"];

export async function show(page, [a, b], params, signal) {
  const dyad = [a.toUpperCase(), b.toUpperCase()];
  const path = `/dyads/${dyad.join("-")}`;
  const wanted = { from: params.from, to: params.to, every: params.every, issue: params.issue };
  let figures;
  try {
    figures = await get(path, wanted, signal);
  } catch (e) {
    if (e.problem?.reason !== "no-events") {
      throw e;
    }
    page.append(heading(dyad, null), controls(wanted, null), none(dyad, params));
    return pair(...dyad);
  }
  const marks = await get(`${path}/marks`, { from: figures.from, to: figures.to }, signal);
  let asked = null;
  const plans = () => (asked ??= get(`${path}/plans`, { asOf: figures.to, limit: 2000 }, signal));
  const evidence = panelFor(figures, path, plans);
  page.append(
    heading(dyad, figures),
    controls(wanted, figures),
    h(
      "div",
      { class: "with-evidence" },
      h(
        "div",
        { class: "charts" },
        figureCards(figures, evidence.list),
        h("h2", {}, "Over time"),
        balanceChart(figures, (from, to) => goWith({ from, to }), evidence.period, signal),
        lanes(figures, marks, evidence, signal),
        changes(figures),
        table(figures),
        h("h2", {}, "Stance by issue"),
        stanceTable(figures, (issue) => evidence.list(`On ${issue.name}`, statementsOn(path, figures, issue))),
        h("h2", {}, "Test a proposition"),
        propositionForm(figures, params, signal),
        h("h2", {}, "Plans"),
        newestPlans(plans, signal),
        h("p", { class: "note tools" }, h("a", { href: `/plans?between=${dyad.join(",")}` }, `All ${count(figures.plans.length)} in the calendar`), " · ", h("a", { href: apiAddress(`${path}/events`, { from: figures.from, to: figures.to, format: "csv", limit: 2000 }), download: `${dyad.join("-")}.csv` }, "Events as CSV"), " · ", h("a", { href: apiAddress(path, wanted) }, "Figures as JSON")),
      ),
      evidence.panel,
    ),
  );
  return pair(...dyad);
}

function panelFor(figures, path, plans) {
  const evidence = evidencePanel();
  return {
    ...evidence,
    period: (bin) => evidence.list(day(bin.start, bin.end), bin.balance.evidence ?? eventsOf(path, bin)),
    bin: (bin, quad, a, b) =>
      evidence.list(`${day(bin.start, bin.end)}, ${country(a)} to ${country(b)}`, apiAddress(`${path}/events`, { counted: true, from: bin.start, to: bin.end, limit: 2000 }), (e) => e.quad === quad && e.actors.includes(a)),
    statementsOf: (title, group) =>
      evidence.list(title, apiAddress(`${path}/statements`, { by: group.a, from: group.start, to: group.end })),
    plan: (plan) =>
      evidence.load(async () => {
        const known = (await plans()).items.find((one) => one.id === plan.event);
        return known ? planTable([known]) : h("p", {}, `${plan.type}, announced ${day(plan.announced)}: ${plan.state}`);
      }),
  };
}

/** The newest plans, asked for once the charts stand. */
function newestPlans(plans, signal) {
  const holder = h("div", { class: "plans-here" }, h("p", { class: "note" }, "Loading …"));
  const load = async () => {
    try {
      holder.replaceChildren(planTable((await plans()).items.toReversed().slice(0, MOST_PLANS)));
    } catch (e) {
      if (!signal.aborted) {
        holder.replaceChildren(trouble(e));
      }
    }
  };
  document.getElementById("main").addEventListener("shown", load, { once: true, signal });
  return holder;
}

function eventsOf(path, bin) {
  return apiAddress(`${path}/events`, { counted: true, from: bin.start, to: bin.end });
}

function statementsOn(path, figures, issue) {
  return apiAddress(`${path}/statements`, { from: figures.from, to: figures.to, issue: issue.name });
}

function heading(dyad, figures) {
  const total = figures?.bins.reduce((sum, bin) => sum + bin.events, 0);
  return h(
    "header",
    { class: "row" },
    h("h1", {}, pair(...dyad)),
    figures ? h("p", { class: "cite" }, `${plural(total, "distinct event")}, ${day(figures.from, figures.to)}`) : null,
    h("span", { class: "grow" }),
    h("a", { class: "note tools", href: `/dyads/${dyad[1]}-${dyad[0]}${location.search}` }, "Swap sides"),
  );
}

function controls(wanted, figures) {
  const change = (name) => (event) => goWith({ [name]: event.target.value });
  const any = wanted.from || wanted.to || wanted.issue || (wanted.every && wanted.every !== "auto");
  return h(
    "div",
    { class: "row tools controls" },
    h("label", {}, "From ", h("input", { type: "date", value: wanted.from ?? figures?.from ?? "", onchange: change("from") })),
    h("label", {}, "to ", h("input", { type: "date", value: wanted.to ?? figures?.to ?? "", onchange: change("to") })),
    h(
      "label",
      {},
      "by ",
      h("select", { onchange: change("every") }, EVERY.map((name) => h("option", { value: name, selected: name === (wanted.every ?? "auto") }, name === "auto" && figures ? `auto (${figures.every})` : name))),
    ),
    h("label", {}, "about ", h("input", { type: "text", value: wanted.issue ?? "", placeholder: "any issue", onchange: change("issue") })),
    any ? h("button", { type: "button", class: "link", onclick: () => goWith({ from: "", to: "", every: "", issue: "" }) }, "Show all") : null,
  );
}

function none(dyad, params) {
  return h(
    "section",
    { class: "trouble" },
    h("h2", {}, "No events to count"),
    h("p", {}, `The store has no actual, dated event between ${country(dyad[0])} and ${country(dyad[1])}${params.from || params.to || params.issue ? " in these days or on this issue" : ""}.`),
    h("p", {}, h("a", { href: "/dyads" }, "Pairs with events")),
  );
}

function changes(figures) {
  if (!figures.changes.length) {
    return h("p", { class: "note" }, "No change point: one rate of cooperation and conflict explains all periods, or there are too few of them.");
  }
  return h(
    "ul",
    { class: "changes" },
    figures.changes.map((change) =>
      h(
        "li",
        {},
        h("strong", {}, `Change ${day(change.date)}`),
        ` (95 % within ${day(change.low)} – ${day(change.high)}, probability ${figure(change.probability)}): balance `,
        `${change.from.withheld ? "withheld" : figure(change.from.value)} → ${change.to.withheld ? "withheld" : figure(change.to.value)}`,
      ),
    ),
  );
}

function table(figures) {
  const ways = [["AB", figures.dyad], ["BA", [...figures.dyad].reverse()]];
  const quads = ["VC", "MC", "VX", "MX"];
  return h(
    "details",
    { class: "binned" },
    h("summary", {}, "All periods as a table"),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "All periods" },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, h("th", {}, "Period"), h("th", { class: "n" }, "Reports"), h("th", { class: "n" }, "Events"), h("th", { class: "n" }, "Balance"), ways.flatMap(([, [x, y]]) => quads.map((q) => h("th", { class: "n" }, `${q} ${x}→${y}`))))),
        h(
          "tbody",
          {},
          figures.bins.map((bin) =>
            h(
              "tr",
              {},
              h("td", { class: "day" }, bin.start),
              h("td", { class: "n" }, count(bin.reports)),
              h("td", { class: "n" }, count(bin.events)),
              h("td", { class: "n" }, bin.balance.withheld ? h("span", { title: bin.balance.withheld }, "–") : `${figure(bin.balance.value)} [${figure(bin.balance.low)}, ${figure(bin.balance.high)}]`),
              ways.flatMap(([way]) => quads.map((q) => h("td", { class: "n" }, count(bin.counts[way][q])))),
            ),
          ),
        ),
      ),
    ),
  );
}
