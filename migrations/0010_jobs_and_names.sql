-- Background work, a row a job: when it last began and ended, and how. A claim is taken by moving started_at.
CREATE TABLE jobs (
  name TEXT PRIMARY KEY,
  started_at INTEGER,
  finished_at INTEGER,
  failed_at INTEGER,
  failure TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Counts every change of a name, so that names are read again only when one has changed.
CREATE TABLE names_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;

INSERT INTO names_version (id, version) VALUES (1, 1);

CREATE TRIGGER terms_added_changes_names AFTER INSERT ON terms
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER terms_changed_changes_names AFTER UPDATE ON terms
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER terms_removed_changes_names AFTER DELETE ON terms
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER organisation_types_added_changes_names AFTER INSERT ON organisation_types
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER organisation_types_changed_changes_names AFTER UPDATE ON organisation_types
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER organisation_types_removed_changes_names AFTER DELETE ON organisation_types
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER roles_added_changes_names AFTER INSERT ON roles
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER roles_changed_changes_names AFTER UPDATE ON roles
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER roles_removed_changes_names AFTER DELETE ON roles
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER networks_added_changes_names AFTER INSERT ON networks
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER networks_changed_changes_names AFTER UPDATE ON networks
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER networks_removed_changes_names AFTER DELETE ON networks
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER themes_added_changes_names AFTER INSERT ON themes
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER themes_changed_changes_names AFTER UPDATE ON themes
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER themes_removed_changes_names AFTER DELETE ON themes
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER needs_added_changes_names AFTER INSERT ON needs
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER needs_changed_changes_names AFTER UPDATE OF fi, sv, en ON needs
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER needs_removed_changes_names AFTER DELETE ON needs
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER settings_added_changes_names AFTER INSERT ON settings
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER settings_changed_changes_names AFTER UPDATE ON settings
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER settings_removed_changes_names AFTER DELETE ON settings
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER page_texts_added_changes_names AFTER INSERT ON page_texts
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER page_texts_changed_changes_names AFTER UPDATE ON page_texts
BEGIN
  UPDATE names_version SET version = version + 1;
END;

CREATE TRIGGER page_texts_removed_changes_names AFTER DELETE ON page_texts
BEGIN
  UPDATE names_version SET version = version + 1;
END;

-- What somebody did in a while, to refuse too much of it, where no one process sees everybody (Workers).
CREATE TABLE counted_acts (
  key_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX counted_acts_by_key ON counted_acts (key_hash, expires_at);
CREATE INDEX counted_acts_by_expiry ON counted_acts (expires_at);
