-- The collaborative area and the region of a network in the other languages; empty is not known.
ALTER TABLE networks ADD COLUMN area_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE networks ADD COLUMN area_en TEXT NOT NULL DEFAULT '';
ALTER TABLE networks ADD COLUMN region_en TEXT NOT NULL DEFAULT '';
