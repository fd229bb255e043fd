-- What people are writing. The id of a draft of something new is the id it is published under, so that a form sent twice
-- publishes once. place is the address, without language, where the writing goes on.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'answer', 'event')),
  place TEXT NOT NULL CHECK (place LIKE '/%'),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  saved_at INTEGER NOT NULL
) STRICT;

CREATE INDEX drafts_by_person ON drafts (person_id, saved_at DESC, id DESC);
CREATE INDEX drafts_by_place ON drafts (person_id, place, saved_at);
CREATE INDEX drafts_by_age ON drafts (saved_at);

ALTER TABLE practices ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE threads ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE threads ADD COLUMN edited_at INTEGER;
ALTER TABLE answers ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE answers ADD COLUMN edited_at INTEGER;
ALTER TABLE answers ADD COLUMN quotes_id TEXT;

CREATE INDEX answers_by_quoted ON answers (quotes_id) WHERE quotes_id IS NOT NULL;

-- A text as it was before an edit; written_at is when it had been published or last edited.
CREATE TABLE versions (
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread', 'answer')),
  item_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (kind, item_id, revision)
) STRICT, WITHOUT ROWID;

-- A draft saved late, by a slow browser, does not come back after it was published.
CREATE TRIGGER published_is_no_draft BEFORE INSERT ON drafts
WHEN EXISTS (SELECT 1 FROM practices WHERE id = new.id AND author_id = new.person_id)
  OR EXISTS (SELECT 1 FROM threads WHERE id = new.id AND author_id = new.person_id)
  OR EXISTS (SELECT 1 FROM answers WHERE id = new.id AND author_id = new.person_id)
  OR EXISTS (SELECT 1 FROM events WHERE id = new.id AND author_id = new.person_id)
BEGIN
  SELECT RAISE(ABORT, 'draft_published');
END;

CREATE TRIGGER practice_ends_draft AFTER INSERT ON practices
BEGIN
  DELETE FROM drafts WHERE id = new.id AND person_id = new.author_id;
END;

CREATE TRIGGER thread_ends_draft AFTER INSERT ON threads
BEGIN
  DELETE FROM drafts WHERE id = new.id AND person_id = new.author_id;
END;

CREATE TRIGGER answer_ends_draft AFTER INSERT ON answers
BEGIN
  DELETE FROM drafts WHERE id = new.id AND person_id = new.author_id;
END;

CREATE TRIGGER event_ends_draft AFTER INSERT ON events
BEGIN
  DELETE FROM drafts WHERE id = new.id AND person_id = new.author_id;
END;

-- Nobody edits what was withdrawn.
CREATE TRIGGER withdrawn_answer_stays BEFORE UPDATE OF revision ON answers
WHEN old.withdrawn_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'withdrawn');
END;

-- A visit is a run of pages without half an hour between two; before_at is when the visit before this one ended.
CREATE TABLE visits (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  seen_at INTEGER NOT NULL,
  before_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX visits_by_time ON visits (seen_at);

-- Up to when somebody has read a thread or a practice with its discussion.
CREATE TABLE readings (
  person_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'thread')),
  item_id TEXT NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, kind, item_id)
) STRICT, WITHOUT ROWID;
