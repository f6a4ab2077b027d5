-- Roles as rows, rights with a place and an end, exceptions from them, badges and photos.
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    built_in SMALLINT NOT NULL DEFAULT 0,
    edited SMALLINT NOT NULL DEFAULT 0,
    grants_all SMALLINT NOT NULL DEFAULT 0,
    session_minutes BIGINT NOT NULL,
    idle_minutes BIGINT NOT NULL,
    absolute_minutes BIGINT NOT NULL,
    needs_second_factor SMALLINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL
);

CREATE TABLE role_permission (
    role TEXT NOT NULL REFERENCES role (name),
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
);

-- Every state a role was ever in. A name that comes again goes on counting.
CREATE TABLE role_version (
    role TEXT NOT NULL,
    version BIGINT NOT NULL,
    saved_at_ms BIGINT NOT NULL,
    saved_by TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    content_json TEXT NOT NULL,
    PRIMARY KEY (role, version)
);

-- One row per area; without one the role is held everywhere.
CREATE TABLE account_grant (
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    area TEXT NOT NULL DEFAULT '',
    ends_at_ms BIGINT,
    granted_by TEXT NOT NULL,
    granted_at_ms BIGINT NOT NULL,
    PRIMARY KEY (account_id, role, area)
);
CREATE INDEX account_grant_role ON account_grant (role);
INSERT INTO account_grant (account_id, role, granted_by, granted_at_ms)
    SELECT account_role.account_id, account_role.role, '', account.created_at_ms
    FROM account_role JOIN account ON account.id = account_role.account_id;
DROP TABLE account_role;

CREATE TABLE account_exclusion (
    account_id TEXT NOT NULL REFERENCES account (id),
    permission TEXT NOT NULL,
    PRIMARY KEY (account_id, permission)
);

-- A badge is kept as a keyed hash of its number; the last characters are for people to tell them apart.
CREATE TABLE account_badge (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    badge_hash TEXT NOT NULL UNIQUE,
    last4 TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at_ms BIGINT NOT NULL
);
CREATE INDEX account_badge_account ON account_badge (account_id);

CREATE TABLE account_photo (
    account_id TEXT PRIMARY KEY REFERENCES account (id),
    media_type TEXT NOT NULL,
    image BYTEA NOT NULL
);

ALTER TABLE account ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE account ADD COLUMN last_sign_in_ms BIGINT;
-- Folded words that a search looks through.
ALTER TABLE account ADD COLUMN search_key TEXT NOT NULL DEFAULT '';
UPDATE account SET search_key = name_key || ' ' || lower(display_name);
