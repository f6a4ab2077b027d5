-- People, what they are, their sessions, and the terminals they use.
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    pin_hash TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    active SMALLINT NOT NULL DEFAULT 1,
    created_at_ms BIGINT NOT NULL
);

CREATE TABLE account_role (
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TABLE terminal (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at_ms BIGINT NOT NULL,
    last_seen_at_ms BIGINT,
    revoked_at_ms BIGINT
);
CREATE INDEX terminal_token ON terminal (token_hash);

CREATE TABLE pairing (
    id TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    refused SMALLINT NOT NULL DEFAULT 0,
    terminal_id TEXT REFERENCES terminal (id)
);
CREATE INDEX pairing_code ON pairing (code_hash);

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    terminal_id TEXT,
    client TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    ends_at_ms BIGINT NOT NULL,
    ended_at_ms BIGINT
);
CREATE INDEX session_open ON session (ends_at_ms) WHERE ended_at_ms IS NULL;

-- One row per refresh token ever given out; the token itself is known to the client only.
CREATE TABLE refresh_token (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id),
    issued_at_ms BIGINT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    used_at_ms BIGINT
);
