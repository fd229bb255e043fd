-- id is the SHA-256 of the session id in the cookie; whoever reads this table can open no session with it.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  expires_at INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  device TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TRIGGER people_change_ends_sessions
AFTER UPDATE OF role_id, home_network_id, active ON people
WHEN old.role_id <> new.role_id OR old.home_network_id <> new.home_network_id OR old.active <> new.active
BEGIN
  DELETE FROM sessions WHERE person_id = new.id;
END;

CREATE TRIGGER membership_start_ends_sessions AFTER INSERT ON memberships
BEGIN
  DELETE FROM sessions WHERE person_id = new.person_id;
END;

CREATE TRIGGER membership_end_ends_sessions AFTER DELETE ON memberships
BEGIN
  DELETE FROM sessions WHERE person_id = old.person_id;
END;

-- email is empty only in the link printed for the first coordinator.
CREATE TABLE sign_in_links (
  token_hash TEXT PRIMARY KEY,
  email TEXT,
  grants_role_id TEXT REFERENCES roles (id),
  return_to TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  CHECK (email IS NOT NULL OR grants_role_id IS NOT NULL)
) STRICT;

CREATE INDEX sign_in_links_by_expiry ON sign_in_links (expires_at);

CREATE TABLE sign_in_requests (
  email_hash TEXT NOT NULL,
  requested_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_in_requests_by_email ON sign_in_requests (email_hash, requested_at);

CREATE TABLE invitations (
  email TEXT PRIMARY KEY CHECK (email = lower(email)),
  role_id TEXT NOT NULL REFERENCES roles (id),
  network_id TEXT REFERENCES networks (id),
  invited_by TEXT NOT NULL REFERENCES people (id),
  invited_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
