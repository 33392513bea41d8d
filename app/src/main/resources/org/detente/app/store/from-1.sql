-- Takes over what version 1 held, once the tables stand; lists become words with a blank between.
INSERT INTO run
SELECT n.id, min(r.started), any_value(r.reader), any_value(r.models), any_value(r.lexicons)
FROM old_run r JOIN new_run n ON n.old = r.id
GROUP BY n.id;
INSERT INTO report
SELECT r.id, r.content, r.source, r.url, r.title, r.author, r.language, r.published, r.published_from,
  r.copy_of, n.id, r.text, s.signature
FROM old_report r JOIN new_run n ON n.old = r.run LEFT JOIN old_signature s ON s.report = r.id;
INSERT INTO sentence
SELECT report, number, start_char, end_char, start_char + 1, end_char - start_char
FROM old_sentence;
INSERT INTO actor
SELECT *
FROM old_actor;
INSERT INTO statement
SELECT report, id, sentence, kind, speaker, speaker_name, speaker_country, speaker_sector,
  addressee, venue, verb, day, array_to_string(about, ' '), array_to_string(issues, ' '), content,
  start_char, end_char, rule
FROM old_statement;
INSERT INTO stance
SELECT *
FROM old_stance;
INSERT INTO event
SELECT report, id, distinct_id, sentence, type, mode, array_to_string(contexts, ' '), cameo, quad,
  intensity, array_to_string(actors, ' '), array_to_string(recipients, ' '), status, background,
  first_day, last_day, day_from, day_text, place, NULL, NULL, NULL, latitude, longitude,
  trigger_words, start_char, end_char, said_by, rule, confidence
FROM old_event;
INSERT INTO party
SELECT *
FROM old_party;
INSERT INTO issue
SELECT report, id, name, context, kind, array_to_string(between_countries, ' '), start_char,
  end_char, rule
FROM old_issue;
INSERT INTO relation
SELECT report, a, b, state, direction, array_to_string(because, ' '), start_char, end_char, rule
FROM old_relation;
INSERT INTO note
SELECT *
FROM old_note;
INSERT INTO pair
SELECT least(p.a, p.b) || ' ' || greatest(p.a, p.b), p.*, e.cameo, coalesce(e.day_from = 'text', FALSE),
  e.actors, e.recipients, e.sentence, s.first_character, s.characters
FROM old_pair p
JOIN report r ON r.id = p.report
JOIN event e ON e.report = p.report AND e.id = p.event
JOIN sentence s ON s.report = e.report AND s.number = e.sentence
WHERE r.copy_of IS NULL;
DROP TABLE old_run;
DROP TABLE old_report;
DROP TABLE old_signature;
DROP TABLE old_sentence;
DROP TABLE old_actor;
DROP TABLE old_statement;
DROP TABLE old_stance;
DROP TABLE old_event;
DROP TABLE old_party;
DROP TABLE old_pair;
DROP TABLE old_issue;
DROP TABLE old_relation;
DROP TABLE old_note;
DROP TABLE new_run;
