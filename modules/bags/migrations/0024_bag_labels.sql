-- Numbers set aside for labels. next_number only ever grows: what was printed once is never given out again.
CREATE TABLE bag_serial (
    format TEXT PRIMARY KEY REFERENCES bag_format (name),
    next_number BIGINT NOT NULL
);

CREATE TABLE bag_label_range (
    id TEXT PRIMARY KEY,
    format TEXT NOT NULL,
    first_number BIGINT NOT NULL,
    digits INTEGER NOT NULL,
    count INTEGER NOT NULL,
    first_code TEXT NOT NULL,
    last_code TEXT NOT NULL,
    reserved_by TEXT NOT NULL,
    reserved_ms BIGINT NOT NULL,
    prints INTEGER NOT NULL,
    printed_to INTEGER NOT NULL,
    last_print_ms BIGINT,
    UNIQUE (format, first_number)
);
