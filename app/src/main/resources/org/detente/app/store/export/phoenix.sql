-- Phoenix: 26 columns, tab-separated, no header; an event of one day, source, target and code once.
SELECT min(o.id) AS "EventID", strftime(o.first_day, '%Y%m%d') AS "Date",
  year(o.first_day) AS "Year", month(o.first_day) AS "Month", day(o.first_day) AS "Day",
  coalesce(o.source_country, '') || coalesce(o.source_sector, '') AS "SourceActorFull",
  o.source_country AS "SourceActorEntity", o.source_sector AS "SourceActorRole",
  NULL AS "SourceActorAttribute",
  coalesce(o.target_country, '') || coalesce(o.target_sector, '') AS "TargetActorFull",
  o.target_country AS "TargetActorEntity", o.target_sector AS "TargetActorRole",
  NULL AS "TargetActorAttribute",
  o.cameo AS "EventCode", left(o.cameo, 2) AS "EventRootCode",
  CASE any_value(o.quad) WHEN 'VC' THEN 1 WHEN 'MC' THEN 2 WHEN 'VX' THEN 3 ELSE 4 END
    AS "QuadClass",
  avg(o.intensity) AS "GoldsteinScore",
  replace(first(o.contexts ORDER BY o.report), ' ', ';') AS "Issues",
  first(o.latitude ORDER BY o.report) AS "Lat", first(o.longitude ORDER BY o.report) AS "Lon",
  first(o.place ORDER BY o.report) AS "LocationName",
  first(o.place_region ORDER BY o.report) AS "StateName",
  first(o.place_country ORDER BY o.report) AS "CountryCode",
  string_agg(DISTINCT o.report || '_' || o.sentence, ';' ORDER BY o.report || '_' || o.sentence)
    AS "SentenceID",
  string_agg(DISTINCT o.url, ';' ORDER BY o.url) AS "URLs",
  string_agg(DISTINCT o.publisher, ';' ORDER BY o.publisher) AS "NewsSources"
FROM dyadic o
WHERE o.first_day IS NOT NULL
GROUP BY o.first_day, o.source_country, o.source_sector, o.target_country, o.target_sector, o.cameo
ORDER BY o.first_day, 1
