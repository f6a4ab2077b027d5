-- How the server was: one row a minute for a day, one an hour for a month. Values are JSON, name to number: a figure that is added
-- needs no new column, and nobody searches among them.
CREATE TABLE health_sample (
    step_s BIGINT NOT NULL,
    time_ms BIGINT NOT NULL,
    server TEXT NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (step_s, time_ms, server)
);
