-- closed_at is set before the ballots are read for counting, so that none arrives between reading and sealing.
CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('level')),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  body_html TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  opens_at INTEGER NOT NULL,
  closes_at INTEGER NOT NULL CHECK (closes_at > opens_at),
  opened_by TEXT NOT NULL REFERENCES people (id),
  published_at INTEGER NOT NULL,
  network_count INTEGER NOT NULL,
  quorum_percent INTEGER NOT NULL DEFAULT 30 CHECK (quorum_percent BETWEEN 0 AND 100),
  smallest_group INTEGER NOT NULL DEFAULT 5 CHECK (smallest_group >= 5),
  closed_at INTEGER,
  sealed_at INTEGER,
  annulled_at INTEGER,
  annulled_because TEXT,
  CHECK (closed_at IS NULL OR closed_at >= closes_at),
  CHECK (sealed_at IS NULL OR closed_at IS NOT NULL),
  CHECK ((annulled_at IS NULL) = (annulled_because IS NULL))
) STRICT;

CREATE INDEX rounds_by_close ON rounds (closes_at DESC, id DESC);
CREATE INDEX rounds_under_way ON rounds (closes_at) WHERE sealed_at IS NULL AND annulled_at IS NULL;

-- The wording people vote on, frozen when the round is opened.
CREATE TABLE round_needs (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  need_number INTEGER NOT NULL REFERENCES needs (number),
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL,
  description_fi TEXT NOT NULL,
  description_sv TEXT NOT NULL,
  description_en TEXT NOT NULL,
  PRIMARY KEY (round_id, need_number)
) STRICT, WITHOUT ROWID;

-- The key of voter keys, destroyed when the round is sealed.
CREATE TABLE round_secrets (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  secret TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has voted, and nothing else: no time, no order, no ballot.
CREATE TABLE participations (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (round_id, person_id)
) STRICT, WITHOUT ROWID;

-- voter_key = HMAC-SHA-256(round secret, person id); rows live until the round is sealed.
CREATE TABLE personal_ballots (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  voter_key TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  cast_at INTEGER NOT NULL,
  PRIMARY KEY (round_id, voter_key)
) STRICT, WITHOUT ROWID;

-- A network's ballot is a public act once the round has closed.
CREATE TABLE network_ballots (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  network_id TEXT NOT NULL REFERENCES networks (id),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  cast_by TEXT NOT NULL REFERENCES people (id),
  cast_at INTEGER NOT NULL,
  PRIMARY KEY (round_id, network_id)
) STRICT, WITHOUT ROWID;

-- Written once, at sealing: what is counted, and the canonical export it can be counted again from.
CREATE TABLE round_results (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  voice TEXT NOT NULL CHECK (voice IN ('network', 'personal')),
  result TEXT NOT NULL CHECK (json_valid(result)),
  export TEXT NOT NULL,
  export_sha256 TEXT NOT NULL,
  PRIMARY KEY (round_id, voice)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER round_is_frozen BEFORE UPDATE ON rounds
WHEN old.kind <> new.kind OR old.title <> new.title OR old.body <> new.body OR old.body_html <> new.body_html
  OR old.language <> new.language
  OR old.opens_at <> new.opens_at OR old.closes_at <> new.closes_at OR old.network_count <> new.network_count
  OR old.quorum_percent <> new.quorum_percent OR old.smallest_group <> new.smallest_group
  OR (old.closed_at IS NOT NULL AND new.closed_at IS NOT old.closed_at)
  OR (old.sealed_at IS NOT NULL AND new.sealed_at IS NOT old.sealed_at)
  OR (old.annulled_at IS NOT NULL AND new.annulled_at IS NOT old.annulled_at)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_stays BEFORE DELETE ON rounds
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_needs_are_frozen BEFORE UPDATE ON round_needs
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_needs_stay BEFORE DELETE ON round_needs
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER personal_ballot_in_time BEFORE INSERT ON personal_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER personal_ballot_changed_in_time BEFORE UPDATE ON personal_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER participation_in_time BEFORE INSERT ON participations
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = new.round_id AND (closed_at IS NOT NULL OR annulled_at IS NOT NULL))
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER network_ballot_in_time BEFORE INSERT ON network_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER network_ballot_changed_in_time BEFORE UPDATE ON network_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER network_ballot_stays BEFORE DELETE ON network_ballots
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = old.round_id AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER round_results_once BEFORE INSERT ON round_results
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND closed_at IS NOT NULL AND sealed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_results_stay BEFORE UPDATE ON round_results
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_results_remain BEFORE DELETE ON round_results
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;
