CREATE TABLE session (token TEXT PRIMARY KEY, user_name TEXT NOT NULL);
INSERT INTO session VALUES ('peer', 'dispatcher');
CREATE TABLE bag (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind SMALLINT NOT NULL,
    parent_id BIGINT REFERENCES bag (id),
    n_child INTEGER NOT NULL DEFAULT 0 CHECK (n_child <= 30),
    nominal_g BIGINT NOT NULL DEFAULT 0,
    area TEXT NOT NULL,
    created TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX bag_parent ON bag (parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE event (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL DEFAULT now(),
    type SMALLINT NOT NULL,
    bag_id BIGINT NOT NULL,
    other_id BIGINT,
    user_name TEXT NOT NULL,
    station TEXT NOT NULL
);
CREATE INDEX event_bag ON event (bag_id, id);
CREATE INDEX event_other ON event (other_id, id);
CREATE TABLE audit (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL DEFAULT now(),
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE TABLE counter (station TEXT PRIMARY KEY, packed BIGINT NOT NULL);
