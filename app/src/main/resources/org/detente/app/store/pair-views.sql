-- Views on pairs, of a new store and of one whose pairs have been made anew.

CREATE VIEW current_pair AS
SELECT p.* FROM pair p
ANTI JOIN corrected_event c ON c.report = p.report AND c.id = p.event
UNION ALL
SELECT * FROM corrected_pair;

CREATE VIEW current_together AS
SELECT p.* FROM together p
ANTI JOIN corrected_event c ON c.report = p.report AND c.id = p.event
UNION ALL
SELECT * FROM corrected_together;

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
