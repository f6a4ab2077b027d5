-- Devices that are switched off for a while, and how new ones come in by a code that is good once.
ALTER TABLE device ADD COLUMN suspended_at_ms BIGINT;

CREATE TABLE device_enrolment (
    id TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL,
    made_by TEXT NOT NULL,
    name TEXT NOT NULL,
    area TEXT NOT NULL,
    code_expires_at_ms BIGINT NOT NULL,
    -- What the node said of itself when it used the code; NULL and '' before that.
    asked_at_ms BIGINT,
    secret_hash TEXT NOT NULL DEFAULT '',
    device_id TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    firmware TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    refused SMALLINT NOT NULL DEFAULT 0,
    approved SMALLINT NOT NULL DEFAULT 0
);
CREATE INDEX device_enrolment_code ON device_enrolment (code_hash);
