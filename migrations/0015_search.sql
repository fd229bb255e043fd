-- What can be found: a row a practice, thread, event, need, published decision, network and person, with all that decides
-- who sees it and how it is narrowed down. Triggers keep it as its own table is; what cannot be found has no row here.
-- analyzer is the version of the analyzer that wrote the thing's texts; NULL until they are written, negative while a job
-- writes them anew.
CREATE TABLE search_things (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'event', 'need', 'decision', 'network', 'person')),
  ref_id TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('all', 'near', 'own', 'role', 'members')),
  audience_role_id TEXT,
  network_id TEXT,
  author_id TEXT,
  language TEXT CHECK (language IN ('fi', 'sv', 'en')),
  needs TEXT NOT NULL DEFAULT '[]',
  at INTEGER,
  fresh_at INTEGER,
  solved INTEGER NOT NULL DEFAULT 0 CHECK (solved IN (0, 1)),
  analyzer INTEGER,
  UNIQUE (kind, ref_id)
) STRICT;

CREATE INDEX search_things_by_analyzer ON search_things (analyzer);

-- The texts of a thing, each a row of search_fts: part is '' for its own, the language of a translation, or the id of an
-- answer or a follow-up.
CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  thing_id INTEGER NOT NULL,
  part TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  UNIQUE (thing_id, part)
) STRICT;

-- Stems of the title and the body in the text's own language, Finnish stems levelled further, and those backwards, so
-- that the end of a compound is found by its beginning.
CREATE VIRTUAL TABLE search_fts USING fts5(
  title, body, ftitle, fbody, rev,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Which stems there are: what a word with a typing error is compared with.
CREATE VIRTUAL TABLE search_stems USING fts5vocab(search_fts, 'row');

CREATE TRIGGER found_thing_goes_with_texts AFTER DELETE ON search_things
BEGIN
  DELETE FROM search_entries WHERE thing_id = old.id;
END;

CREATE TRIGGER found_text_goes_with_stems AFTER DELETE ON search_entries
BEGIN
  DELETE FROM search_fts WHERE rowid = old.id;
END;

-- Where a text is written by whoever stems it: a row put here replaces that text of the thing, if it can be found. A thing of
-- an older version is left to the job that writes all of its texts anew; one that the job is at, by a negative number, is
-- left to its next round, because it may have read this text before.
CREATE VIEW search_texts AS
SELECT kind, ref_id, part, search_entries.language AS language, analyzer,
  '' AS title, '' AS body, '' AS ftitle, '' AS fbody, '' AS rev
FROM search_entries JOIN search_things ON search_things.id = thing_id;

CREATE TRIGGER text_is_found_as_it_is INSTEAD OF INSERT ON search_texts
BEGIN
  DELETE FROM search_entries WHERE part = new.part AND thing_id = (
    SELECT id FROM search_things WHERE kind = new.kind AND ref_id = new.ref_id);
  INSERT INTO search_entries (thing_id, part, language)
  SELECT id, new.part, new.language FROM search_things WHERE kind = new.kind AND ref_id = new.ref_id;
  INSERT INTO search_fts (rowid, title, body, ftitle, fbody, rev)
  SELECT id, new.title, new.body, new.ftitle, new.fbody, new.rev FROM search_entries
  WHERE part = new.part AND thing_id = (
    SELECT id FROM search_things WHERE kind = new.kind AND ref_id = new.ref_id);
  UPDATE search_things SET analyzer = iif(analyzer IS NULL, new.analyzer, 0)
  WHERE kind = new.kind AND ref_id = new.ref_id AND (analyzer IS NULL OR analyzer < 0);
END;

-- What can be found of each kind, in the columns of search_things from ref_id to solved.
CREATE VIEW found_practices AS
SELECT id AS ref_id, audience, audience_role_id, network_id, author_id, language,
  (SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = practices.id) AS needs,
  published_at AS at, coalesce(edited_at, published_at) AS fresh_at, 0 AS solved
FROM practices WHERE withdrawn_at IS NULL;

CREATE VIEW found_threads AS
SELECT id AS ref_id, audience, audience_role_id, network_id, author_id, language,
  (SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = threads.id) AS needs,
  asked_at AS at, active_at AS fresh_at, helped_answer_id IS NOT NULL AS solved
FROM threads WHERE withdrawn_at IS NULL;

CREATE VIEW found_events AS
SELECT id AS ref_id, audience, audience_role_id, network_id, author_id, language,
  (SELECT json_group_array(need_number) FROM event_needs WHERE event_id = events.id) AS needs,
  starts_at AS at, updated_at AS fresh_at, 0 AS solved
FROM events WHERE removed_at IS NULL;

CREATE VIEW found_needs AS
SELECT CAST(number AS TEXT) AS ref_id, 'all' AS audience, NULL AS audience_role_id, NULL AS network_id,
  NULL AS author_id, NULL AS language, json_array(number) AS needs, NULL AS at, NULL AS fresh_at, 0 AS solved
FROM needs;

CREATE VIEW found_decisions AS
SELECT decisions.round_id || '/' || need_number AS ref_id, 'all' AS audience, NULL AS audience_role_id,
  owner_network_id AS network_id, NULL AS author_id, NULL AS language, json_array(need_number) AS needs,
  reviews.published_at AS at,
  max(reviews.published_at, coalesce((SELECT max(added_at) FROM follow_ups
    WHERE follow_ups.round_id = decisions.round_id AND follow_ups.need_number = decisions.need_number), 0)) AS fresh_at,
  status = 'done' AS solved
FROM decisions JOIN reviews ON reviews.round_id = decisions.round_id JOIN rounds ON rounds.id = decisions.round_id
WHERE reviews.published_at IS NOT NULL AND rounds.annulled_at IS NULL;

CREATE VIEW found_networks AS
SELECT id AS ref_id, 'all' AS audience, NULL AS audience_role_id, id AS network_id, NULL AS author_id,
  NULL AS language, '[]' AS needs, NULL AS at, NULL AS fresh_at, 0 AS solved
FROM networks WHERE active = 1;

CREATE VIEW found_people AS
SELECT id AS ref_id, 'members' AS audience, NULL AS audience_role_id, home_network_id AS network_id,
  NULL AS author_id, NULL AS language, '[]' AS needs, NULL AS at, NULL AS fresh_at, 0 AS solved
FROM people WHERE active = 1 AND anonymised_at IS NULL;

CREATE TRIGGER practice_is_found AFTER INSERT ON practices
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'practice', * FROM found_practices WHERE ref_id = new.id;
END;

CREATE TRIGGER practice_is_found_as_it_is
AFTER UPDATE OF audience, audience_role_id, network_id, author_id, language, published_at, edited_at ON practices
BEGIN
  UPDATE search_things SET (audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved) = (
    SELECT audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved
    FROM found_practices WHERE ref_id = new.id)
  WHERE kind = 'practice' AND ref_id = new.id AND new.withdrawn_at IS NULL;
END;

CREATE TRIGGER practice_is_found_no_more AFTER UPDATE OF withdrawn_at ON practices WHEN new.withdrawn_at IS NOT NULL
BEGIN
  DELETE FROM search_things WHERE kind = 'practice' AND ref_id = new.id;
END;

CREATE TRIGGER practice_need_is_found AFTER INSERT ON practice_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = new.practice_id)
  WHERE kind = 'practice' AND ref_id = new.practice_id;
END;

CREATE TRIGGER practice_need_is_found_no_more AFTER DELETE ON practice_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = old.practice_id)
  WHERE kind = 'practice' AND ref_id = old.practice_id;
END;

CREATE TRIGGER thread_is_found AFTER INSERT ON threads
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'thread', * FROM found_threads WHERE ref_id = new.id;
END;

CREATE TRIGGER thread_is_found_as_it_is
AFTER UPDATE OF audience, audience_role_id, network_id, author_id, language, asked_at, active_at, helped_answer_id ON threads
BEGIN
  UPDATE search_things SET (audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved) = (
    SELECT audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved
    FROM found_threads WHERE ref_id = new.id)
  WHERE kind = 'thread' AND ref_id = new.id AND new.withdrawn_at IS NULL;
END;

CREATE TRIGGER thread_is_found_no_more AFTER UPDATE OF withdrawn_at ON threads WHEN new.withdrawn_at IS NOT NULL
BEGIN
  DELETE FROM search_things WHERE kind = 'thread' AND ref_id = new.id;
END;

CREATE TRIGGER thread_need_is_found AFTER INSERT ON thread_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = new.thread_id)
  WHERE kind = 'thread' AND ref_id = new.thread_id;
END;

CREATE TRIGGER thread_need_is_found_no_more AFTER DELETE ON thread_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM thread_needs WHERE thread_id = old.thread_id)
  WHERE kind = 'thread' AND ref_id = old.thread_id;
END;

CREATE TRIGGER event_is_found AFTER INSERT ON events
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'event', * FROM found_events WHERE ref_id = new.id;
END;

CREATE TRIGGER event_is_found_as_it_is
AFTER UPDATE OF audience, audience_role_id, network_id, author_id, language, starts_at, updated_at ON events
BEGIN
  UPDATE search_things SET (audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved) = (
    SELECT audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved
    FROM found_events WHERE ref_id = new.id)
  WHERE kind = 'event' AND ref_id = new.id AND new.removed_at IS NULL;
END;

CREATE TRIGGER event_is_found_no_more AFTER UPDATE OF removed_at ON events WHEN new.removed_at IS NOT NULL
BEGIN
  DELETE FROM search_things WHERE kind = 'event' AND ref_id = new.id;
END;

CREATE TRIGGER event_need_is_found AFTER INSERT ON event_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM event_needs WHERE event_id = new.event_id)
  WHERE kind = 'event' AND ref_id = new.event_id;
END;

CREATE TRIGGER event_need_is_found_no_more AFTER DELETE ON event_needs
BEGIN
  UPDATE search_things SET needs = (
    SELECT json_group_array(need_number) FROM event_needs WHERE event_id = old.event_id)
  WHERE kind = 'event' AND ref_id = old.event_id;
END;

-- The texts of a need and a network come with every statement that writes them, so they are written anew when it
-- comes back.
CREATE TRIGGER need_is_found AFTER INSERT ON needs
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'need', * FROM found_needs WHERE ref_id = CAST(new.number AS TEXT);
END;

CREATE TRIGGER network_is_found AFTER INSERT ON networks
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'network', * FROM found_networks WHERE ref_id = new.id;
END;

CREATE TRIGGER network_is_found_no_more AFTER UPDATE OF active ON networks WHEN new.active = 0
BEGIN
  DELETE FROM search_things WHERE kind = 'network' AND ref_id = new.id;
END;

CREATE TRIGGER network_is_found_again AFTER UPDATE OF active ON networks WHEN new.active = 1 AND old.active = 0
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'network', * FROM found_networks WHERE ref_id = new.id;
END;

CREATE TRIGGER person_is_found AFTER INSERT ON people
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'person', * FROM found_people WHERE ref_id = new.id;
END;

CREATE TRIGGER person_is_found_in_their_network AFTER UPDATE OF home_network_id ON people
BEGIN
  UPDATE search_things SET network_id = (SELECT home_network_id FROM people WHERE id = new.id)
  WHERE kind = 'person' AND ref_id = new.id;
END;

CREATE TRIGGER person_is_found_no_more AFTER UPDATE OF active, anonymised_at ON people
WHEN new.active = 0 OR new.anonymised_at IS NOT NULL
BEGIN
  DELETE FROM search_things WHERE kind = 'person' AND ref_id = new.id;
END;

CREATE TRIGGER person_is_found_again AFTER UPDATE OF active ON people
WHEN new.active = 1 AND old.active = 0 AND new.anonymised_at IS NULL
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'person', * FROM found_people WHERE ref_id = new.id;
END;

CREATE TRIGGER decisions_are_found AFTER UPDATE OF published_at ON reviews
WHEN old.published_at IS NULL AND new.published_at IS NOT NULL
BEGIN
  INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved)
  SELECT 'decision', * FROM found_decisions
  WHERE ref_id IN (SELECT round_id || '/' || need_number FROM decisions WHERE round_id = new.round_id);
END;

CREATE TRIGGER decision_is_found_as_it_is AFTER UPDATE OF owner_network_id, status ON decisions
BEGIN
  UPDATE search_things SET network_id = new.owner_network_id, solved = new.status = 'done'
  WHERE kind = 'decision' AND ref_id = new.round_id || '/' || new.need_number;
END;

CREATE TRIGGER annulled_decisions_are_not_found AFTER UPDATE OF annulled_at ON rounds WHEN new.annulled_at IS NOT NULL
BEGIN
  DELETE FROM search_things
  WHERE kind = 'decision' AND ref_id IN (
    SELECT round_id || '/' || need_number FROM decisions WHERE round_id = new.id);
END;

CREATE TRIGGER follow_up_is_found AFTER INSERT ON follow_ups
BEGIN
  UPDATE search_things SET fresh_at = max(fresh_at, new.added_at)
  WHERE kind = 'decision' AND ref_id = new.round_id || '/' || new.need_number;
END;

-- A text that goes alone may just have been read by the job that writes texts anew: it reads again (see reindexThings).
CREATE TRIGGER withdrawn_answer_is_not_found AFTER UPDATE OF withdrawn_at ON answers
WHEN old.withdrawn_at IS NULL AND new.withdrawn_at IS NOT NULL
BEGIN
  DELETE FROM search_entries WHERE part = new.id AND thing_id = (
    SELECT id FROM search_things WHERE kind = new.subject_kind AND ref_id = new.subject_id);
  UPDATE search_things SET analyzer = 0 WHERE kind = new.subject_kind AND ref_id = new.subject_id AND analyzer < 0;
END;

CREATE TRIGGER practice_translation_is_found_no_more AFTER DELETE ON practice_translations
BEGIN
  DELETE FROM search_entries WHERE part = old.language AND thing_id = (
    SELECT id FROM search_things WHERE kind = 'practice' AND ref_id = old.practice_id);
  UPDATE search_things SET analyzer = 0 WHERE kind = 'practice' AND ref_id = old.practice_id AND analyzer < 0;
END;

-- What there is already is found once a job has written its stems.
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'practice', *, 0 FROM found_practices;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'thread', *, 0 FROM found_threads;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'event', *, 0 FROM found_events;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'need', *, 0 FROM found_needs;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'decision', *, 0 FROM found_decisions;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'network', *, 0 FROM found_networks;
INSERT INTO search_things (kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer)
SELECT 'person', *, 0 FROM found_people;

-- Words that mean the same, a group a row, separated by commas.
CREATE TABLE search_synonyms (
  id TEXT PRIMARY KEY,
  words TEXT NOT NULL CHECK (length(words) > 0),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- What was searched on a day in Helsinki, counted without people; found is how much whoever searched it last found.
CREATE TABLE searches (
  day TEXT NOT NULL,
  query TEXT NOT NULL,
  times INTEGER NOT NULL DEFAULT 1,
  found INTEGER NOT NULL,
  PRIMARY KEY (day, query)
) STRICT, WITHOUT ROWID;

-- Searches a person wants to be told of. query is the address of the search after its question mark; what is published
-- after told_at has not been told.
CREATE TABLE saved_searches (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  query TEXT NOT NULL,
  mails INTEGER NOT NULL DEFAULT 1 CHECK (mails IN (0, 1)),
  saved_at INTEGER NOT NULL,
  told_at INTEGER NOT NULL,
  UNIQUE (person_id, query)
) STRICT;

CREATE INDEX saved_searches_by_telling ON saved_searches (told_at);

-- What is new in a saved search, a row a thing, until it is opened and for some time after. mail_day is the day in
-- Helsinki whose mail tells of it.
CREATE TABLE saved_finds (
  search_id TEXT NOT NULL REFERENCES saved_searches (id),
  kind TEXT NOT NULL,
  ref_id TEXT NOT NULL,
  part TEXT NOT NULL,
  found_at INTEGER NOT NULL,
  mail_day TEXT,
  opened_at INTEGER,
  PRIMARY KEY (search_id, kind, ref_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_finds_by_age ON saved_finds (found_at);

CREATE TRIGGER saved_search_goes_with_finds BEFORE DELETE ON saved_searches
BEGIN
  DELETE FROM saved_finds WHERE search_id = old.id;
END;

-- A search saved in the other already stays alone.
CREATE TRIGGER saved_searches_follow_merged_network AFTER UPDATE OF merged_into ON networks
WHEN new.merged_into IS NOT NULL
BEGIN
  UPDATE OR IGNORE saved_searches
  SET query = rtrim(replace(query || '&', '&network=' || new.id || '&', '&network=' || new.merged_into || '&'), '&')
  WHERE instr(query || '&', '&network=' || new.id || '&') > 0;
END;

CREATE TRIGGER anonymised_leaves_no_saved_searches BEFORE INSERT ON saved_searches
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;
