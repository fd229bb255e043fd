CREATE TABLE threads (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  body_html TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  perspective_id TEXT REFERENCES organisation_types (id),
  network_id TEXT NOT NULL REFERENCES networks (id),
  author_id TEXT NOT NULL REFERENCES people (id),
  audience TEXT NOT NULL CHECK (audience IN ('all', 'near', 'own', 'role')),
  audience_role_id TEXT REFERENCES roles (id),
  answer_count INTEGER NOT NULL DEFAULT 0,
  helped_answer_id TEXT,
  asked_at INTEGER NOT NULL,
  active_at INTEGER NOT NULL,
  withdrawn_at INTEGER,
  CHECK ((audience = 'role') = (audience_role_id IS NOT NULL))
) STRICT;

CREATE INDEX threads_by_activity ON threads (active_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX threads_unanswered ON threads (active_at DESC, id DESC) WHERE withdrawn_at IS NULL AND answer_count = 0;
CREATE INDEX threads_by_network ON threads (network_id, active_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX threads_by_author ON threads (author_id, active_at DESC, id DESC) WHERE withdrawn_at IS NULL;

-- Everything the counts beside tabs and filters look at, so that they never read the texts.
CREATE INDEX threads_counted
ON threads (audience, network_id, answer_count, perspective_id, author_id, audience_role_id, withdrawn_at, id)
WHERE withdrawn_at IS NULL;

CREATE TABLE thread_needs (
  thread_id TEXT NOT NULL REFERENCES threads (id),
  need_number INTEGER NOT NULL REFERENCES needs (number),
  PRIMARY KEY (thread_id, need_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX thread_needs_by_need ON thread_needs (need_number, thread_id);

-- The same discussion stands under a thread, a practice, a need and an event.
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('thread', 'practice', 'need', 'event')),
  subject_id TEXT NOT NULL,
  author_id TEXT NOT NULL REFERENCES people (id),
  body TEXT NOT NULL,
  body_html TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  answered_at INTEGER NOT NULL,
  withdrawn_at INTEGER
) STRICT;

CREATE INDEX answers_by_subject ON answers (subject_kind, subject_id, answered_at, id);
CREATE INDEX answers_by_author ON answers (author_id, answered_at DESC, id DESC) WHERE withdrawn_at IS NULL;

-- The note in place of a withdrawn thread or practice takes no answers, even when both happen at once.
CREATE TRIGGER answer_needs_subject BEFORE INSERT ON answers
WHEN (new.subject_kind = 'thread' AND (SELECT withdrawn_at FROM threads WHERE id = new.subject_id) IS NOT NULL)
  OR (new.subject_kind = 'practice' AND (SELECT withdrawn_at FROM practices WHERE id = new.subject_id) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'discussion_closed');
END;

CREATE TRIGGER answer_counts_in_thread AFTER INSERT ON answers WHEN new.subject_kind = 'thread'
BEGIN
  UPDATE threads SET answer_count = answer_count + 1, active_at = max(active_at, new.answered_at) WHERE id = new.subject_id;
END;

CREATE TRIGGER answer_counts_in_practice AFTER INSERT ON answers WHEN new.subject_kind = 'practice'
BEGIN
  UPDATE practices SET comment_count = comment_count + 1 WHERE id = new.subject_id;
END;

CREATE TRIGGER answer_counts_in_need AFTER INSERT ON answers WHEN new.subject_kind = 'need'
BEGIN
  UPDATE needs SET comment_count = comment_count + 1 WHERE number = CAST(new.subject_id AS INTEGER);
END;

CREATE TRIGGER answer_withdrawn_from_thread AFTER UPDATE OF withdrawn_at ON answers
WHEN new.subject_kind = 'thread' AND old.withdrawn_at IS NULL AND new.withdrawn_at IS NOT NULL
BEGIN
  UPDATE threads SET answer_count = answer_count - 1 WHERE id = new.subject_id;
  UPDATE threads SET helped_answer_id = NULL WHERE id = new.subject_id AND helped_answer_id = new.id;
END;

CREATE TRIGGER answer_withdrawn_from_practice AFTER UPDATE OF withdrawn_at ON answers
WHEN new.subject_kind = 'practice' AND old.withdrawn_at IS NULL AND new.withdrawn_at IS NOT NULL
BEGIN
  UPDATE practices SET comment_count = comment_count - 1 WHERE id = new.subject_id;
END;

CREATE TRIGGER answer_withdrawn_from_need AFTER UPDATE OF withdrawn_at ON answers
WHEN new.subject_kind = 'need' AND old.withdrawn_at IS NULL AND new.withdrawn_at IS NOT NULL
BEGIN
  UPDATE needs SET comment_count = comment_count - 1 WHERE number = CAST(new.subject_id AS INTEGER);
END;
