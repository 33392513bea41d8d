-- PLOVER 0.8: JSON Lines with the manual's field names; lists for actor, recipient and context.
SELECT o.id, coalesce(strftime(o.first_day, '%Y-%m-%d'), '') AS date,
  coalesce((SELECT list(struct_pack(country := n.country, sector := n.sector, name := n.name)
    ORDER BY n.number) FROM named n
    WHERE n.report = o.report AND n.event = o.id AND n.side = 'actor'), []) AS actor,
  coalesce((SELECT list(struct_pack(country := n.country, sector := n.sector, name := n.name)
    ORDER BY n.number) FROM named n
    WHERE n.report = o.report AND n.event = o.id AND n.side = 'recipient'), []) AS recipient,
  o.type AS event, CASE WHEN o.mode IS NULL THEN [] ELSE [o.mode] END AS mode,
  words_of(o.contexts) AS context, o.intensity AS score, o.sentence_text AS text,
  struct_pack(name := o.place, country := o.place_country, latitude := o.latitude,
    longitude := o.longitude) AS location,
  struct_pack(id := o.report, date := strftime(o.published, '%Y-%m-%d'), publisher := o.publisher,
    url := o.url) AS story,
  o.cameo, o.rule AS comment
FROM ours o
ORDER BY o.first_day, o.id, o.report
