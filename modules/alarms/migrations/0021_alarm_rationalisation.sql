-- Why an alarm exists and what its priority follows from; one row an alarm that was looked at.
CREATE TABLE alarm_rationalisation (
    alarm_id TEXT PRIMARY KEY REFERENCES alarm (id),
    cause TEXT NOT NULL,
    consequence TEXT NOT NULL,
    corrective_action TEXT NOT NULL,
    respond_minutes INTEGER NOT NULL,
    consequence_class TEXT NOT NULL,
    done_by TEXT NOT NULL,
    done_at_ms BIGINT NOT NULL,
    review_due_ms BIGINT NOT NULL,
    version BIGINT NOT NULL
);
