-- ICEWS coded event data: 20 columns, tab-separated, with a header. Intensity is PLOVER's.
SELECT o.id AS "Event ID", o.first_day AS "Event Date", o.source_name AS "Source Name",
  o.source_sector AS "Source Sectors", coalesce(o.source_country_name, o.source_country)
    AS "Source Country",
  o.type AS "Event Text", o.cameo AS "CAMEO Code", o.intensity AS "Intensity",
  o.target_name AS "Target Name", o.target_sector AS "Target Sectors",
  coalesce(o.target_country_name, o.target_country) AS "Target Country",
  o.report AS "Story ID", o.sentence + 1 AS "Sentence Number", o.publisher AS "Publisher",
  o.place AS "City", NULL AS "District", o.place_region AS "Province",
  coalesce(p.name, o.place_country) AS "Country", o.latitude AS "Latitude",
  o.longitude AS "Longitude"
FROM dyadic o
LEFT JOIN export_country p ON p.country = o.place_country
ORDER BY o.first_day, o.id, o.report, o.source_number, o.target_number
