-- Background work, a row a job: when it last began and ended, and how. A claim is taken by moving started_at.
CREATE TABLE jobs (
  name TEXT PRIMARY KEY,
  started_at INTEGER,
  finished_at INTEGER,
  failed_at INTEGER,
  failure TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Counts the changes of names, and of all that counts beside lists depend on, so that they are read again only then.
CREATE TABLE changes (
  what TEXT PRIMARY KEY CHECK (what IN ('names', 'threads', 'practices', 'events')),
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO changes (what, version) VALUES ('names', 1), ('threads', 1), ('practices', 1), ('events', 1);

CREATE TRIGGER terms_added_changes_names AFTER INSERT ON terms
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER terms_changed_changes_names AFTER UPDATE ON terms
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER terms_removed_changes_names AFTER DELETE ON terms
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER organisation_types_added_changes_names AFTER INSERT ON organisation_types
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER organisation_types_changed_changes_names AFTER UPDATE ON organisation_types
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER organisation_types_removed_changes_names AFTER DELETE ON organisation_types
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER roles_added_changes_names AFTER INSERT ON roles
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER roles_changed_changes_names AFTER UPDATE ON roles
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER roles_removed_changes_names AFTER DELETE ON roles
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER networks_added_changes_names AFTER INSERT ON networks
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER networks_changed_changes_names AFTER UPDATE ON networks
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER networks_removed_changes_names AFTER DELETE ON networks
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER themes_added_changes_names AFTER INSERT ON themes
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER themes_changed_changes_names AFTER UPDATE ON themes
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER themes_removed_changes_names AFTER DELETE ON themes
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER needs_added_changes_names AFTER INSERT ON needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER needs_changed_changes_names AFTER UPDATE OF fi, sv, en ON needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER needs_removed_changes_names AFTER DELETE ON needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER settings_added_changes_names AFTER INSERT ON settings
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER settings_changed_changes_names AFTER UPDATE ON settings
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER settings_removed_changes_names AFTER DELETE ON settings
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER page_texts_added_changes_names AFTER INSERT ON page_texts
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER page_texts_changed_changes_names AFTER UPDATE ON page_texts
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER page_texts_removed_changes_names AFTER DELETE ON page_texts
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'names';
END;

CREATE TRIGGER thread_added_changes_counts AFTER INSERT ON threads
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

CREATE TRIGGER thread_changed_changes_counts AFTER UPDATE OF audience, audience_role_id, network_id, author_id, perspective_id, withdrawn_at ON threads
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

CREATE TRIGGER thread_removed_changes_counts AFTER DELETE ON threads
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

CREATE TRIGGER thread_need_added_changes_counts AFTER INSERT ON thread_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

CREATE TRIGGER thread_need_removed_changes_counts AFTER DELETE ON thread_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

CREATE TRIGGER practice_added_changes_counts AFTER INSERT ON practices
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER practice_changed_changes_counts AFTER UPDATE OF kind, is_wish, language, theme_id, audience, audience_role_id, network_id, author_id, hide_author, withdrawn_at ON practices
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER practice_removed_changes_counts AFTER DELETE ON practices
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER practice_need_added_changes_counts AFTER INSERT ON practice_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER practice_need_removed_changes_counts AFTER DELETE ON practice_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER event_added_changes_counts AFTER INSERT ON events
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'events';
END;

CREATE TRIGGER event_changed_changes_counts AFTER UPDATE OF kind, language, audience, audience_role_id, network_id, author_id, starts_at, ends_at, cancelled_at, removed_at ON events
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'events';
END;

CREATE TRIGGER event_removed_changes_counts AFTER DELETE ON events
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'events';
END;

CREATE TRIGGER event_need_added_changes_counts AFTER INSERT ON event_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'events';
END;

CREATE TRIGGER event_need_removed_changes_counts AFTER DELETE ON event_needs
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'events';
END;

-- A thread counts as unanswered or not; how many answers it has counts in no list.
CREATE TRIGGER thread_answered_changes_counts AFTER UPDATE OF answer_count ON threads
WHEN (old.answer_count = 0) <> (new.answer_count = 0)
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'threads';
END;

-- A practice without a theme of its own has those of its needs.
CREATE TRIGGER need_theme_added_changes_counts AFTER INSERT ON need_themes
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

CREATE TRIGGER need_theme_removed_changes_counts AFTER DELETE ON need_themes
BEGIN
  UPDATE changes SET version = version + 1 WHERE what = 'practices';
END;

-- What somebody did in a while, to refuse too much of it, where no one process sees everybody (Workers).
CREATE TABLE counted_acts (
  key_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX counted_acts_by_key ON counted_acts (key_hash, expires_at);
CREATE INDEX counted_acts_by_expiry ON counted_acts (expires_at);

-- A viewer's networks are asked for their neighbours at every page.
CREATE INDEX network_neighbours_by_neighbour ON network_neighbours (neighbour_id);

-- Lists are read along these until a page is full. With all that decides who sees a post and which filters let it
-- through, whatever is passed over costs no look at its row; counts read nothing else.
DROP INDEX threads_by_activity;
DROP INDEX threads_unanswered;
DROP INDEX threads_counted;
DROP INDEX practices_by_time;

CREATE INDEX threads_by_activity ON threads (
  active_at DESC, id DESC, audience, network_id, author_id, audience_role_id, perspective_id, answer_count, withdrawn_at
) WHERE withdrawn_at IS NULL;

CREATE INDEX threads_unanswered ON threads (
  active_at DESC, id DESC, audience, network_id, author_id, audience_role_id, perspective_id, answer_count, withdrawn_at
) WHERE withdrawn_at IS NULL AND answer_count = 0;

CREATE INDEX practices_by_time ON practices (
  published_at DESC, id DESC, audience, network_id, author_id, audience_role_id, kind, is_wish, language, theme_id,
  hide_author, withdrawn_at
) WHERE withdrawn_at IS NULL;

-- What is to come is read in the order it begins; what goes on for longer than a day is found beside it.
DROP INDEX events_by_start;
CREATE INDEX events_by_start ON events (starts_at, id, ends_at);
CREATE INDEX events_lasting ON events (ends_at, starts_at) WHERE ends_at - starts_at > 86400000;
