// What is known of a report itself.

import { h, outside } from "../dom.js";
import { day, plural } from "../words.js";

/** Title, date and where they are from. */
export function heading(record) {
  const title = record.title ?? shortened(record.text.trim().split("\n")[0]);
  const facts = [
    record.published ? `${day(record.published)} (from ${record.publishedFrom})` : "no date of publication: name one to resolve “last week”",
    record.source ? record.source : null,
    record.author,
    record.url ? outside(record.url, "original") : null,
    plural(record.sentences.length, "sentence"),
  ].filter(Boolean);
  return h(
    "header",
    {},
    h("h1", {}, title),
    h("p", { class: "cite" }, facts.flatMap((fact, i) => (i ? [" · ", fact] : [fact]))),
  );
}

const LONGEST_TITLE = 90;

/** The beginning of a text, cut between words. */
function shortened(line) {
  if (line.length <= LONGEST_TITLE) {
    return line;
  }
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2))} …`;
}

export function notes(record) {
  if (!record.notes.length) {
    return null;
  }
  return h(
    "details",
    { class: "note" },
    h("summary", {}, `${plural(record.notes.length, "thing")} met and not resolved`),
    h("ul", {}, record.notes.slice(0, 200).map((note) => h("li", {}, `${note.kind}: ${note.message}`))),
  );
}
