-- Limits that wait for a second person, and every set of limits that was ever in force.
ALTER TABLE sensor ADD COLUMN limits_version BIGINT NOT NULL DEFAULT 1;

CREATE TABLE limit_proposal (
    id TEXT PRIMARY KEY,
    sensor_id TEXT NOT NULL REFERENCES sensor (id),
    base_version BIGINT NOT NULL,
    limits_before TEXT NOT NULL,
    draft TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_session TEXT NOT NULL,
    asked_at_ms BIGINT NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_by_name TEXT NOT NULL DEFAULT '',
    decided_at_ms BIGINT NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);
-- Two open drafts of one sensor would each be judged against limits that the other is about to change.
CREATE UNIQUE INDEX limit_proposal_open ON limit_proposal (sensor_id) WHERE state = 'open';
CREATE INDEX limit_proposal_by_time ON limit_proposal (asked_at_ms);

-- Never updated, never deleted. Number 1 is what a sensor was registered with, or had when versions began to be kept.
CREATE TABLE limit_version (
    sensor_id TEXT NOT NULL REFERENCES sensor (id),
    number BIGINT NOT NULL,
    limits TEXT NOT NULL,
    since_ms BIGINT NOT NULL,
    asked_by_name TEXT NOT NULL,
    approved_by_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (sensor_id, number)
);
INSERT INTO limit_version (sensor_id, number, limits, since_ms, asked_by_name, approved_by_name, reason)
SELECT id, 1, limits, 0, '', '', '' FROM sensor;
