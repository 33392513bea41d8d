// From a record to marks: stretches of the text, the layer they belong to, and what they say.

import { country, day, eventName, party, signed, QUADS } from "../words.js";

export const LAYERS = [
  ["statement", "Statements"],
  ["event", "Events"],
  ["actor", "Actors"],
  ["date", "Dates"],
  ["place", "Places"],
  ["issue", "Issues"],
];

const KINDS = { direct: "direct quotation", indirect: "indirect speech", mixed: "mixed quotation" };

function sides(event) {
  const names = (list) => list.map(party).join(", ") || "–";
  return `${names(event.actor)} → ${names(event.recipient)}`;
}

function eventLines(event) {
  return [
    sides(event),
    [
      event.status,
      event.background ? "background" : null,
      event.date ? `${day(event.date.start, event.date.end)} (${event.date.from})` : "no date",
    ].filter(Boolean).join(" · "),
    `${QUADS[event.quad]}, intensity ${signed(event.intensity, 1)} · CAMEO ${event.cameo}`,
  ];
}

function statementLines(statement) {
  const stance = Object.entries(statement.stance ?? {}).map(([to, value]) => `${to} ${signed(value)}`);
  return [
    KINDS[statement.kind] ?? statement.kind,
    statement.about.length ? `about ${statement.about.map(country).join(", ")}` : null,
    stance.length ? `stance ${stance.join(", ")}` : null,
  ].filter(Boolean);
}

/** Every mark: {item, layer, css, start, end}; items: {key, layer, title, lines, rule, sentence, spans}. */
export function marksOf(record) {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const marks = [];
  const items = [];
  const add = (item, groups) => {
    items.push(item);
    for (const [css, spans] of groups) {
      for (const [start, end] of spans) {
        marks.push({ item, layer: item.layer, css, start, end });
      }
    }
  };
  record.statements.forEach((st) => {
    add(
      {
        key: `statement-${st.id}`,
        layer: "statement",
        title: `${actors.get(st.speaker)?.name ?? "Somebody"} · ${st.verb}`,
        lines: statementLines(st),
        words: st.content.map(([a, b]) => record.text.slice(a, b)).join(" … "),
        rule: st.rule,
        sentence: st.sentence,
        at: st.content[0]?.[0] ?? record.sentences[st.sentence]?.[0] ?? 0,
      },
      [["m-statement", st.content], ["m-cue", st.cue], ["m-source", st.source]],
    );
  });
  record.events.forEach((event) => {
    const unreal = event.status === "actual" && !event.background ? "" : " unreal";
    add(
      {
        key: `event-${event.id}`,
        layer: "event",
        quad: event.quad,
        title: eventName(event),
        lines: eventLines(event),
        rule: event.rule,
        sentence: event.sentence,
        at: event.trigger[0]?.[0] ?? 0,
      },
      [[`m-event q-${event.quad}${unreal}`, event.trigger]],
    );
  });
  record.actors.forEach((actor) => {
    add(
      {
        key: `actor-${actor.id}`,
        layer: "actor",
        title: actor.name,
        lines: [
          [actor.country, actor.sector].filter(Boolean).join(" ") || "not resolved",
          actor.title,
          `${actor.mentions.length}× · ${actor.kind}`,
        ].filter(Boolean),
        rule: `resolved from: ${actor.from}`,
        at: actor.mentions[0]?.[0] ?? 0,
      },
      [["m-actor", actor.mentions]],
    );
  });
  record.dates.forEach((date, i) => {
    add(
      {
        key: `date-${i}`,
        layer: "date",
        title: record.text.slice(...date.span),
        lines: [date.start ? day(date.start, date.end) : date.value, `${date.type} · ${date.value}`],
        rule: null,
        at: date.span[0],
      },
      [["m-date", [date.span]]],
    );
  });
  record.places.forEach((place, i) => {
    const where = place.latitude === undefined ? null : `${place.latitude.toFixed(2)}, ${place.longitude.toFixed(2)}`;
    add(
      {
        key: `place-${i}`,
        layer: "place",
        title: place.name,
        lines: [[place.kind, country(place.country)].filter(Boolean).join(" · "), where].filter(Boolean),
        rule: place.gazetteerId ? `gazetteer ${place.gazetteerId}` : null,
        at: place.span[0],
      },
      [["m-place", [place.span]]],
    );
  });
  record.issues.forEach((issue) => {
    add(
      {
        key: `issue-${issue.id}`,
        layer: "issue",
        title: issue.name,
        lines: [
          `${issue.kind}${issue.between.length ? ` between ${issue.between.map(country).join(" and ")}` : ""}`,
          issue.context ? `context ${issue.context}` : null,
        ].filter(Boolean),
        rule: issue.rule,
        at: issue.span[0],
      },
      [["m-issue", [issue.span]]],
    );
  });
  return { marks, items };
}
