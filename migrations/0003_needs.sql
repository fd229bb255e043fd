CREATE TABLE themes (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT;

-- rank_2023 is known for two needs only; what is not known stays NULL and is shown as not known.
CREATE TABLE needs (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  fi TEXT NOT NULL,
  sv TEXT NOT NULL,
  en TEXT NOT NULL,
  description_fi TEXT NOT NULL,
  description_sv TEXT NOT NULL,
  description_en TEXT NOT NULL,
  rank_2023 INTEGER,
  timing_2023 TEXT CHECK (timing_2023 IN ('after_2025', 'beside_2025')),
  source TEXT NOT NULL,
  comment_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE need_themes (
  need_number INTEGER NOT NULL REFERENCES needs (number),
  theme_id TEXT NOT NULL REFERENCES themes (id),
  PRIMARY KEY (need_number, theme_id)
) STRICT, WITHOUT ROWID;
