-- A password that somebody else chose is good for so long only, unless its owner changes it before.
ALTER TABLE account ADD COLUMN password_ends_at_ms BIGINT;
