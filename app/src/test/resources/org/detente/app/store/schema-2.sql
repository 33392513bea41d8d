-- The store, version 2. Statements end with a semicolon at the end of a line.
-- Tables are in the singular and hold what was read; views are in the plural and are for asking.
-- Offsets are UTF-16 code units into report.text, end exclusive. Days are inclusive.
-- A list is kept as words with a blank between: lists cost a loader twice the time. Views show lists.
-- No table has a key: the writer knows what is there, and an index would cost more than all the rest.

CREATE TABLE store (program VARCHAR NOT NULL, version INTEGER NOT NULL);
INSERT INTO store VALUES ('detente', 2);

CREATE MACRO words_of(line) AS
  CASE WHEN line = '' THEN []::VARCHAR[] ELSE string_split(line, ' ') END;

-- What program, models and tables made records: readings by the same ones are of one run.
CREATE TABLE run (
  id VARCHAR NOT NULL,             -- from the three below, not from the time
  started TIMESTAMP NOT NULL,      -- when it first added a report
  reader VARCHAR NOT NULL,
  models VARCHAR NOT NULL,          -- name=SHA-256, one a line
  lexicons VARCHAR NOT NULL
);

CREATE TABLE report (
  id VARCHAR NOT NULL,
  content VARCHAR NOT NULL,        -- SHA-256 of the text, 32 hex digits
  source VARCHAR,
  url VARCHAR,
  title VARCHAR,
  author VARCHAR,
  language VARCHAR,
  published DATE,
  published_from VARCHAR,
  copy_of VARCHAR,                 -- the report of which this is a near-duplicate
  run VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  signature BLOB                   -- MinHash of its word shingles; none for copies and short texts
);

CREATE TABLE sentence (
  report VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  -- The same in characters from 1 on, as substr counts: an emoji is two code units.
  first_character INTEGER NOT NULL,
  characters INTEGER NOT NULL
);

CREATE TABLE actor (
  report VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  title VARCHAR,
  country VARCHAR,
  sector VARCHAR,
  mentions INTEGER NOT NULL,
  resolved_from VARCHAR NOT NULL
);

CREATE TABLE statement (
  report VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  speaker VARCHAR,
  speaker_name VARCHAR,
  speaker_country VARCHAR,
  speaker_sector VARCHAR,
  addressee VARCHAR,
  venue VARCHAR,
  verb VARCHAR NOT NULL,
  day DATE,
  about VARCHAR NOT NULL,
  issues VARCHAR NOT NULL,
  content VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);

CREATE TABLE stance (
  report VARCHAR NOT NULL,
  statement VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  value DOUBLE NOT NULL
);

CREATE TABLE event (
  report VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  distinct_id VARCHAR NOT NULL,    -- shared by all reports' tellings of one event
  sentence INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  actors VARCHAR NOT NULL,       -- country codes
  recipients VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  background BOOLEAN NOT NULL,
  first_day DATE,
  last_day DATE,
  day_from VARCHAR,                -- text or published
  day_text VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  place_region VARCHAR,
  place_id VARCHAR,                -- in GeoNames
  latitude DOUBLE,
  longitude DOUBLE,
  trigger_words VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  said_by VARCHAR,
  rule VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL
);

CREATE TABLE party (
  report VARCHAR NOT NULL,
  event VARCHAR NOT NULL,
  side VARCHAR NOT NULL,           -- actor or recipient
  number INTEGER NOT NULL,
  country VARCHAR,
  sector VARCHAR,
  actor VARCHAR,
  words VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  came_from VARCHAR
);

-- One row a directed pair of an event: what dyads are counted from. Copies of reports have none.
CREATE TABLE pair (
  dyad VARCHAR NOT NULL,           -- both codes, the first in the alphabet first: found six times as fast
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
  distinct_id VARCHAR NOT NULL
);

CREATE TABLE issue (
  report VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  context VARCHAR,
  kind VARCHAR NOT NULL,
  between_countries VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);

CREATE TABLE relation (
  report VARCHAR NOT NULL,
  a VARCHAR NOT NULL,
  b VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  direction VARCHAR,
  because VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);

CREATE TABLE note (
  report VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  start_char INTEGER,
  end_char INTEGER,
  message VARCHAR NOT NULL
);

-- A person's override of one field of an event or a statement, or the undoing of one: a new row,
-- never a change of what was read.
CREATE TABLE correction (
  id VARCHAR NOT NULL,
  target VARCHAR NOT NULL,         -- id of the event or statement
  field VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  made TIMESTAMP NOT NULL,
  undoes VARCHAR                   -- id of the correction that this row takes back
);

-- Events, their pairs and statements as they are once all corrections are applied; only those that
-- have any. Made anew from what was read whenever a correction comes or goes.
CREATE TABLE corrected_event AS SELECT *, TRUE AS valid FROM event LIMIT 0;
CREATE TABLE corrected_pair AS SELECT * FROM pair LIMIT 0;
CREATE TABLE corrected_statement AS SELECT *, TRUE AS valid FROM statement LIMIT 0;

CREATE VIEW current_event AS
SELECT e.*, FALSE AS corrected FROM event e
ANTI JOIN corrected_event c ON c.report = e.report AND c.id = e.id
UNION ALL
SELECT * EXCLUDE (valid), TRUE AS corrected FROM corrected_event WHERE valid;

CREATE VIEW current_pair AS
SELECT p.* FROM pair p
ANTI JOIN corrected_event c ON c.report = p.report AND c.id = p.event
UNION ALL
SELECT * FROM corrected_pair;

CREATE VIEW current_statement AS
SELECT s.*, FALSE AS corrected FROM statement s
ANTI JOIN corrected_statement c ON c.report = s.report AND c.id = s.id
UNION ALL
SELECT * EXCLUDE (valid), TRUE AS corrected FROM corrected_statement WHERE valid;

CREATE VIEW reports AS
SELECT id, published, published_from, title, source, url, author, language, copy_of, run,
  length(text) AS characters
FROM report;

-- Every telling of an event, corrections applied, with its sentence.
CREATE VIEW events AS
SELECT e.report, e.id, e.distinct_id, e.first_day, e.last_day, e.day_from, e.day_text, e.type, e.mode,
  words_of(e.contexts) AS contexts, e.cameo, e.quad, e.intensity, words_of(e.actors) AS actors,
  words_of(e.recipients) AS recipients, e.status, e.background, e.place, e.place_country,
  e.place_region, e.place_id, e.latitude, e.longitude,
  e.trigger_words, e.start_char, e.end_char, e.said_by, e.rule, e.confidence, e.corrected, e.sentence,
  r.published, r.title, r.source, r.url, r.copy_of, r.run,
  substr(r.text, s.first_character, s.characters) AS sentence_text
FROM current_event e
JOIN report r ON r.id = e.report
JOIN sentence s ON s.report = e.report AND s.number = e.sentence;

-- The countries and sectors on the two sides of each event, as they were read.
CREATE VIEW parties AS
SELECT report, event, side, number, country, sector, words, start_char, end_char, came_from
FROM party;

-- Every statement, corrections applied.
CREATE VIEW statements AS
SELECT s.report, s.id, s.day, s.kind, s.speaker_name AS speaker, s.speaker_country AS country,
  s.speaker_sector AS sector, s.verb, s.venue, words_of(s.about) AS about,
  words_of(s.issues) AS issues, s.content, s.start_char, s.end_char, s.rule, s.corrected, s.sentence,
  r.published, r.title, r.source, r.url, r.copy_of, r.run
FROM current_statement s
JOIN report r ON r.id = s.report;

-- The tone of each statement toward each country, -1 to 1.
CREATE VIEW stances AS
SELECT s.report, s.id AS statement, coalesce(s.day, r.published) AS day, s.speaker_country AS country,
  t.target, t.value, r.copy_of
FROM stance t
JOIN current_statement s ON s.report = t.report AND s.id = t.statement
JOIN report r ON r.id = s.report;

CREATE VIEW issues AS
SELECT i.report, i.id, i.name, i.context, i.kind, words_of(i.between_countries) AS countries,
  i.start_char, i.end_char, i.rule, r.published, r.copy_of
FROM issue i
JOIN report r ON r.id = i.report;

CREATE VIEW relations AS
SELECT l.report, l.a, l.b, l.state, l.direction, words_of(l.because) AS because, l.start_char,
  l.end_char, l.rule, r.published, r.copy_of
FROM relation l
JOIN report r ON r.id = l.report;

-- Corrections that hold: those that no later row takes back.
CREATE VIEW corrections AS
SELECT id, target, field, value, reason, author, made FROM correction c
WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM correction u WHERE u.undoes = c.id);

-- Distinct, actual events of each directed pair and month, and how many reports tell them.
CREATE VIEW dyad_months AS
SELECT a, b, month, count(*) AS events, CAST(sum(reports) AS BIGINT) AS tellings,
  count(*) FILTER (quad = 'VC') AS vc, count(*) FILTER (quad = 'MC') AS mc,
  count(*) FILTER (quad = 'VX') AS vx, count(*) FILTER (quad = 'MX') AS mx,
  avg(intensity) AS mean_intensity
FROM (
  SELECT a, b, CAST(date_trunc('month', min(day)) AS DATE) AS month, any_value(quad) AS quad,
    avg(intensity) AS intensity, count(DISTINCT report) AS reports
  FROM current_pair
  WHERE status = 'actual' AND NOT background AND day IS NOT NULL
  GROUP BY a, b, distinct_id)
GROUP BY a, b, month;
