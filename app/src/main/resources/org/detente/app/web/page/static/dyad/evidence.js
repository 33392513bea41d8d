// The sentence behind a mark, and the list behind a figure: beside the charts, one click away.

import { clear, h } from "../dom.js";
import { get, trouble } from "../api.js";
import { count, day, eventName, QUADS } from "../words.js";
import { marksOf } from "../reading/marks.js";

const AROUND = 1;

/** The place where evidence shows; gives functions that show it. */
export function evidencePanel() {
  const body = h("div", {});
  const close = h("button", { type: "button", class: "quiet", "aria-label": "Close" }, "Close");
  const panel = h("aside", { class: "evidence", "aria-label": "Evidence", tabindex: "-1", hidden: true }, close, body);
  let back = null;
  let turn = 0;
  const hide = () => {
    panel.hidden = true;
    back?.focus?.();
  };
  close.addEventListener("click", hide);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  const show = async (load) => {
    const mine = ++turn;
    if (panel.hidden) {
      back = document.activeElement;
    }
    panel.hidden = false;
    clear(body, h("p", { class: "note" }, "Loading …"));
    panel.focus({ preventScroll: true });
    let content;
    try {
      content = await load();
    } catch (e) {
      content = trouble(e);
    }
    if (mine === turn) {
      clear(body, content);
    }
  };
  return {
    panel,
    event: (report, event) => show(() => inReport(report, `event-${event}`)),
    statement: (report, statement) => show(() => inReport(report, `statement-${statement}`)),
    list: (title, url, fits) => show(() => listed(title, url, fits)),
    load: show,
  };
}

async function inReport(report, key) {
  const record = await get(`/reports/${encodeURIComponent(report)}`);
  const { marks, items } = marksOf(record);
  const item = items.find((one) => one.key === key);
  if (!item) {
    return [
      h("p", {}, "This program's tables have changed since the report was added: it no longer finds this in the report."),
      h("p", {}, h("a", { href: `/reports/${encodeURIComponent(report)}` }, "Open the report")),
    ];
  }
  const ours = marks.filter((mark) => mark.item === item);
  const number = item.sentence;
  const first = Math.max(0, number - AROUND);
  const sentences = record.sentences.slice(first, number + AROUND + 1);
  return [
    h("p", { class: "cite" }, record.title ?? "Report", record.published ? ` · ${day(record.published)}` : ""),
    h(
      "blockquote",
      {},
      sentences.map(([start, end], i) =>
        h(
          "span",
          { class: first + i === number ? "now" : "around" },
          first + i === number ? marked(record.text, start, end, ours) : record.text.slice(start, end),
          " ",
        ),
      ),
    ),
    h("p", {}, item.quad ? h("span", { class: `dot q-${item.quad}` }) : null, h("strong", {}, item.title)),
    item.lines.map((line) => h("p", { class: "note" }, line)),
    item.rule ? h("p", { class: "note" }, "Rule ", h("code", {}, item.rule)) : null,
    h("p", {}, h("a", { class: "open", href: `/reports/${encodeURIComponent(report)}#s${number + 1}` }, "Open the sentence in its report")),
  ];
}

function marked(text, start, end, marks) {
  const spans = marks
    .map((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])
    .filter(([a, b]) => b > a)
    .sort((a, b) => a[0] - b[0]);
  const pieces = [];
  let at = start;
  for (const [a, b] of spans) {
    if (a < at) {
      continue;
    }
    pieces.push(text.slice(at, a), h("mark", {}, text.slice(a, b)));
    at = b;
  }
  pieces.push(text.slice(at, end));
  return pieces;
}

async function listed(title, url, fits = () => true) {
  const page = await fetchList(url);
  page.items = page.items.filter(fits);
  return [
    h("h2", {}, title),
    page.items.length ? null : h("p", { class: "note" }, "None."),
    rows(page.items),
    page.next ? h("p", { class: "note" }, `The first ${count(page.items.length)}. `, h("a", { href: csvOf(url), download: "" }, "All as CSV")) : null,
  ];
}

function csvOf(url) {
  return `${url}${url.includes("?") ? "&" : "?"}format=csv&limit=2000`;
}

async function fetchList(url) {
  const response = await fetch(url);
  const body = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(body.detail), { status: body.status });
  }
  return body;
}

/** Events or statements as sentences with links. */
function rows(items) {
  return h(
    "ol",
    { class: "sentences" },
    items.map((item) =>
      h(
        "li",
        {},
        h("p", { class: "words" }, item.sentence && typeof item.sentence === "string" ? item.sentence.trim() : (item.words ?? item.content ?? "").trim()),
        h(
          "p",
          { class: "note" },
          item.quad ? h("span", { class: `dot q-${item.quad}`, title: QUADS[item.quad] }) : null,
          describe(item),
          " · ",
          h("a", { href: linkOf(item) }, "report"),
        ),
      ),
    ),
  );
}

function linkOf(item) {
  const number = typeof item.sentence === "number" ? `#s${item.sentence + 1}` : item.type ? `?event=${encodeURIComponent(item.id ?? item.event)}` : "";
  return `/reports/${encodeURIComponent(item.report)}${number}`;
}

function describe(item) {
  return [
    day(item.day),
    item.type ? eventName(item) : item.verb,
    item.actors ? `${item.actors.join(" ")} → ${item.recipients.join(" ")}` : item.speaker,
    item.status && item.status !== "actual" ? item.status : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

