-- What things are called is data: the law, the service, the body that decides.
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT;

CREATE TABLE organisation_types (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT;

CREATE TABLE roles (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL,
  is_audience INTEGER NOT NULL DEFAULT 0 CHECK (is_audience IN (0, 1))
) STRICT;

CREATE TABLE role_capabilities (
  role_id TEXT NOT NULL REFERENCES roles (id),
  capability TEXT NOT NULL CHECK (capability IN (
    'publish', 'vote', 'cast_for_network', 'open_rounds', 'review', 'see_everything', 'manage_people'
  )),
  PRIMARY KEY (role_id, capability)
) STRICT, WITHOUT ROWID;

CREATE TABLE networks (
  id TEXT PRIMARY KEY,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL,
  region_fi TEXT NOT NULL,
  region_sv TEXT NOT NULL,
  region_en TEXT NOT NULL DEFAULT '',
  host_fi TEXT NOT NULL,
  host_sv TEXT NOT NULL,
  host_en TEXT NOT NULL,
  area_fi TEXT NOT NULL,
  area_sv TEXT NOT NULL DEFAULT '',
  area_en TEXT NOT NULL DEFAULT '',
  languages TEXT NOT NULL,
  municipality_count INTEGER,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE network_neighbours (
  network_id TEXT NOT NULL REFERENCES networks (id),
  neighbour_id TEXT NOT NULL REFERENCES networks (id),
  PRIMARY KEY (network_id, neighbour_id),
  CHECK (network_id <> neighbour_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  name TEXT NOT NULL CHECK (length(name) > 0),
  role_id TEXT NOT NULL REFERENCES roles (id),
  organisation_type_id TEXT NOT NULL REFERENCES organisation_types (id),
  home_network_id TEXT NOT NULL REFERENCES networks (id),
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  joined_at INTEGER NOT NULL
) STRICT;

CREATE INDEX people_by_home_network ON people (home_network_id, name);
CREATE INDEX people_by_name ON people (name, id);

-- Networks besides the home network.
CREATE TABLE memberships (
  person_id TEXT NOT NULL REFERENCES people (id),
  network_id TEXT NOT NULL REFERENCES networks (id),
  PRIMARY KEY (person_id, network_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberships_by_network ON memberships (network_id);
