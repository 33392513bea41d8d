-- GDELT 2.0 events: 61 columns, tab-separated, no header; one row a distinct event and pair of actors.
SELECT CAST(md5_number_lower(o.distinct_id || o.source_number || '/' || o.target_number) % 1000000000000000
    AS BIGINT) AS "GLOBALEVENTID",
  CAST(strftime(o.first_day, '%Y%m%d') AS INTEGER) AS "SQLDATE",
  CAST(strftime(o.first_day, '%Y%m') AS INTEGER) AS "MonthYear", year(o.first_day) AS "Year",
  round(year(o.first_day) + (dayofyear(o.first_day) - 1) / 365.0, 4) AS "FractionDate",
  coalesce(o.source_country, '') || coalesce(o.source_sector, '') AS "Actor1Code",
  upper(o.source_name) AS "Actor1Name", o.source_country AS "Actor1CountryCode",
  NULL AS "Actor1KnownGroupCode", NULL AS "Actor1EthnicCode", NULL AS "Actor1Religion1Code",
  NULL AS "Actor1Religion2Code", o.source_sector AS "Actor1Type1Code", NULL AS "Actor1Type2Code",
  NULL AS "Actor1Type3Code",
  coalesce(o.target_country, '') || coalesce(o.target_sector, '') AS "Actor2Code",
  upper(o.target_name) AS "Actor2Name", o.target_country AS "Actor2CountryCode",
  NULL AS "Actor2KnownGroupCode", NULL AS "Actor2EthnicCode", NULL AS "Actor2Religion1Code",
  NULL AS "Actor2Religion2Code", o.target_sector AS "Actor2Type1Code", NULL AS "Actor2Type2Code",
  NULL AS "Actor2Type3Code",
  CASE WHEN o.sentence = 0 THEN 1 ELSE 0 END AS "IsRootEvent",
  o.cameo AS "EventCode", left(o.cameo, 3) AS "EventBaseCode", left(o.cameo, 2) AS "EventRootCode",
  CASE o.quad WHEN 'VC' THEN 1 WHEN 'MC' THEN 2 WHEN 'VX' THEN 3 ELSE 4 END AS "QuadClass",
  o.intensity AS "GoldsteinScale", t.mentions AS "NumMentions",
  greatest(t.publishers, 1) AS "NumSources", t.reports AS "NumArticles", NULL AS "AvgTone",
  NULL AS "Actor1Geo_Type", NULL AS "Actor1Geo_FullName", NULL AS "Actor1Geo_CountryCode",
  NULL AS "Actor1Geo_ADM1Code", NULL AS "Actor1Geo_ADM2Code", NULL AS "Actor1Geo_Lat",
  NULL AS "Actor1Geo_Long", NULL AS "Actor1Geo_FeatureID",
  NULL AS "Actor2Geo_Type", NULL AS "Actor2Geo_FullName", NULL AS "Actor2Geo_CountryCode",
  NULL AS "Actor2Geo_ADM1Code", NULL AS "Actor2Geo_ADM2Code", NULL AS "Actor2Geo_Lat",
  NULL AS "Actor2Geo_Long", NULL AS "Actor2Geo_FeatureID",
  CASE WHEN o.place IS NULL THEN 0 ELSE 4 END AS "ActionGeo_Type", o.place AS "ActionGeo_FullName",
  p.fips AS "ActionGeo_CountryCode", NULL AS "ActionGeo_ADM1Code", NULL AS "ActionGeo_ADM2Code",
  o.latitude AS "ActionGeo_Lat", o.longitude AS "ActionGeo_Long",
  o.place_id AS "ActionGeo_FeatureID",
  CAST(strftime(coalesce(o.published, o.first_day), '%Y%m%d') || '000000' AS BIGINT) AS "DATEADDED",
  o.url AS "SOURCEURL"
FROM (
  SELECT * FROM dyadic WHERE first_day IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY distinct_id, source_country, source_sector, target_country, target_sector
    ORDER BY published, report, id, source_number, target_number) = 1) o
JOIN tellings t ON t.distinct_id = o.distinct_id
LEFT JOIN export_country p ON p.country = o.place_country
ORDER BY o.first_day, 1
