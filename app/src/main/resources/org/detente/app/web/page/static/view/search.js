// Reports, actors and issues that hold some words.

import { h } from "../dom.js";
import { get } from "../api.js";
import { count, country, day, plural } from "../words.js";

function lit(text, words) {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? text : [text.slice(0, at), h("mark", {}, text.slice(at, at + words.length)), text.slice(at + words.length)];
}

const BEFORE = 80;
const LONGEST = 220;

/** An excerpt without the halves of words at its ends, where the server cut it. */
function whole(excerpt, words) {
  const from = excerpt.toLowerCase().indexOf(words.toLowerCase()) < BEFORE ? 0 : excerpt.search(/\s/) + 1;
  const to = excerpt.length < LONGEST ? excerpt.length : excerpt.search(/\s\S*$/);
  return `${from ? "… " : ""}${excerpt.slice(from, to).replace(/\s+/g, " ")}${to < excerpt.length ? " …" : ""}`;
}

function section(title, items, entry) {
  return items.length ? [h("h2", {}, title), h("ol", { class: "sentences" }, items.map((item) => h("li", {}, entry(item))))] : null;
}

export async function show(page, parts, params, signal) {
  const q = (params.q ?? "").trim();
  document.getElementById("find").value = q;
  if (!q) {
    page.append(h("h1", {}, "Search"), h("p", { class: "note" }, "Give some words above."));
    return "Search";
  }
  const found = await get("/search", { q }, signal);
  const all = found.reports.length + found.actors.length + found.issues.length;
  page.append(
    h("h1", {}, `“${q}”`),
    h("p", { class: "lead" }, all ? `${plural(found.reports.length, "report")}, ${plural(found.actors.length, "actor")}, ${plural(found.issues.length, "issue")}` : "Nothing in the store holds these words."),
  );
  const sections = [
    section("Actors", found.actors, (actor) => h("p", {}, h("a", { href: `/actors/${encodeURIComponent(actor.name)}` }, actor.name), h("span", { class: "note" }, ` ${[country(actor.country), actor.sector].filter(Boolean).join(" · ")} · ${plural(actor.reports, "report")}`))),
    section("Issues", found.issues, (issue) => h("p", {}, h("a", { href: `/reports?issue=${encodeURIComponent(issue.name)}` }, issue.name), h("span", { class: "note" }, ` ${issue.context ? `${issue.context.replaceAll("_", " ")} · ` : ""}${plural(issue.reports, "report")}`))),
    section("Reports", found.reports, (report) => [
      h("p", {}, h("a", { href: `/reports/${encodeURIComponent(report.id)}` }, report.title ?? report.id), h("span", { class: "note" }, ` ${day(report.published)}`)),
      h("p", { class: "words" }, lit(whole(report.excerpt, q), q)),
    ]),
  ];
  page.append(...sections.flat().filter(Boolean));
  return `Search ${q} (${count(all)})`;
}
