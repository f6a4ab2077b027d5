-- The second factor, what must be done with a password, and how a session was begun.
ALTER TABLE account ADD COLUMN must_change_password SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN proof TEXT NOT NULL DEFAULT 'password';

-- secret is sealed by the vault. Without confirmed_at_ms it is only offered: nobody is asked for it yet.
CREATE TABLE second_factor (
    account_id TEXT PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    confirmed_at_ms BIGINT,
    last_step BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE recovery_code (
    account_id TEXT NOT NULL REFERENCES account (id),
    code_hash TEXT NOT NULL,
    used_at_ms BIGINT,
    PRIMARY KEY (account_id, code_hash)
);
