-- Mail that waits to be handed over, and what it is sent for. body is sealed by the vault: it may hold a reset code.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    next_try_at_ms BIGINT NOT NULL
);
CREATE INDEX mail_due ON mail (next_try_at_ms);

-- The code itself is known to its receiver only.
CREATE TABLE password_reset (
    code_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    created_at_ms BIGINT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    used_at_ms BIGINT
);
CREATE INDEX password_reset_account ON password_reset (account_id);

-- People who ask for an account; nobody signs in from here.
CREATE TABLE registration (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    address TEXT NOT NULL,
    requested_at_ms BIGINT NOT NULL
);
