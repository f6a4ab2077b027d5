-- Whether a standing alarm is superseded by a graver limit; the server puts it right at its start.
ALTER TABLE alarm ADD COLUMN superseded SMALLINT NOT NULL DEFAULT 0;
