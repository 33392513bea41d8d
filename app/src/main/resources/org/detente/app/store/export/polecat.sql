-- POLECAT's weekly files: 40 columns, tab-separated, with a header.
SELECT o.id AS "Event ID", o.first_day AS "Event Date", o.type AS "Event Type",
  o.mode AS "Event Mode", o.intensity AS "Intensity",
  CASE o.quad WHEN 'VC' THEN 'VERBAL COOPERATION' WHEN 'MC' THEN 'MATERIAL COOPERATION'
    WHEN 'VX' THEN 'VERBAL CONFLICT' ELSE 'MATERIAL CONFLICT' END AS "Quad Code",
  replace(o.contexts, ' ', ';') AS "Contexts",
  a.names AS "Actor Name", a.countries AS "Actor Country", NULL AS "Actor COW",
  a.first_sector AS "Primary Actor Sector", a.sectors AS "Actor Sectors",
  a.titles AS "Actor Title", a.words AS "Actor Name Raw", NULL AS "Wikipedia Actor ID",
  b.names AS "Recipient Name", b.countries AS "Recipient Country", NULL AS "Recipient COW",
  b.first_sector AS "Primary Recipient Sector", b.sectors AS "Recipient Sectors",
  b.titles AS "Recipient Title", b.words AS "Recipient Name Raw",
  NULL AS "Wikipedia Recipient ID",
  o.place AS "Placename", o.place AS "City", NULL AS "District", o.place_region AS "Province",
  p.name AS "Country", o.latitude AS "Latitude", o.longitude AS "Longitude",
  o.place_id AS "GeoNames ID", o.place AS "Raw Placename", NULL AS "Feature Type",
  o.publisher AS "Source", o.published AS "Publication Date",
  (SELECT string_agg(DISTINCT name, ';' ORDER BY name) FROM actor
    WHERE report = o.report AND kind = 'person') AS "Story People",
  (SELECT string_agg(DISTINCT name, ';' ORDER BY name) FROM actor
    WHERE report = o.report AND kind = 'organisation') AS "Story Organizations",
  (SELECT string_agg(DISTINCT place, ';' ORDER BY place) FROM event
    WHERE report = o.report AND place IS NOT NULL) AS "Story Locations",
  'en' AS "Language", {version} AS "Version"
FROM ours o
LEFT JOIN (
  SELECT report, event, side, string_agg(name, ';' ORDER BY number) AS names,
    string_agg(country, ';' ORDER BY number) AS countries, first(sector ORDER BY number) AS first_sector,
    string_agg(sector, ';' ORDER BY number) AS sectors,
    string_agg(actor_title, ';' ORDER BY number) AS titles,
    string_agg(words, ';' ORDER BY number) AS words
  FROM named GROUP BY report, event, side) a
  ON a.report = o.report AND a.event = o.id AND a.side = 'actor'
LEFT JOIN (
  SELECT report, event, side, string_agg(name, ';' ORDER BY number) AS names,
    string_agg(country, ';' ORDER BY number) AS countries, first(sector ORDER BY number) AS first_sector,
    string_agg(sector, ';' ORDER BY number) AS sectors,
    string_agg(actor_title, ';' ORDER BY number) AS titles,
    string_agg(words, ';' ORDER BY number) AS words
  FROM named GROUP BY report, event, side) b
  ON b.report = o.report AND b.event = o.id AND b.side = 'recipient'
LEFT JOIN export_country p ON p.country = o.place_country
ORDER BY o.first_day, o.id, o.report
