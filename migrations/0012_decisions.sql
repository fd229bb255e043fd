-- The steering group's answer to a closed round. Until it is published, only the group sees it.
CREATE TABLE reviews (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  begun_by TEXT NOT NULL REFERENCES people (id),
  begun_at INTEGER NOT NULL,
  notes TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 0,
  edited_by TEXT REFERENCES people (id),
  edited_at INTEGER,
  published_by TEXT REFERENCES people (id),
  published_at INTEGER,
  CHECK ((published_at IS NULL) = (published_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX reviews_published ON reviews (published_at DESC) WHERE published_at IS NOT NULL;

-- What was decided on a need. place is the group's own where it departs from the vote; days are days in Helsinki.
CREATE TABLE decisions (
  round_id TEXT NOT NULL REFERENCES reviews (round_id),
  need_number INTEGER NOT NULL REFERENCES needs (number),
  outcome TEXT CHECK (outcome IN ('now', 'later', 'other_level', 'not_now')),
  level TEXT CHECK (level IN ('own', 'near', 'all')),
  reason TEXT NOT NULL DEFAULT '',
  place INTEGER CHECK (place BETWEEN 1 AND 50),
  departure TEXT NOT NULL DEFAULT '',
  owner_network_id TEXT REFERENCES networks (id),
  owner_body TEXT NOT NULL DEFAULT '',
  starts_on TEXT,
  review_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'decided' CHECK (status IN ('decided', 'under_way', 'done', 'stopped')),
  revision INTEGER NOT NULL DEFAULT 0,
  edited_by TEXT REFERENCES people (id),
  edited_at INTEGER,
  PRIMARY KEY (round_id, need_number),
  CHECK (level IS NULL OR outcome = 'other_level'),
  CHECK (owner_network_id IS NULL OR owner_body = '')
) STRICT, WITHOUT ROWID;

CREATE INDEX decisions_by_need ON decisions (need_number, round_id);
CREATE INDEX decisions_by_review_day ON decisions (review_on, round_id, need_number);

-- What was done since, told by those who do it or who follow it.
CREATE TABLE follow_ups (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL,
  need_number INTEGER NOT NULL,
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  link TEXT NOT NULL DEFAULT '',
  practice_id TEXT REFERENCES practices (id),
  event_id TEXT REFERENCES events (id),
  status TEXT NOT NULL CHECK (status IN ('decided', 'under_way', 'done', 'stopped')),
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at INTEGER NOT NULL,
  FOREIGN KEY (round_id, need_number) REFERENCES decisions (round_id, need_number)
) STRICT;

CREATE INDEX follow_ups_by_decision ON follow_ups (round_id, need_number, day DESC, id DESC);
CREATE INDEX follow_ups_by_practice ON follow_ups (practice_id) WHERE practice_id IS NOT NULL;
CREATE INDEX follow_ups_by_event ON follow_ups (event_id) WHERE event_id IS NOT NULL;

CREATE TRIGGER review_of_a_sealed_round BEFORE INSERT ON reviews
WHEN NOT EXISTS (SELECT 1 FROM rounds WHERE id = new.round_id AND sealed_at IS NOT NULL AND annulled_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'round_not_closed');
END;

CREATE TRIGGER published_review_stays BEFORE UPDATE ON reviews WHEN old.published_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'review_published');
END;

CREATE TRIGGER review_remains BEFORE DELETE ON reviews
BEGIN
  SELECT RAISE(ABORT, 'review_published');
END;

-- Once published, a decision stands; how far the work has come and when it is looked at again may move.
CREATE TRIGGER published_decision_stays BEFORE UPDATE ON decisions
WHEN EXISTS (SELECT 1 FROM reviews WHERE round_id = old.round_id AND published_at IS NOT NULL) AND (
  old.outcome IS NOT new.outcome OR old.level IS NOT new.level OR old.reason <> new.reason
  OR old.place IS NOT new.place OR old.departure <> new.departure OR old.note <> new.note
  OR old.owner_network_id IS NOT new.owner_network_id OR old.owner_body <> new.owner_body
  OR old.starts_on IS NOT new.starts_on
)
BEGIN
  SELECT RAISE(ABORT, 'review_published');
END;

CREATE TRIGGER decision_before_publishing BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM reviews WHERE round_id = new.round_id AND published_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'review_published');
END;

CREATE TRIGGER decision_remains BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'review_published');
END;

CREATE TRIGGER follow_up_of_a_published_decision BEFORE INSERT ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM reviews WHERE round_id = new.round_id AND published_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'review_not_published');
END;
