-- What a line of the audit trail was: done or refused. Lines of before have none, and are hashed without it.
ALTER TABLE audit ADD COLUMN result TEXT NOT NULL DEFAULT '';

-- Searches are by who, what, where and when; pages go by seq.
CREATE INDEX audit_by_action ON audit (action, seq);
CREATE INDEX audit_by_station ON audit (station, seq);
CREATE INDEX audit_by_time ON audit (time_us, seq);
CREATE INDEX audit_refused ON audit (seq) WHERE result = 'refused';

-- Closed stretches of the trail, each a day or less. Their signed heads stay when their lines are dropped, so that what follows
-- can still be proven.
CREATE TABLE audit_segment (
    last_seq BIGINT NOT NULL PRIMARY KEY,
    first_seq BIGINT NOT NULL,
    first_us BIGINT NOT NULL,
    last_us BIGINT NOT NULL,
    prev_hash BYTEA NOT NULL,
    head BYTEA NOT NULL,
    signer TEXT NOT NULL,
    signature BYTEA NOT NULL,
    closed_us BIGINT NOT NULL,
    dropped_us BIGINT
);

-- @postgres
-- The server's own role may insert into and read from audit and no more: it needs EXECUTE on this function, and INSERT, SELECT and
-- UPDATE (dropped_us) on audit_segment. Nothing but whole closed segments, from the oldest on, can be dropped with it.
CREATE FUNCTION gemba_drop_audit_segment(upto BIGINT) RETURNS BIGINT LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    WITH gone AS (
        DELETE FROM audit WHERE seq <= upto AND EXISTS (SELECT 1 FROM audit_segment WHERE last_seq = upto) RETURNING 1
    )
    SELECT COUNT(*) FROM gone
$$;
