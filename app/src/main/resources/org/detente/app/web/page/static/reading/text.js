// Lays overlapping marks over a text: it is cut wherever a mark begins or ends, and each piece
// carries the classes of all marks over it.

import { h } from "../dom.js";

/** From so many paragraphs on, those out of sight are not laid out. */
const MANY = 100;

/** The stretches between empty lines. */
function paragraphs(text) {
  const found = [];
  const gap = /\n\s*\n/g;
  let start = 0;
  for (let m = gap.exec(text); m; m = gap.exec(text)) {
    found.push([start, m.index]);
    start = m.index + m[0].length;
  }
  found.push([start, text.length]);
  return found.filter(([a, b]) => b > a);
}

/** The report's text as paragraphs of sentences; every piece of a mark knows its items. */
export function layOut(record, marks, itemsOf) {
  const { text } = record;
  const starts = marks.filter((m) => m.end > m.start).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let sentence = 0;
  let active = [];
  const seen = new Set();
  const stretches = paragraphs(text);
  const body = h("div", { class: stretches.length > MANY ? "text long" : "text" });
  for (const [from, to] of stretches) {
    const para = h("p", { class: "para" });
    let at = from;
    while (at < to) {
      while (sentence < record.sentences.length && record.sentences[sentence][1] <= at) {
        sentence++;
      }
      const [first, last] = record.sentences[sentence] ?? [to, to];
      const inside = first <= at;
      const end = Math.min(to, inside ? last : first);
      const holder = inside
        ? h("span", { class: "sentence", id: seen.has(sentence) ? null : `s${sentence + 1}` })
        : para;
      if (inside) {
        seen.add(sentence);
      }
      while (at < end) {
        while (next < starts.length && starts[next].start <= at) {
          active.push(starts[next++]);
        }
        active = active.filter((m) => m.end > at);
        const stop = Math.min(
          end,
          next < starts.length ? starts[next].start : end,
          ...active.map((m) => m.end),
        );
        const words = text.slice(at, stop);
        if (active.length) {
          const css = [...new Set(active.map((m) => m.css))].join(" ");
          const piece = h("span", { class: `m ${css}` }, words);
          itemsOf.set(piece, [...new Set(active.map((m) => m.item))]);
          holder.append(piece);
        } else {
          holder.append(words);
        }
        at = stop;
      }
      if (inside) {
        para.append(holder);
      }
    }
    body.append(para);
  }
  return body;
}
