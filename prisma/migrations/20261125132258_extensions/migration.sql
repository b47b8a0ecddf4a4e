-- Equality beside ranges in exclusion constraints.
CREATE EXTENSION IF NOT EXISTS btree_gist;
-- Indexes for names that contain a text.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
