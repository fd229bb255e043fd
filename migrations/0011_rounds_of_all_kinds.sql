-- A round asks for levels, for an order, for timing or for several of them; of all networks, of each network with its
-- neighbours, or of one network alone. It is a draft until it is opened.
DROP TRIGGER round_is_frozen;
DROP TRIGGER round_stays;
DROP TRIGGER round_needs_are_frozen;
DROP TRIGGER round_needs_stay;
DROP TRIGGER personal_ballot_changed_in_time;
DROP TRIGGER network_ballot_in_time;
DROP TRIGGER network_ballot_changed_in_time;

ALTER TABLE rounds DROP COLUMN kind;
ALTER TABLE rounds ADD COLUMN is_draft INTEGER NOT NULL DEFAULT 0 CHECK (is_draft IN (0, 1));
-- Counts the edits of a draft.
ALTER TABLE rounds ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN asks_level INTEGER NOT NULL DEFAULT 1 CHECK (asks_level IN (0, 1));
ALTER TABLE rounds ADD COLUMN asks_priority INTEGER NOT NULL DEFAULT 0 CHECK (asks_priority IN (0, 1));
ALTER TABLE rounds ADD COLUMN asks_timing INTEGER NOT NULL DEFAULT 0 CHECK (asks_timing IN (0, 1));
-- The change before or after which work on a need should begin, in the words of whoever opens the round.
ALTER TABLE rounds ADD COLUMN timing_point TEXT NOT NULL DEFAULT '';
ALTER TABLE rounds ADD COLUMN scope TEXT NOT NULL DEFAULT 'national' CHECK (scope IN ('national', 'near', 'own'));
-- The one network of a round of its own.
ALTER TABLE rounds ADD COLUMN network_id TEXT REFERENCES networks (id);
-- All needs, those with a level in an earlier round, or a list with a reason.
ALTER TABLE rounds ADD COLUMN needs_from TEXT NOT NULL DEFAULT 'all' CHECK (needs_from IN ('all', 'round', 'list'));
ALTER TABLE rounds ADD COLUMN needs_round_id TEXT REFERENCES rounds (id);
ALTER TABLE rounds ADD COLUMN needs_level TEXT CHECK (needs_level IN ('own', 'near', 'all'));
ALTER TABLE rounds ADD COLUMN needs_because TEXT NOT NULL DEFAULT '';

CREATE INDEX rounds_of_network ON rounds (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX rounds_after_round ON rounds (needs_round_id) WHERE needs_round_id IS NOT NULL;
CREATE INDEX rounds_drafted ON rounds (published_at DESC, id DESC) WHERE is_draft = 1;

-- The networks whose ballots count, as they were called and bordered on each other when the round was opened.
CREATE TABLE round_networks (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  network_id TEXT NOT NULL REFERENCES networks (id),
  neighbours TEXT NOT NULL CHECK (json_valid(neighbours)),
  PRIMARY KEY (round_id, network_id)
) STRICT, WITHOUT ROWID;

INSERT INTO round_networks (round_id, network_id, neighbours)
SELECT rounds.id, networks.id, (
  SELECT json_group_array(neighbour_id) FROM network_neighbours WHERE network_id = networks.id
)
FROM rounds JOIN networks ON active = 1 OR EXISTS (
  SELECT 1 FROM network_ballots WHERE round_id = rounds.id AND network_id = networks.id
);

-- What the round asks is in the keys of a ballot.
UPDATE personal_ballots SET choices = json_object('levels', json(choices), 'ranking', json('[]'), 'timing', json('{}'));
UPDATE network_ballots SET choices = json_object('levels', json(choices), 'ranking', json('[]'), 'timing', json('{}'));

-- A receipt is made of the salt and the ballot, and published without its content when the round is sealed.
ALTER TABLE personal_ballots ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE personal_ballots ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE round_results ADD COLUMN receipts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(receipts));

-- A ballot that is being filled in, by the key of the person or of the network; never counted, gone at the close.
CREATE TABLE ballot_drafts (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  voter_key TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (round_id, voter_key)
) STRICT, WITHOUT ROWID;

-- Who may cast a network's ballot besides its leader.
CREATE TABLE deputies (
  network_id TEXT NOT NULL REFERENCES networks (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  named_by TEXT NOT NULL REFERENCES people (id),
  named_at INTEGER NOT NULL,
  PRIMARY KEY (network_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deputies_by_person ON deputies (person_id);

-- What happened to a round, each line sealed with the one before; nothing of any voter.
CREATE TABLE round_log (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('opened', 'closed', 'exported', 'recounted', 'annulled', 'review_published')),
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (round_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER round_is_frozen BEFORE UPDATE ON rounds
WHEN old.is_draft = 0 AND (
  new.is_draft = 1 OR old.title <> new.title OR old.body <> new.body OR old.body_html <> new.body_html
  OR old.language <> new.language OR old.revision <> new.revision
  OR old.asks_level <> new.asks_level OR old.asks_priority <> new.asks_priority OR old.asks_timing <> new.asks_timing
  OR old.timing_point <> new.timing_point OR old.scope <> new.scope OR old.network_id IS NOT new.network_id
  OR old.needs_from <> new.needs_from OR old.needs_round_id IS NOT new.needs_round_id
  OR old.needs_level IS NOT new.needs_level OR old.needs_because <> new.needs_because
  OR old.opens_at <> new.opens_at OR old.closes_at <> new.closes_at OR old.network_count <> new.network_count
  OR old.quorum_percent <> new.quorum_percent OR old.smallest_group <> new.smallest_group
  OR old.published_at <> new.published_at
  OR (old.closed_at IS NOT NULL AND new.closed_at IS NOT old.closed_at)
  OR (old.sealed_at IS NOT NULL AND new.sealed_at IS NOT old.sealed_at)
  OR (old.annulled_at IS NOT NULL AND new.annulled_at IS NOT old.annulled_at)
)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_stays BEFORE DELETE ON rounds WHEN old.is_draft = 0
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_needs_are_frozen BEFORE UPDATE ON round_needs
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_needs_stay BEFORE DELETE ON round_needs
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = old.round_id AND is_draft = 0)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_needs_grow_in_drafts BEFORE INSERT ON round_needs
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = new.round_id AND is_draft = 0)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_networks_grow_in_drafts BEFORE INSERT ON round_networks
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = new.round_id AND is_draft = 0)
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_networks_are_frozen BEFORE UPDATE ON round_networks
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER round_networks_stay BEFORE DELETE ON round_networks
BEGIN
  SELECT RAISE(ABORT, 'round_frozen');
END;

CREATE TRIGGER personal_ballot_changed_in_time BEFORE UPDATE ON personal_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
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

CREATE TRIGGER network_ballot_of_a_voting_network BEFORE INSERT ON network_ballots
WHEN NOT EXISTS (SELECT 1 FROM round_networks WHERE round_id = new.round_id AND network_id = new.network_id)
BEGIN
  SELECT RAISE(ABORT, 'no_vote_for_network');
END;

CREATE TRIGGER network_ballot_changed_in_time BEFORE UPDATE ON network_ballots
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.cast_at AND new.cast_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

-- In a round of one network only its own people vote.
CREATE TRIGGER participation_of_own_network BEFORE INSERT ON participations
WHEN EXISTS (
  SELECT 1 FROM rounds JOIN people ON people.id = new.person_id
  WHERE rounds.id = new.round_id AND scope = 'own' AND home_network_id <> network_id
)
BEGIN
  SELECT RAISE(ABORT, 'no_vote_here');
END;

CREATE TRIGGER ballot_draft_in_time BEFORE INSERT ON ballot_drafts
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND is_draft = 0 AND opens_at <= new.saved_at
    AND new.saved_at < closes_at AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER ballot_draft_changed_in_time BEFORE UPDATE ON ballot_drafts
WHEN NOT EXISTS (
  SELECT 1 FROM rounds WHERE id = new.round_id AND opens_at <= new.saved_at AND new.saved_at < closes_at
    AND closed_at IS NULL AND annulled_at IS NULL
)
BEGIN
  SELECT RAISE(ABORT, 'round_closed');
END;

CREATE TRIGGER round_log_is_a_chain BEFORE INSERT ON round_log
WHEN new.previous <> coalesce((
  SELECT hash FROM round_log WHERE round_id = new.round_id AND seq = new.seq - 1
), '') OR (new.seq > 1 AND new.previous = '')
BEGIN
  SELECT RAISE(ABORT, 'log_moved_on');
END;

-- The line of an opening comes last in its batch: when the draft was edited meanwhile, it is none, and nothing is written.
CREATE TRIGGER round_log_of_opened_rounds BEFORE INSERT ON round_log
WHEN EXISTS (SELECT 1 FROM rounds WHERE id = new.round_id AND is_draft = 1)
BEGIN
  SELECT RAISE(ABORT, 'draft_changed');
END;

-- A recount that came out as the last line tells already is no news.
CREATE TRIGGER recount_is_told_once BEFORE INSERT ON round_log
WHEN new.event = 'recounted' AND EXISTS (
  SELECT 1 FROM round_log
  WHERE round_id = new.round_id AND seq = new.seq - 1 AND event = 'recounted' AND detail = new.detail
)
BEGIN
  SELECT RAISE(ABORT, 'told_already');
END;

CREATE TRIGGER round_log_stays BEFORE UPDATE ON round_log
BEGIN
  SELECT RAISE(ABORT, 'log_append_only');
END;

CREATE TRIGGER round_log_remains BEFORE DELETE ON round_log
BEGIN
  SELECT RAISE(ABORT, 'log_append_only');
END;
