-- Devices, what was last known of them, and payloads that were refused.
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    area TEXT NOT NULL,
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    removed_at_ms BIGINT,
    presence TEXT NOT NULL DEFAULT 'offline',
    presence_since_ms BIGINT NOT NULL,
    ever_online SMALLINT NOT NULL DEFAULT 0,
    model TEXT NOT NULL DEFAULT '',
    firmware TEXT NOT NULL DEFAULT '',
    config_version BIGINT NOT NULL DEFAULT 0,
    config_state TEXT NOT NULL DEFAULT 'none',
    config_reason TEXT NOT NULL DEFAULT '',
    config TEXT NOT NULL DEFAULT '{}'
);

-- Bounded: the oldest rows make room.
CREATE TABLE quarantine (
    seq BIGINT PRIMARY KEY,
    time_ms BIGINT NOT NULL,
    source TEXT NOT NULL,
    device_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    size_bytes BIGINT NOT NULL,
    head BYTEA NOT NULL
);
