-- Sensor registry, calibration records, readings.
CREATE TABLE sensor (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    area TEXT NOT NULL,
    device_id TEXT NOT NULL,
    source TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    range_low DOUBLE PRECISION NOT NULL,
    range_high DOUBLE PRECISION NOT NULL,
    decimals INTEGER NOT NULL,
    interval_ms BIGINT NOT NULL,
    limits TEXT NOT NULL,
    response TEXT NOT NULL,
    retention_class TEXT NOT NULL,
    enabled SMALLINT NOT NULL,
    service_until_ms BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL,
    removed_at_ms BIGINT
);

-- Never updated, never deleted: a record of what was done.
CREATE TABLE calibration (
    id TEXT PRIMARY KEY,
    sensor_id TEXT NOT NULL REFERENCES sensor (id),
    done_at_ms BIGINT NOT NULL,
    due_at_ms BIGINT NOT NULL,
    gain DOUBLE PRECISION NOT NULL,
    zero_offset DOUBLE PRECISION NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX calibration_by_sensor ON calibration (sensor_id, done_at_ms);

-- Points captured in a service session that is not signed off yet.
CREATE TABLE calibration_point (
    sensor_id TEXT NOT NULL REFERENCES sensor (id),
    step TEXT NOT NULL,
    reference DOUBLE PRECISION NOT NULL,
    raw DOUBLE PRECISION NOT NULL,
    spread DOUBLE PRECISION NOT NULL,
    instrument TEXT NOT NULL,
    captured_at_ms BIGINT NOT NULL,
    PRIMARY KEY (sensor_id, step)
);

-- One row a reading; reasons are the bits of the quality reasons, 0 = good.
CREATE TABLE reading (
    sensor_number BIGINT NOT NULL,
    time_ms BIGINT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    reasons INTEGER NOT NULL,
    PRIMARY KEY (sensor_number, time_ms)
-- @sqlite
) WITHOUT ROWID;
-- @postgres
);
-- @both

-- Message numbers seen, so that a resend changes nothing. Kept for days, not for ever: later resends meet the readings' key.
CREATE TABLE message_seen (
    device_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    seq BIGINT NOT NULL,
    time_ms BIGINT NOT NULL,
    received_ms BIGINT NOT NULL,
    PRIMARY KEY (device_id, epoch, seq)
-- @sqlite
) WITHOUT ROWID;
-- @postgres
);
-- @both
CREATE INDEX message_seen_by_age ON message_seen (received_ms);
