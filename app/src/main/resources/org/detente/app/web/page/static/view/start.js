// The start: paste or drop a report, and see it read.

import { clear, h } from "../dom.js";
import { get, post, trouble } from "../api.js";
import { count, pair, plural } from "../words.js";
import { heading, notes } from "../reading/head.js";
import { reading } from "../reading/reader.js";

const EXAMPLE = `ATHENS, 21 May 2024 - The leaders of Greece and Turkey will hold a summit in Izmir on 8 June, the two governments announced on Tuesday.

The announcement came one day after Greek fighter jets intercepted two Turkish drones which, Athens says, had violated Greek airspace near Rhodes. Ankara denied the violation.

"We are not naive, yet we would rather talk than shout," Greek government spokesman Nikos Asteriou said.

Turkish Foreign Minister Selim Aydogan, speaking in Ankara, said that both countries had gained from the calm of the past year. He threatened to send a research ship back to the area if Athens extended its territorial waters.

The European Union welcomed the meeting and offered to provide 80 million euros for a joint migration centre.`;

let kept = { text: "", published: "", record: null };

export async function show(page, parts, params, signal) {
  const box = h("textarea", { id: "report", value: kept.text, spellcheck: "false", placeholder: "Paste a news report here, or drop a file: text, HTML, or one JSON object with a “text”." });
  const date = h("input", { id: "published", type: "date", value: kept.published });
  const out = h("section", { "aria-live": "polite" });
  const button = h("button", { type: "submit" }, "Read");
  const read = async () => {
    if (!box.value.trim()) {
      box.focus();
      return;
    }
    button.disabled = true;
    clear(out, h("p", { class: "note" }, "Reading …"));
    try {
      const record = await post("/read", { published: date.value }, box.value, signal);
      kept = { text: box.value, published: date.value, record };
      clear(out, result(record, params));
      out.scrollIntoView({ block: "start" });
    } catch (e) {
      if (!signal.aborted) {
        clear(out, trouble(e, read));
      }
    } finally {
      button.disabled = false;
    }
  };
  const form = h(
    "form",
    {
      class: "drop",
      onsubmit: (event) => {
        event.preventDefault();
        read();
      },
      ondragover: (event) => {
        event.preventDefault();
        form.classList.add("over");
      },
      ondragleave: () => form.classList.remove("over"),
      ondrop: async (event) => {
        event.preventDefault();
        form.classList.remove("over");
        const [file] = event.dataTransfer.files;
        box.value = file ? await file.text() : event.dataTransfer.getData("text/plain");
        read();
      },
    },
    h("label", { for: "report", class: "hidden" }, "Report"),
    box,
    h(
      "div",
      { class: "row tools" },
      h("label", { for: "published" }, "Published"),
      date,
      h("span", { class: "note" }, "if the report does not say so itself"),
      h("span", { class: "grow" }),
      h("button", { type: "button", class: "quiet", onclick: () => { box.value = EXAMPLE; read(); } }, "Read an example"),
      button,
    ),
  );
  const shelf = h("section", { class: "shelf", "aria-label": "In the store" });
  page.append(
    h("h1", {}, "Who said what, who did what to whom"),
    h("p", { class: "lead" }, "Read a news report: statements with their speakers, events in PLOVER and CAMEO codes, plans apart from deeds, and the rule behind each finding. Nothing is sent anywhere else."),
    form,
    out,
    shelf,
  );
  document.getElementById("main").addEventListener("shown", () => stock(shelf, signal), { once: true, signal });
  if (kept.record) {
    clear(out, result(kept.record, params));
  }
  return "";
}

const MOST_PAIRS = 6;

/** The busiest pairs of the store; without one, how to make it. */
async function stock(shelf, signal) {
  try {
    const { items } = await get("/dyads", { limit: MOST_PAIRS }, signal);
    if (items.length) {
      clear(
        shelf,
        h("h2", {}, "Busiest pairs in the store"),
        h("ul", { class: "tiles" }, items.map((one) => h("li", {}, h("a", { href: `/dyads/${one.a}-${one.b}` }, pair(one.a, one.b)), h("span", { class: "note" }, ` ${plural(one.events, "event")}, ${count(one.cooperation)} of cooperation`)))),
        h("p", { class: "note" }, h("a", { href: "/dyads" }, "All pairs"), " · ", h("a", { href: "/plans" }, "Plans"), " · ", h("a", { href: "/map" }, "Map"), " · ", h("a", { href: "/reports" }, "Reports")),
      );
      return;
    }
  } catch (e) {
    if (signal.aborted || e.problem?.reason !== "no-store") {
      return;
    }
  }
  clear(shelf, h("p", { class: "note" }, "To see how a pair's relation went over months and years, add reports to a store: ", h("code", {}, "detente add reports/"), "."));
}

function result(record, params) {
  return [
    heading(record),
    reading(record, params),
    notes(record),
    h("p", { class: "tools" }, h("button", { type: "button", class: "quiet", onclick: () => save(record) }, "Save the record as JSON")),
  ];
}

function save(record) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(record)], { type: "application/json" }));
  h("a", { href: url, download: `${record.id}.json` }).click();
  URL.revokeObjectURL(url);
}
