-- The store, version 1. Statements end with a semicolon at the end of a line.
-- Tables are in the singular and hold what was read; views are in the plural and are for asking.
-- Offsets are UTF-16 code units into report.text, end exclusive. Days are inclusive.

CREATE TABLE store (program VARCHAR NOT NULL, version INTEGER NOT NULL);
INSERT INTO store VALUES ('detente', 1);

-- One reading session: what program and tables made the records.
CREATE TABLE run (
  id VARCHAR PRIMARY KEY,
  started TIMESTAMP NOT NULL,
  reader VARCHAR NOT NULL,
  models VARCHAR NOT NULL,          -- name=SHA-256, one a line
  lexicons VARCHAR NOT NULL
);

CREATE TABLE report (
  id VARCHAR PRIMARY KEY,
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
  text VARCHAR NOT NULL
);

-- MinHash bands of each report's word shingles: reports that share one may be copies.
CREATE TABLE shingle_band (band_hash BIGINT NOT NULL, report VARCHAR NOT NULL);

CREATE TABLE sentence (
  report VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL
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
  about VARCHAR[] NOT NULL,
  issues VARCHAR[] NOT NULL,
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
  contexts VARCHAR[] NOT NULL,
  cameo VARCHAR NOT NULL,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  actors VARCHAR[] NOT NULL,       -- country codes
  recipients VARCHAR[] NOT NULL,
  status VARCHAR NOT NULL,
  background BOOLEAN NOT NULL,
  first_day DATE,
  last_day DATE,
  day_from VARCHAR,                -- text or published
  day_text VARCHAR,
  place VARCHAR,
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

-- One row a directed pair of an event: what dyads are counted from.
CREATE TABLE pair (
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
  between_countries VARCHAR[] NOT NULL,
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
  because VARCHAR[] NOT NULL,
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

-- A person's override: a new row, never a change of what was read.
CREATE TABLE correction (
  id VARCHAR PRIMARY KEY,
  target VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  made TIMESTAMP NOT NULL,
  undone BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE VIEW reports AS
SELECT id, published, published_from, title, source, url, author, language, copy_of, run,
  length(text) AS characters
FROM report;

-- Every telling of an event, with its sentence.
CREATE VIEW events AS
SELECT e.*, r.published, r.title, r.source, r.url, r.copy_of,
  substr(r.text, s.start_char + 1, s.end_char - s.start_char) AS sentence_text
FROM event e
JOIN report r ON r.id = e.report
JOIN sentence s ON s.report = e.report AND s.number = e.sentence;

CREATE VIEW statements AS
SELECT st.*, r.published, r.title, r.source, r.url, r.copy_of
FROM statement st
JOIN report r ON r.id = st.report;

-- Distinct, actual events of each directed pair and month, and how many reports tell them.
CREATE VIEW dyad_months AS
SELECT a, b, month, count(*) AS events, sum(reports) AS tellings,
  count(*) FILTER (quad = 'VC') AS vc, count(*) FILTER (quad = 'MC') AS mc,
  count(*) FILTER (quad = 'VX') AS vx, count(*) FILTER (quad = 'MX') AS mx,
  avg(intensity) AS mean_intensity
FROM (
  SELECT a, b, date_trunc('month', min(day)) AS month, any_value(quad) AS quad,
    avg(intensity) AS intensity, count(DISTINCT report) AS reports
  FROM pair
  WHERE status = 'actual' AND NOT background AND day IS NOT NULL
  GROUP BY a, b, distinct_id)
GROUP BY a, b, month;
