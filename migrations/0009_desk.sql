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

-- Who did what to whom, without anybody's texts. Rows are added; only those past their time may be deleted.
CREATE TABLE audit_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor_id TEXT REFERENCES people (id),
  action TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))
) STRICT;

CREATE INDEX audit_entries_by_time ON audit_entries (at DESC, id DESC);
CREATE INDEX audit_entries_by_action ON audit_entries (action, at DESC, id DESC);
CREATE INDEX audit_entries_by_actor ON audit_entries (actor_id, at DESC, id DESC);

CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entries
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

-- The days are the setting audit_days, two years without it; the newest entry stands for the clock.
CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entries
WHEN old.at > (SELECT max(at) FROM audit_entries)
  - 86400000 * coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE id = 'audit_days'), 730)
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
  reported_by TEXT REFERENCES people (id),
  reported_at INTEGER NOT NULL,
  handled_at INTEGER,
  handled_by TEXT REFERENCES people (id),
  outcome TEXT CHECK (outcome IN ('erased', 'kept')),
  CHECK ((handled_at IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX reports_waiting ON reports (reported_at, id) WHERE handled_at IS NULL;
CREATE INDEX reports_by_item ON reports (kind, item_id);
CREATE INDEX reports_handled ON reports (handled_at DESC, id DESC) WHERE handled_at IS NOT NULL;

-- What stays of an erased post: that it was removed, why and when. The row of the post keeps its place without its texts.
CREATE TABLE removals (
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'answer', 'event')),
  item_id TEXT NOT NULL,
  ground TEXT NOT NULL CHECK (ground IN ('client_data', 'personal_data', 'unkind', 'wrong', 'other')),
  note TEXT NOT NULL DEFAULT '',
  removed_at INTEGER NOT NULL,
  removed_by TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (kind, item_id)
) STRICT, WITHOUT ROWID;

-- A cancelled event stays as it was, except that it can be erased.
DROP TRIGGER cancelled_event_stays;

CREATE TRIGGER cancelled_event_stays
BEFORE UPDATE OF title, description, kind, starts_at, ends_at, network_id, audience, cancelled_at ON events
WHEN old.cancelled_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'event' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'event_cancelled');
END;

-- What was erased is never written again, whatever was on its way. revision counts the edits of a text.
CREATE TRIGGER erased_practice_stays BEFORE UPDATE OF revision ON practices
WHEN old.revision <> new.revision AND EXISTS (SELECT 1 FROM removals WHERE kind = 'practice' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_thread_stays BEFORE UPDATE OF revision ON threads
WHEN old.revision <> new.revision AND EXISTS (SELECT 1 FROM removals WHERE kind = 'thread' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_answer_stays BEFORE UPDATE OF revision ON answers
WHEN old.revision <> new.revision AND EXISTS (SELECT 1 FROM removals WHERE kind = 'answer' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
END;

CREATE TRIGGER erased_event_stays BEFORE UPDATE OF sequence ON events
WHEN old.sequence <> new.sequence AND EXISTS (SELECT 1 FROM removals WHERE removals.kind = 'event' AND item_id = old.id)
BEGIN
  SELECT RAISE(ABORT, 'removed');
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
CREATE INDEX feedback_answered ON feedback (answered_at DESC, id DESC) WHERE answered_at IS NOT NULL;

-- An anonymised account keeps its role, so that what it wrote stands under a role label.
ALTER TABLE people ADD COLUMN anonymised_at INTEGER;
CREATE INDEX people_by_role ON people (role_id, name, id);

-- A network that became part of another.
ALTER TABLE networks ADD COLUMN merged_into TEXT REFERENCES networks (id);
ALTER TABLE networks ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE themes ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));

-- From which network address a link was asked for (a hash), until one of its links is used.
ALTER TABLE sign_in_requests ADD COLUMN address_hash TEXT;
CREATE INDEX sign_in_requests_by_address ON sign_in_requests (address_hash, requested_at);
CREATE INDEX sign_in_requests_by_time ON sign_in_requests (requested_at);
CREATE INDEX invitations_by_expiry ON invitations (expires_at);

-- A personal address of calendar feeds; only the hash of its token is kept.
CREATE TABLE calendar_feeds (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  filters TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id, made_at);
