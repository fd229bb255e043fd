-- Practices from the source reports have no author; region says where the report places them.
CREATE TABLE practices (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('good', 'pitfall')),
  is_wish INTEGER NOT NULL DEFAULT 0 CHECK (is_wish IN (0, 1)),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  situation TEXT NOT NULL DEFAULT '',
  situation_html TEXT NOT NULL DEFAULT '',
  done TEXT NOT NULL DEFAULT '',
  done_html TEXT NOT NULL DEFAULT '',
  happened TEXT NOT NULL DEFAULT '',
  happened_html TEXT NOT NULL DEFAULT '',
  watch_out TEXT NOT NULL DEFAULT '',
  watch_out_html TEXT NOT NULL DEFAULT '',
  fits_where TEXT NOT NULL DEFAULT '',
  fits_where_html TEXT NOT NULL DEFAULT '',
  theme_id TEXT REFERENCES themes (id),
  network_id TEXT REFERENCES networks (id),
  region TEXT,
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  source TEXT NOT NULL DEFAULT '',
  author_id TEXT REFERENCES people (id),
  hide_author INTEGER NOT NULL DEFAULT 0 CHECK (hide_author IN (0, 1)),
  audience TEXT NOT NULL CHECK (audience IN ('all', 'near', 'own', 'role')),
  audience_role_id TEXT REFERENCES roles (id),
  comment_count INTEGER NOT NULL DEFAULT 0,
  published_at INTEGER NOT NULL,
  edited_at INTEGER,
  withdrawn_at INTEGER,
  CHECK (hide_author = 0 OR kind = 'pitfall'),
  CHECK ((audience = 'role') = (audience_role_id IS NOT NULL)),
  CHECK (audience NOT IN ('near', 'own') OR network_id IS NOT NULL)
) STRICT;

CREATE INDEX practices_by_time ON practices (published_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX practices_by_network ON practices (network_id, published_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX practices_by_author ON practices (author_id, published_at DESC, id DESC) WHERE withdrawn_at IS NULL;

CREATE INDEX practices_by_theme ON practices (theme_id, published_at DESC, id DESC) WHERE withdrawn_at IS NULL;

CREATE TABLE practice_needs (
  practice_id TEXT NOT NULL REFERENCES practices (id),
  need_number INTEGER NOT NULL REFERENCES needs (number),
  PRIMARY KEY (practice_id, need_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_needs_by_need ON practice_needs (need_number, practice_id);

-- A title, and sometimes a summary, in a language the practice itself is not written in.
CREATE TABLE practice_translations (
  practice_id TEXT NOT NULL REFERENCES practices (id),
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  title TEXT NOT NULL,
  summary TEXT,
  PRIMARY KEY (practice_id, language)
) STRICT, WITHOUT ROWID;
