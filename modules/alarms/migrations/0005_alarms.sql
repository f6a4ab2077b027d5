-- Alarms, what is remembered of limits being watched, and the alarm journal.

-- One row an alarm for ever; a retired alarm keeps its row for the sake of its journal.
CREATE TABLE alarm (
    id TEXT PRIMARY KEY,
    sensor_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    name TEXT NOT NULL,
    area TEXT NOT NULL,
    unit TEXT NOT NULL,
    response TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority INTEGER NOT NULL,
    behaviour TEXT NOT NULL,
    process TEXT NOT NULL,
    shelf TEXT NOT NULL,
    shelf_until_ms BIGINT NOT NULL,
    shelf_reason TEXT NOT NULL,
    shelf_by TEXT NOT NULL,
    suppressed SMALLINT NOT NULL,
    suppressed_reason TEXT NOT NULL,
    suppressed_by TEXT NOT NULL,
    suppressed_for_service SMALLINT NOT NULL,
    out_of_service SMALLINT NOT NULL,
    out_of_service_reason TEXT NOT NULL,
    out_of_service_by TEXT NOT NULL,
    occurrence BIGINT NOT NULL,
    active_since_ms BIGINT NOT NULL,
    raised_at_ms BIGINT NOT NULL,
    returned_at_ms BIGINT NOT NULL,
    acknowledged_at_ms BIGINT NOT NULL,
    acknowledged_by TEXT NOT NULL,
    acknowledge_note TEXT NOT NULL,
    value_at_raise DOUBLE PRECISION,
    limit_at_raise DOUBLE PRECISION,
    first_out SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    retired SMALLINT NOT NULL
);

-- Where the evaluation of a sensor's limits stands, written when a phase changes. settings are the limits it stands for.
CREATE TABLE alarm_limit_state (
    sensor_id TEXT PRIMARY KEY,
    settings TEXT NOT NULL,
    state TEXT NOT NULL,
    in_service SMALLINT NOT NULL
);

-- Never updated, never deleted before its retention time; seq has no gaps.
-- covers: shelf (0 none, 1 timed, 2 one-shot) + 4 suppressed by design + 8 out of service.
CREATE TABLE alarm_journal (
    seq BIGINT PRIMARY KEY,
    time_ms BIGINT NOT NULL,
    alarm_id TEXT NOT NULL REFERENCES alarm (id),
    sensor_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority INTEGER NOT NULL,
    event TEXT NOT NULL,
    process_before TEXT NOT NULL,
    covers_before INTEGER NOT NULL,
    process_after TEXT NOT NULL,
    covers_after INTEGER NOT NULL,
    occurrence BIGINT NOT NULL,
    announced SMALLINT NOT NULL,
    actor TEXT NOT NULL,
    words TEXT NOT NULL,
    value DOUBLE PRECISION,
    limit_value DOUBLE PRECISION
);
CREATE INDEX alarm_journal_by_alarm ON alarm_journal (alarm_id, seq);
CREATE INDEX alarm_journal_by_time ON alarm_journal (time_ms);
