// A proposition about the pair: the claim in words, the answer with its sentences.

import { clear, h } from "../dom.js";
import { get, trouble } from "../api.js";
import { goWith } from "../app.js";
import { country, day, plural } from "../words.js";
import { inWords } from "./figures.js";
import { isoDay, seconds } from "./time.js";

const CLAIMS = [
  ["better", "became better"],
  ["worse", "became worse"],
  ["more stable", "became more stable"],
  ["less stable", "became less stable"],
  ["more predictable", "became more predictable"],
  ["less predictable", "became less predictable"],
  ["follows words with deeds", "follows words with deeds"],
];

const ANSWERS = { supported: "Supported", contradicted: "Contradicted", undecided: "Undecided" };

/** The surest change point; without one the middle of the days. */
function likely(figures) {
  const [surest] = figures.changes.toSorted((a, b) => b.probability - a.probability);
  return surest?.date ?? isoDay((seconds(figures.from) + seconds(figures.to)) / 2);
}

function sentence(side, list) {
  if (!list.length) {
    return null;
  }
  return h(
    "div",
    {},
    h("h3", {}, side),
    h(
      "ol",
      { class: "sentences" },
      list.map((one) =>
        h(
          "li",
          {},
          h("p", { class: "words" }, one.sentence.trim()),
          h("p", { class: "note" }, day(one.day), " · ", h("a", { href: `/reports/${encodeURIComponent(one.report)}?event=${encodeURIComponent(one.event)}` }, "report")),
        ),
      ),
    ),
  );
}

export function answerOf(result) {
  return h(
    "div",
    { class: `answer ${result.answer}` },
    h("p", { class: "verdict" }, ANSWERS[result.answer] ?? result.answer),
    h("p", {}, result.proposition),
    h("p", {}, result.effect.withheld ? `No effect told: ${result.effect.withheld}` : `Effect ${inWords(result.effect)}`),
    h("p", { class: "note" }, `${result.test}. ${plural(result.n.before, "event")} before, ${result.n.after} after.`),
    result.needs && result.needs !== result.effect.withheld ? h("p", { class: "note" }, `It would take: ${result.needs}`) : null,
    h("div", { class: "two" }, sentence("Strongest for it", result.for), sentence("Strongest against it", result.against)),
  );
}

/** A pair of label and field stays together where lines break. */
function field(label, input) {
  return h("span", { class: "field" }, h("label", { for: input.id }, label), " ", input);
}

/** `figures` gives the days: from the surest change point to the last day, unless the address says else. */
export function propositionForm(figures, params, signal) {
  const dyad = figures.dyad;
  const [a, b] = dyad;
  const claim = h("select", { id: "claim" }, CLAIMS.map(([value, words]) => h("option", { value, selected: value === params.claim }, words)));
  const since = h("input", { id: "since", type: "date", required: true, value: params.since ?? likely(figures) });
  const until = h("input", { id: "until", type: "date", value: params.until ?? (params.since ? "" : figures.to) });
  const about = h("input", { id: "about", type: "text", value: params.about ?? "", placeholder: "any issue", autocomplete: "off" });
  const out = h("div", { "aria-live": "polite" });
  const ask = async () => {
    const when = until.value ? `between ${since.value} and ${until.value}` : `since ${since.value}`;
    const issue = about.value.trim() ? ` on ${about.value.trim()}` : "";
    const words = claim.value.startsWith("follows") ? `${a} ${claim.value} toward ${b} ${when}` : `${a} ${b} ${claim.value}${issue} ${when}`;
    clear(out, h("p", { class: "note" }, "Testing …"));
    try {
      clear(out, answerOf(await get("/propositions", { q: words }, signal)));
    } catch (e) {
      if (!signal.aborted) {
        clear(out, trouble(e));
      }
    }
  };
  const form = h(
    "form",
    {
      class: "row tools",
      onsubmit: (event) => {
        event.preventDefault();
        goWith({ claim: claim.value, since: since.value, until: until.value, about: about.value }, { replace: true, quiet: true });
        ask();
      },
    },
    h("span", {}, `${country(a)} – ${country(b)}`),
    h("label", { for: "claim", class: "hidden" }, "Claim"),
    claim,
    field("since", since),
    field("until", until),
    field("about", about),
    h("button", {}, "Test"),
  );
  if (params.since) {
    ask();
  }
  return h("div", {}, form, out);
}
