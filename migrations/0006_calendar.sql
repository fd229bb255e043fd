-- start_day and end_day are days in Helsinki, the last one included; starts_at and ends_at are the same as instants.
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  description_html TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'training', 'development_day', 'case_meeting', 'coffee_hour', 'network_meeting', 'deadline'
  )),
  whole_day INTEGER NOT NULL CHECK (whole_day IN (0, 1)),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL CHECK (ends_at >= starts_at),
  start_day TEXT NOT NULL,
  end_day TEXT NOT NULL CHECK (end_day >= start_day),
  place TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  network_id TEXT NOT NULL REFERENCES networks (id),
  author_id TEXT NOT NULL REFERENCES people (id),
  audience TEXT NOT NULL CHECK (audience IN ('all', 'near', 'own', 'role')),
  audience_role_id TEXT REFERENCES roles (id),
  comment_count INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  published_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  cancelled_at INTEGER,
  CHECK ((audience = 'role') = (audience_role_id IS NOT NULL))
) STRICT;

CREATE INDEX events_by_end ON events (ends_at, id);
CREATE INDEX events_by_start ON events (starts_at, id);
CREATE INDEX events_by_network ON events (network_id, starts_at);
CREATE INDEX events_by_author ON events (author_id, starts_at);

CREATE TABLE event_needs (
  event_id TEXT NOT NULL REFERENCES events (id),
  need_number INTEGER NOT NULL REFERENCES needs (number),
  PRIMARY KEY (event_id, need_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_needs_by_need ON event_needs (need_number, event_id);

CREATE TABLE holidays (
  day TEXT PRIMARY KEY,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL,
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1))
) STRICT;

CREATE TRIGGER answer_counts_in_event AFTER INSERT ON answers WHEN new.subject_kind = 'event'
BEGIN
  UPDATE events SET comment_count = comment_count + 1 WHERE id = new.subject_id;
END;

CREATE TRIGGER answer_withdrawn_from_event AFTER UPDATE OF withdrawn_at ON answers
WHEN new.subject_kind = 'event' AND old.withdrawn_at IS NULL AND new.withdrawn_at IS NOT NULL
BEGIN
  UPDATE events SET comment_count = comment_count - 1 WHERE id = new.subject_id;
END;

-- What was cancelled stays as it was when it was; comments under it are still counted.
CREATE TRIGGER cancelled_event_stays
BEFORE UPDATE OF title, description, kind, starts_at, ends_at, network_id, audience, cancelled_at ON events
WHEN old.cancelled_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'event_cancelled');
END;
