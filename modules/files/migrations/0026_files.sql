-- What was imported, for ever: by it the same file changes nothing a second time, and by its id (which is the group of what it did) it is
-- taken back as one.
CREATE TABLE file_import (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    n_row BIGINT NOT NULL,
    n_taken BIGINT NOT NULL,
    n_unchanged BIGINT NOT NULL,
    n_problem BIGINT NOT NULL,
    partial SMALLINT NOT NULL,
    complete SMALLINT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_ms BIGINT NOT NULL,
    undone_by TEXT,
    undone_ms BIGINT,
    undo_reason TEXT
);
CREATE UNIQUE INDEX file_import_once ON file_import (kind, sha256) WHERE undone_ms IS NULL;

-- Which rows a partial import has taken, one bit each, a batch at a time: the rest may be tried again, these not.
CREATE TABLE file_import_rows (
    import_id TEXT NOT NULL REFERENCES file_import (id),
    first_row BIGINT NOT NULL,
    n_row BIGINT NOT NULL,
    taken BYTEA NOT NULL,
    PRIMARY KEY (import_id, first_row)
);
