-- Version 2 kept less of an event with its pairs.
DROP VIEW dyad_months;
DROP VIEW current_pair;
CREATE TABLE old_pair AS SELECT * FROM pair;
DROP TABLE pair;
CREATE TABLE old_corrected_pair AS SELECT * FROM corrected_pair;
DROP TABLE corrected_pair;
CREATE TABLE pair (
  dyad VARCHAR NOT NULL,
  a VARCHAR NOT NULL,
  b VARCHAR NOT NULL,
  day DATE,
  last_day DATE,
  quad VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  status VARCHAR NOT NULL,
  background BOOLEAN NOT NULL,
  report VARCHAR NOT NULL,
  event VARCHAR NOT NULL,
  distinct_id VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  dated_by_text BOOLEAN NOT NULL,
  actors VARCHAR,
  recipients VARCHAR,
  sentence INTEGER NOT NULL,
  first_character INTEGER NOT NULL,
  characters INTEGER NOT NULL
);
CREATE TABLE corrected_pair AS SELECT * FROM pair LIMIT 0;
CREATE TABLE together AS SELECT * FROM pair LIMIT 0;
CREATE TABLE corrected_together AS SELECT * FROM pair LIMIT 0;
INSERT INTO pair
SELECT p.*, e.cameo, coalesce(e.day_from = 'text', FALSE), e.actors, e.recipients, e.sentence,
  s.first_character, s.characters
FROM old_pair p
JOIN event e ON e.report = p.report AND e.id = p.event
JOIN sentence s ON s.report = e.report AND s.number = e.sentence;
INSERT INTO corrected_pair
SELECT p.*, e.cameo, coalesce(e.day_from = 'text', FALSE), e.actors, e.recipients, e.sentence,
  s.first_character, s.characters
FROM old_corrected_pair p
JOIN corrected_event e ON e.report = p.report AND e.id = p.event
JOIN sentence s ON s.report = e.report AND s.number = e.sentence;
INSERT INTO corrected_together
WITH side AS (
  SELECT report, id, string_split(actors, ' ') AS codes FROM corrected_event WHERE contains(actors, ' ')
  UNION ALL
  SELECT report, id, string_split(recipients, ' ') FROM corrected_event WHERE contains(recipients, ' ')),
one AS (SELECT report, id, unnest(codes) AS a, codes FROM side),
two AS (SELECT report, id, a, unnest(codes) AS b FROM one)
SELECT t.a || ' ' || t.b, t.a, t.b, e.first_day, e.last_day, e.quad, e.type, e.intensity, e.status,
  e.background, e.report, e.id, e.distinct_id, e.cameo, coalesce(e.day_from = 'text', FALSE),
  e.actors, e.recipients, e.sentence, s.first_character, s.characters
FROM (SELECT DISTINCT report, id, a, b FROM two WHERE a < b) t
JOIN corrected_event e ON e.report = t.report AND e.id = t.id
JOIN report r ON r.id = e.report
JOIN sentence s ON s.report = e.report AND s.number = e.sentence
WHERE r.copy_of IS NULL AND e.valid;
DROP TABLE old_pair;
DROP TABLE old_corrected_pair;
