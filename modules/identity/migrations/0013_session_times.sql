-- When a session was last used, when it ends for want of use, and when it ends in any case.
ALTER TABLE session ADD COLUMN last_used_at_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN idle_ends_at_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN absolute_ends_at_ms BIGINT NOT NULL DEFAULT 0;
-- Sessions of before end as they were promised to.
UPDATE session SET last_used_at_ms = created_at_ms, idle_ends_at_ms = ends_at_ms, absolute_ends_at_ms = ends_at_ms;
CREATE INDEX session_account ON session (account_id) WHERE ended_at_ms IS NULL;
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- Sessions that came from one sign-in at one station belong together; a ticket opens the next of them, once.
ALTER TABLE session ADD COLUMN family_id TEXT NOT NULL DEFAULT '';
UPDATE session SET family_id = id;
CREATE TABLE session_ticket (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id),
    station TEXT NOT NULL,
    expires_at_ms BIGINT NOT NULL
);
CREATE INDEX session_ticket_session ON session_ticket (session_id);
