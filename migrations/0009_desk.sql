-- Single values the coordinator sets; value is JSON.
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Pages and passages in Markdown that the coordinator writes; what is empty falls back to the text the service came with.
CREATE TABLE page_texts (
  id TEXT PRIMARY KEY CHECK (id IN ('front', 'accessibility', 'privacy')),
  fi TEXT NOT NULL,
  fi_html TEXT NOT NULL,
  sv TEXT NOT NULL,
  sv_html TEXT NOT NULL,
  en TEXT NOT NULL,
  en_html TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Whoever edits a text writes over the revision they were shown, or not at all.
CREATE TRIGGER page_text_moved_on BEFORE UPDATE ON page_texts
WHEN new.revision <> old.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'text_moved_on');
END;

-- Who did what to whom, without anybody's texts. Rows are added; only those past their time may be deleted.
CREATE TABLE audit_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor_id TEXT REFERENCES people (id),
  action TEXT NOT NULL,
  area TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))
) STRICT;

CREATE INDEX audit_entries_by_time ON audit_entries (at DESC, id DESC);
CREATE INDEX audit_entries_by_area ON audit_entries (area, at DESC, id DESC);
CREATE INDEX audit_entries_by_actor ON audit_entries (actor_id, at DESC, id DESC);
CREATE INDEX audit_entries_by_subject ON audit_entries (subject_kind, subject_id, at DESC, id DESC);

CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entries
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

-- INSERT OR REPLACE would delete without waking the trigger below.
CREATE TRIGGER audit_entry_is_new BEFORE INSERT ON audit_entries
WHEN EXISTS (SELECT 1 FROM audit_entries WHERE id = new.id)
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

-- The days are the setting audit_days, two years without it and never under 90; the newest entry stands for the clock.
CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entries
WHEN old.at > (SELECT max(at) FROM audit_entries)
  - 86400000 * max(90, coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE id = 'audit_days'), 730))
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

-- Somebody says that a post should not be here. reported_by is empty for visitors; reason is emptied by erasing.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'answer', 'event')),
  item_id TEXT NOT NULL,
  ground TEXT NOT NULL CHECK (ground IN ('client_data', 'personal_data', 'unkind', 'wrong', 'other')),
  reason TEXT NOT NULL,
  language TEXT NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  reported_by TEXT REFERENCES people (id),
  reported_at INTEGER NOT NULL,
  handled_at INTEGER,
  handled_by TEXT REFERENCES people (id),
  outcome TEXT CHECK (outcome IN ('erased', 'kept')),
  CHECK ((handled_at IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX reports_waiting ON reports (reported_at, id) WHERE handled_at IS NULL;
CREATE INDEX reports_by_item ON reports (kind, item_id);
CREATE INDEX reports_by_reporter ON reports (reported_by) WHERE reported_by IS NOT NULL;
CREATE INDEX reports_handled ON reports (handled_at DESC, kind DESC, item_id DESC) WHERE handled_at IS NOT NULL;

-- Somebody who reports a post again while their report waits has said nothing new.
CREATE UNIQUE INDEX reports_once ON reports (kind, item_id, reported_by)
WHERE handled_at IS NULL AND reported_by IS NOT NULL;

-- What stays of an erased post: that it was removed, why and when. The row of the post keeps its place without its texts.
CREATE TABLE removals (
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'answer', 'event')),
  item_id TEXT NOT NULL,
  ground TEXT NOT NULL CHECK (ground IN ('client_data', 'personal_data', 'unkind', 'wrong', 'other')),
  note TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  removed_at INTEGER NOT NULL,
  removed_by TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (kind, item_id)
) STRICT, WITHOUT ROWID;

-- A cancelled event stays as it was, except that it can be erased, and goes along when its network becomes part of another.
DROP TRIGGER cancelled_event_stays;

CREATE TRIGGER cancelled_event_stays
BEFORE UPDATE OF title, description, kind, starts_at, ends_at, audience, cancelled_at ON events
WHEN old.cancelled_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'event' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'event_cancelled');
END;

-- An erased event is in no list; the texts of every kind go when the row of its removal comes, whoever writes it.
ALTER TABLE events ADD COLUMN removed_at INTEGER;

CREATE TRIGGER erasing_empties_practice AFTER INSERT ON removals WHEN new.kind = 'practice'
BEGIN
  UPDATE practices SET title = '', summary = '', situation = '', situation_html = '', done = '', done_html = '',
    happened = '', happened_html = '', watch_out = '', watch_out_html = '', fits_where = '', fits_where_html = '',
    theme_id = NULL, region = NULL, source = '', withdrawn_at = coalesce(withdrawn_at, new.removed_at)
  WHERE id = new.item_id;
  DELETE FROM practice_needs WHERE practice_id = new.item_id;
  DELETE FROM practice_translations WHERE practice_id = new.item_id;
END;

CREATE TRIGGER erasing_empties_thread AFTER INSERT ON removals WHEN new.kind = 'thread'
BEGIN
  UPDATE threads SET title = '', body = '', body_html = '', perspective_id = NULL, helped_answer_id = NULL,
    withdrawn_at = coalesce(withdrawn_at, new.removed_at)
  WHERE id = new.item_id;
  DELETE FROM thread_needs WHERE thread_id = new.item_id;
END;

CREATE TRIGGER erasing_empties_answer AFTER INSERT ON removals WHEN new.kind = 'answer'
BEGIN
  UPDATE answers SET body = '', body_html = '', withdrawn_at = coalesce(withdrawn_at, new.removed_at)
  WHERE id = new.item_id;
END;

CREATE TRIGGER erasing_empties_event AFTER INSERT ON removals WHEN new.kind = 'event'
BEGIN
  UPDATE events SET title = '', description = '', description_html = '', place = '', link = '',
    cancelled_at = coalesce(cancelled_at, new.removed_at), removed_at = new.removed_at
  WHERE id = new.item_id;
  DELETE FROM event_needs WHERE event_id = new.item_id;
END;

-- Earlier texts, drafts and what was reported go too. A draft belongs to a post when it is written at the post's address
-- or quotes it by that; place is the address without language.
CREATE TRIGGER erasing_leaves_no_copy AFTER INSERT ON removals
BEGIN
  DELETE FROM versions WHERE (kind = new.kind AND item_id = new.item_id)
    OR (new.kind = 'answer' AND kind = 'answer' AND instr(fields, '/answers/' || new.item_id) > 0);
  DELETE FROM readings WHERE kind = new.kind AND item_id = new.item_id;
  DELETE FROM drafts WHERE
    (new.kind = 'practice' AND instr(place || '/', '/practices/' || new.item_id || '/') = 1)
    OR (new.kind = 'thread' AND instr(place || '/', '/threads/' || new.item_id || '/') = 1)
    OR (new.kind = 'event' AND instr(place || '/', '/calendar/' || new.item_id || '/') = 1)
    OR (new.kind = 'answer' AND (instr(place || '/', '/answers/' || new.item_id || '/') > 0
      OR instr(fields, '/answers/' || new.item_id) > 0 OR json_extract(fields, '$.quotes') = new.item_id));
  UPDATE reports SET reason = '' WHERE kind = new.kind AND item_id = new.item_id;
  UPDATE reports SET handled_at = new.removed_at, handled_by = new.removed_by, outcome = 'erased'
  WHERE kind = new.kind AND item_id = new.item_id AND handled_at IS NULL;
END;

-- What was erased is never written again, whatever was on its way.
CREATE TRIGGER erased_practice_stays
BEFORE UPDATE OF revision, title, summary, situation, situation_html, done, done_html, happened, happened_html, watch_out,
  watch_out_html, fits_where, fits_where_html, source, region ON practices
WHEN (old.revision <> new.revision OR length(new.title || new.summary || new.situation || new.situation_html
    || new.done || new.done_html || new.happened || new.happened_html || new.watch_out || new.watch_out_html
    || new.fits_where || new.fits_where_html || new.source || coalesce(new.region, '')) > 0)
  AND EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'practice' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_thread_stays BEFORE UPDATE OF revision, title, body, body_html ON threads
WHEN (old.revision <> new.revision OR length(new.title || new.body || new.body_html) > 0)
  AND EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'thread' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_answer_stays BEFORE UPDATE OF revision, body, body_html ON answers
WHEN (old.revision <> new.revision OR length(new.body || new.body_html) > 0)
  AND EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'answer' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_event_stays
BEFORE UPDATE OF sequence, title, description, description_html, place, link ON events
WHEN (old.sequence <> new.sequence
    OR length(new.title || new.description || new.description_html || new.place || new.link) > 0)
  AND EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'event' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_practice_has_no_translation BEFORE INSERT ON practice_translations
WHEN EXISTS (SELECT 1 FROM removals WHERE kind = 'practice' AND item_id = new.practice_id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_post_has_no_version BEFORE INSERT ON versions
WHEN EXISTS (SELECT 1 FROM removals WHERE kind = new.kind AND item_id = new.item_id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_post_is_not_reported BEFORE INSERT ON reports
WHEN EXISTS (SELECT 1 FROM removals WHERE kind = new.kind AND item_id = new.item_id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_post_has_no_draft BEFORE INSERT ON drafts
WHEN EXISTS (SELECT 1 FROM removals WHERE
  (kind = 'practice' AND instr(new.place || '/', '/practices/' || item_id || '/') = 1)
  OR (kind = 'thread' AND instr(new.place || '/', '/threads/' || item_id || '/') = 1)
  OR (kind = 'event' AND instr(new.place || '/', '/calendar/' || item_id || '/') = 1)
  OR (kind = 'answer' AND (instr(new.place || '/', '/answers/' || item_id || '/') > 0
    OR instr(new.fields, '/answers/' || item_id) > 0 OR json_extract(new.fields, '$.quotes') = item_id)))
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

-- A form that was open while the answer it quotes was erased does not bring the text back.
CREATE TRIGGER erased_answer_is_not_quoted BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM removals WHERE kind = 'answer'
  AND (item_id = new.quotes_id OR instr(new.body, '/answers/' || item_id) > 0))
BEGIN
  SELECT RAISE(ABORT, 'quotes_removed');
END;

CREATE TRIGGER erased_answer_stays_unquoted BEFORE UPDATE OF body ON answers
WHEN new.body <> '' AND EXISTS (SELECT 1 FROM removals WHERE kind = 'answer'
  AND instr(new.body, '/answers/' || item_id) > 0 AND instr(old.body, '/answers/' || item_id) = 0)
BEGIN
  SELECT RAISE(ABORT, 'quotes_removed');
END;

-- The note in place of a post takes no answers: now also under an erased event, while a cancelled one still does.
DROP TRIGGER answer_needs_subject;

CREATE TRIGGER answer_needs_subject BEFORE INSERT ON answers
WHEN (new.subject_kind = 'thread' AND (SELECT withdrawn_at FROM threads WHERE id = new.subject_id) IS NOT NULL)
  OR (new.subject_kind = 'practice' AND (SELECT withdrawn_at FROM practices WHERE id = new.subject_id) IS NOT NULL)
  OR (new.subject_kind = 'event' AND (SELECT removed_at FROM events WHERE id = new.subject_id) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'discussion_closed');
END;

-- Feedback on accessibility and on the service, answered within fourteen days.
CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject IN ('accessibility', 'privacy', 'other')),
  body TEXT NOT NULL,
  page TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  sent_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  answered_at INTEGER,
  answered_by TEXT REFERENCES people (id)
) STRICT;

CREATE INDEX feedback_waiting ON feedback (due_at, id) WHERE answered_at IS NULL;
CREATE INDEX feedback_by_sender ON feedback (email) WHERE email <> '';
CREATE INDEX feedback_answered ON feedback (answered_at DESC, id DESC) WHERE answered_at IS NOT NULL;

-- Feedback is answered once; of two who answer at the same time the second is told.
CREATE TRIGGER feedback_answered_once BEFORE UPDATE OF answer ON feedback
WHEN old.answered_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'already_answered');
END;

-- An anonymised account keeps its role, so that what it wrote stands under a role label.
ALTER TABLE people ADD COLUMN anonymised_at INTEGER;
CREATE INDEX people_by_role ON people (role_id, name, id);

-- A person's own data hold what they have withdrawn too.
CREATE INDEX practices_withdrawn ON practices (author_id) WHERE withdrawn_at IS NOT NULL;
CREATE INDEX threads_withdrawn ON threads (author_id) WHERE withdrawn_at IS NOT NULL;
CREATE INDEX answers_withdrawn ON answers (author_id) WHERE withdrawn_at IS NOT NULL;

-- A network that became part of another.
ALTER TABLE networks ADD COLUMN merged_into TEXT REFERENCES networks (id);
ALTER TABLE networks ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- Whoever saves a network has seen it as it is: its revision goes up by one.
CREATE TRIGGER network_is_seen BEFORE UPDATE OF revision ON networks
WHEN new.revision <> old.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'network_changed');
END;

-- A network becomes part of one that works, once; those that became part of it before go along.
CREATE TRIGGER network_merges_once BEFORE UPDATE OF merged_into ON networks
WHEN new.merged_into IS NOT NULL AND (
  new.merged_into = new.id
  OR NOT EXISTS (SELECT 1 FROM networks WHERE id = new.merged_into AND active = 1)
  OR (old.active = 0 AND coalesce((SELECT active FROM networks WHERE id = old.merged_into), 1) = 1)
)
BEGIN
  SELECT RAISE(ABORT, 'network_changed');
END;

-- What was on its way to a network while it became part of another arrives there.
CREATE TRIGGER practice_follows_merged_network AFTER INSERT ON practices
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE practices SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER practice_follows_again_merged_network AFTER UPDATE OF network_id ON practices
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE practices SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER thread_follows_merged_network AFTER INSERT ON threads
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE threads SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER thread_follows_again_merged_network AFTER UPDATE OF network_id ON threads
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE threads SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER event_follows_merged_network AFTER INSERT ON events
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE events SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER event_follows_again_merged_network AFTER UPDATE OF network_id ON events
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE events SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id) WHERE id = new.id;
END;

CREATE TRIGGER person_follows_merged_network AFTER INSERT ON people
WHEN (SELECT merged_into FROM networks WHERE id = new.home_network_id) IS NOT NULL
BEGIN
  UPDATE people SET home_network_id = (SELECT merged_into FROM networks WHERE id = new.home_network_id) WHERE id = new.id;
END;

CREATE TRIGGER person_follows_again_merged_network AFTER UPDATE OF home_network_id ON people
WHEN (SELECT merged_into FROM networks WHERE id = new.home_network_id) IS NOT NULL
BEGIN
  UPDATE people SET home_network_id = (SELECT merged_into FROM networks WHERE id = new.home_network_id) WHERE id = new.id;
END;

CREATE TRIGGER invitation_follows_merged_network AFTER INSERT ON invitations
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE invitations SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id)
  WHERE email = new.email;
END;

CREATE TRIGGER invitation_follows_again_merged_network AFTER UPDATE OF network_id ON invitations
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  UPDATE invitations SET network_id = (SELECT merged_into FROM networks WHERE id = new.network_id)
  WHERE email = new.email;
END;

CREATE TRIGGER membership_follows_merged_network AFTER INSERT ON memberships
WHEN (SELECT merged_into FROM networks WHERE id = new.network_id) IS NOT NULL
BEGIN
  INSERT INTO memberships (person_id, network_id)
  SELECT new.person_id, n.merged_into FROM networks n WHERE n.id = new.network_id
    AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = new.person_id AND m.network_id = n.merged_into)
    AND NOT EXISTS (SELECT 1 FROM people p WHERE p.id = new.person_id AND p.home_network_id = n.merged_into);
  DELETE FROM memberships WHERE person_id = new.person_id AND network_id = new.network_id;
END;

-- Nobody comes into a network that was retired.
CREATE TRIGGER person_joins_living_network BEFORE INSERT ON people
WHEN EXISTS (SELECT 1 FROM networks WHERE id = new.home_network_id AND active = 0 AND merged_into IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'network_retired');
END;

CREATE TRIGGER person_moves_to_living_network BEFORE UPDATE OF home_network_id ON people
WHEN old.home_network_id IS NOT new.home_network_id
  AND EXISTS (SELECT 1 FROM networks WHERE id = new.home_network_id AND active = 0 AND merged_into IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'network_retired');
END;

CREATE TRIGGER membership_in_living_network BEFORE INSERT ON memberships
WHEN EXISTS (SELECT 1 FROM networks WHERE id = new.network_id AND active = 0 AND merged_into IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'network_retired');
END;

CREATE TRIGGER invitation_to_living_network BEFORE INSERT ON invitations
WHEN EXISTS (SELECT 1 FROM networks WHERE id = new.network_id AND active = 0 AND merged_into IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'network_retired');
END;

CREATE TRIGGER invitation_moves_to_living_network BEFORE UPDATE OF network_id ON invitations
WHEN old.network_id IS NOT new.network_id
  AND EXISTS (SELECT 1 FROM networks WHERE id = new.network_id AND active = 0 AND merged_into IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'network_retired');
END;
ALTER TABLE themes ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));

-- From which network address a link was asked for (a hash), until one of its links is used.
ALTER TABLE sign_in_requests ADD COLUMN address_hash TEXT;
CREATE INDEX sign_in_requests_by_address ON sign_in_requests (address_hash, requested_at);
CREATE INDEX sign_in_requests_by_time ON sign_in_requests (requested_at);
CREATE INDEX invitations_by_expiry ON invitations (expires_at);

-- id is new with every mail sent. Who is invited in somebody's place takes over their role; they get the other one.
ALTER TABLE invitations ADD COLUMN id TEXT;
UPDATE invitations SET id = lower(hex(randomblob(6)));
ALTER TABLE invitations ADD COLUMN language TEXT CHECK (language IN ('fi', 'sv', 'en'));
ALTER TABLE invitations ADD COLUMN succeeds_id TEXT REFERENCES people (id);
ALTER TABLE invitations ADD COLUMN succeeded_role_id TEXT REFERENCES roles (id);
CREATE UNIQUE INDEX invitations_by_id ON invitations (id);

-- A personal address of calendar feeds; only the hash of its token is kept.
CREATE TABLE calendar_feeds (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  filters TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Events of more than 31 days, which are few: what goes on in a month is found without looking at all that ever began.
CREATE INDEX events_long ON events (ends_at) WHERE ends_at - starts_at > 2678400000;

CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id, made_at);

-- What is on its way while an account is anonymised, such as a visit or a draft, is not kept.
CREATE TRIGGER anonymised_leaves_no_sessions BEFORE INSERT ON sessions
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER anonymised_leaves_no_drafts BEFORE INSERT ON drafts
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER anonymised_leaves_no_visits BEFORE INSERT ON visits
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER anonymised_leaves_no_readings BEFORE INSERT ON readings
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER anonymised_leaves_no_calendar_feeds BEFORE INSERT ON calendar_feeds
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;
