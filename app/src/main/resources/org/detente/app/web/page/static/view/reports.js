// The reports in the store.

import { h } from "../dom.js";
import { goWith } from "../app.js";
import { count, day } from "../words.js";
import { emptyStore } from "../empty.js";
import { pagedTable } from "../list.js";

export async function show(page, parts, params, signal) {
  const wanted = { from: params.from, to: params.to, between: params.between, issue: params.issue, limit: 100 };
  let list;
  try {
    list = await pagedTable(
      "/reports",
      wanted,
      [h("th", {}, "Published"), h("th", {}, "Report"), h("th", {}, "Source"), h("th", { class: "n" }, "Characters")],
      (one) =>
        h(
          "tr",
          {},
          h("td", { class: "day" }, day(one.published)),
          h("td", {}, h("a", { href: `/reports/${encodeURIComponent(one.id)}` }, one.title ?? (sourceName(one.source) || one.id)), one.copyOf ? h("span", { class: "chip" }, "copy") : null),
          h("td", { class: "from" }, sourceName(one.source)),
          h("td", { class: "n" }, count(one.characters)),
        ),
      signal,
      "Reports",
    );
  } catch (e) {
    if (e.problem?.reason === "no-store") {
      page.append(emptyStore());
      return "Reports";
    }
    throw e;
  }
  const filtered = wanted.from || wanted.to || wanted.between || wanted.issue;
  if (!list.n && !filtered) {
    page.append(emptyStore());
    return "Reports";
  }
  const change = (name) => (event) => goWith({ [name]: event.target.value });
  page.append(
    h("h1", {}, "Reports"),
    h(
      "div",
      { class: "row tools controls" },
      h("label", {}, "From ", h("input", { type: "date", value: params.from ?? "", onchange: change("from") })),
      h("label", {}, "to ", h("input", { type: "date", value: params.to ?? "", onchange: change("to") })),
      h("label", {}, "naming ", h("input", { type: "text", size: 9, value: params.between ?? "", placeholder: "USA,RUS", onchange: change("between") })),
      h("label", {}, "about ", h("input", { type: "text", value: params.issue ?? "", placeholder: "any issue", onchange: change("issue") })),
    ),
    list.n ? list.node : h("p", { class: "note" }, "No report fits."),
  );
  return "Reports";
}

/** The last part of a path; a publisher's name as it is. */
export function sourceName(source) {
  return source ? source.split("/").pop() : "";
}
