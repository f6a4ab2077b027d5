-- What every part of the suite stands on: outbox, audit trail, idempotency keys, settings.
-- Column types that serve both engines: TEXT, BIGINT, DOUBLE PRECISION, BYTEA.

-- Kept counters: the newest number given out, and for the audit trail the hash of its newest row.
CREATE TABLE storage_counter (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL,
    head BYTEA
);
INSERT INTO storage_counter (name, value, head) VALUES ('event', 0, NULL);
INSERT INTO storage_counter (name, value, head) VALUES ('audit', 0, NULL);

CREATE TABLE event (
    -- @sqlite
    seq INTEGER PRIMARY KEY,
    -- @postgres
    seq BIGINT PRIMARY KEY,
    -- @both
    time_ms BIGINT NOT NULL,
    topic TEXT NOT NULL,
    scope TEXT NOT NULL,
    payload TEXT NOT NULL
);

CREATE TABLE audit (
    -- @sqlite
    seq INTEGER PRIMARY KEY,
    -- @postgres
    seq BIGINT PRIMARY KEY,
    -- @both
    time_us BIGINT NOT NULL,
    actor TEXT NOT NULL,
    session TEXT NOT NULL,
    station TEXT NOT NULL,
    address TEXT NOT NULL,
    reference_id TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    prev_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
CREATE INDEX audit_by_entity ON audit (entity, entity_id, seq);
CREATE INDEX audit_by_actor ON audit (actor, seq);

-- A key belongs to the principal that made it: nobody can read or block another's.
CREATE TABLE idempotency (
    principal TEXT NOT NULL,
    key TEXT NOT NULL,
    method TEXT NOT NULL,
    request_hash BYTEA NOT NULL,
    reply TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    PRIMARY KEY (principal, key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_ms);

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
