// A report of the store, with a link that cites it.

import { append, h } from "../dom.js";
import { get } from "../api.js";
import { heading, notes } from "../reading/head.js";
import { reading } from "../reading/reader.js";

export async function show(page, [id], params, signal) {
  const record = await get(`/reports/${encodeURIComponent(id)}`, {}, signal);
  const view = reading(record, params);
  append(page, [
    heading(record),
    cite(record),
    record.store.sameReader ? null : h("p", { class: "note" }, "Read anew by this version of the program: the figures in the store come from an earlier one and may differ."),
    record.store.copyOf ? h("p", { class: "note" }, "A near-copy of ", h("a", { href: `/reports/${encodeURIComponent(record.store.copyOf)}` }, "another report"), "; figures count only that one.") : null,
    view,
    notes(record),
  ]);
  const number = sentenceOf(record, params);
  const target = number && view.querySelector(`#s${number}`);
  if (target) {
    target.classList.add("target");
    document.getElementById("main").addEventListener("shown", () => target.scrollIntoView({ block: "center" }), { once: true });
  }
  return record.title ?? "Report";
}

/** The sentence that the address means, from 1. */
function sentenceOf(record, params) {
  const named = location.hash.match(/^#s(\d+)$/);
  if (named) {
    return Number(named[1]);
  }
  const event = params.event && record.events.find((one) => one.id === params.event);
  return event ? event.sentence + 1 : null;
}

function cite(record) {
  const link = `${location.origin}/reports/${encodeURIComponent(record.id)}`;
  const said = h("span", { role: "status" });
  return h(
    "p",
    { class: "cite tools" },
    "Cite as ",
    h("code", {}, link),
    " ",
    h("button", { type: "button", class: "link", onclick: () => navigator.clipboard?.writeText(link).then(() => { said.textContent = " copied"; }, () => { said.textContent = " select and copy it"; }) }, "copy"),
    said,
    " · a sentence: add ",
    h("code", {}, "#s3"),
    " · ",
    h("a", { href: `/api/v1/reports/${encodeURIComponent(record.id)}` }, "record as JSON"),
  );
}
