-- Pairs of countries on one side of an event, which no version before 3 kept. Wants the new tables filled.
INSERT INTO together
WITH side AS (
  SELECT report, id, string_split(actors, ' ') AS codes FROM event WHERE contains(actors, ' ')
  UNION ALL
  SELECT report, id, string_split(recipients, ' ') FROM event WHERE contains(recipients, ' ')),
one AS (SELECT report, id, unnest(codes) AS a, codes FROM side),
two AS (SELECT report, id, a, unnest(codes) AS b FROM one)
SELECT t.a || ' ' || t.b, t.a, t.b, e.first_day, e.last_day, e.quad, e.type, e.intensity, e.status,
  e.background, e.report, e.id, e.distinct_id, e.cameo, coalesce(e.day_from = 'text', FALSE),
  e.actors, e.recipients, e.sentence, s.first_character, s.characters
FROM (SELECT DISTINCT report, id, a, b FROM two WHERE a < b) t
JOIN event e ON e.report = t.report AND e.id = t.id
JOIN report r ON r.id = e.report
JOIN sentence s ON s.report = e.report AND s.number = e.sentence
WHERE r.copy_of IS NULL;
