-- Mails to be sent, written in the same batch as their cause. key says what a mail is about, so that none is written twice.
-- The text is made when it is sent, in the language the person has then; here stands nothing of it.
CREATE TABLE outbox (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id),
  about_id TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  claimed_at INTEGER,
  tries INTEGER NOT NULL DEFAULT 0,
  failure TEXT NOT NULL DEFAULT '',
  ended_at INTEGER,
  outcome TEXT CHECK (outcome IN ('sent', 'unwanted', 'failed')),
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_waiting ON outbox (due_at, key) WHERE ended_at IS NULL;
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX outbox_by_person ON outbox (person_id);

-- The one switch for mails about rounds.
ALTER TABLE people ADD COLUMN round_mails INTEGER NOT NULL DEFAULT 1 CHECK (round_mails IN (0, 1));
