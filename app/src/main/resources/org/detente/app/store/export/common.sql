-- What every format starts from. Placeholders: {events} and {where}, from the filter.
-- side: who stands on a side of an event, with a name; of a corrected side only the countries are known.
WITH ours AS (
  SELECT e.*, r.published, r.source AS publisher, r.url, r.title,
    substr(r.text, s.first_character, s.characters) AS sentence_text, r.run
  FROM {events} e
  JOIN report r ON r.id = e.report
  JOIN sentence s ON s.report = e.report AND s.number = e.sentence
  WHERE {where}
),
side AS (
  SELECT p.report, p.event, p.side, p.number, p.country, p.sector, p.words, a.name AS actor_name,
    a.title AS actor_title
  FROM party p
  JOIN ours o ON o.report = p.report AND o.id = p.event
  LEFT JOIN actor a ON a.report = p.report AND a.id = p.actor
  WHERE NOT o.corrected
    OR p.country IS NULL
    OR contains(CASE p.side WHEN 'actor' THEN o.actors ELSE o.recipients END, p.country)
  UNION ALL
  SELECT o.report, o.id, c.side, 100, c.country, NULL, NULL, NULL, NULL
  FROM ours o, LATERAL (
    SELECT 'actor' AS side, unnest(words_of(o.actors)) AS country
    UNION ALL
    SELECT 'recipient', unnest(words_of(o.recipients))) c
  WHERE o.corrected AND NOT EXISTS (
    SELECT 1 FROM party p
    WHERE p.report = o.report AND p.event = o.id AND p.side = c.side AND p.country = c.country)
),
named AS (
  SELECT s.*, coalesce(s.actor_name, s.words, n.name, s.country) AS name, n.name AS country_name,
    n.fips
  FROM side s LEFT JOIN export_country n ON n.country = s.country
),
-- One row a source and a target, as the dyadic formats have it. Where all take part alike and stand
-- on one side, each with each.
dyadic AS (
  SELECT o.*, a.number AS source_number, b.number AS target_number,
    a.name AS source_name, a.country AS source_country, a.sector AS source_sector,
    a.country_name AS source_country_name,
    b.name AS target_name, b.country AS target_country, b.sector AS target_sector,
    b.country_name AS target_country_name
  FROM ours o
  JOIN named a ON a.report = o.report AND a.event = o.id AND a.side = 'actor'
  JOIN named b ON b.report = o.report AND b.event = o.id AND b.side = 'recipient'
  UNION ALL
  SELECT o.*, a.number, b.number, a.name, a.country, a.sector, a.country_name,
    b.name, b.country, b.sector, b.country_name
  FROM ours o
  JOIN named a ON a.report = o.report AND a.event = o.id AND a.side = 'actor'
  JOIN named b ON b.report = o.report AND b.event = o.id AND b.side = 'actor'
    AND b.number > a.number
  WHERE o.type IN ('CONSULT', 'AGREE', 'COOPERATE') AND o.recipients = ''
    AND NOT EXISTS (
      SELECT 1 FROM side r WHERE r.report = o.report AND r.event = o.id AND r.side = 'recipient')
),
tellings AS (
  SELECT distinct_id, count(*) AS mentions, count(DISTINCT report) AS reports,
    count(DISTINCT publisher) AS publishers
  FROM ours GROUP BY distinct_id
)
