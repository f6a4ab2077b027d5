-- So that two who change a standard at the same time do not overwrite each other.
ALTER TABLE reference_standard ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
