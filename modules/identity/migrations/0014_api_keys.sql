-- Keys with which programs speak in a person's name. Of a secret only its SHA-256 is here: it is 256 random bits.
CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account (id),
    made_by TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    older_hash TEXT NOT NULL DEFAULT '',
    older_until_ms BIGINT NOT NULL DEFAULT 0,
    reach TEXT NOT NULL, -- JSON: scopes and networks
    created_at_ms BIGINT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    revoked_at_ms BIGINT,
    last_used_at_ms BIGINT,
    last_used_from TEXT NOT NULL DEFAULT ''
);
CREATE INDEX api_key_account ON api_key (account_id);

-- A terminal that is switched off for a while, as against one that is shut out for good.
ALTER TABLE terminal ADD COLUMN suspended_at_ms BIGINT;
