-- Instruments that calibrations are traced to.
CREATE TABLE reference_standard (
    name TEXT PRIMARY KEY,
    description TEXT NOT NULL,
    certificate TEXT NOT NULL,
    due_at_ms BIGINT NOT NULL
);
