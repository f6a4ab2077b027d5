-- Bags that somebody, or anybody, changed last in some time are listed newest first from these; by their codes all bags would be read for
-- a few.
CREATE INDEX bag_by_change ON bag (changed_ms, id);
CREATE INDEX bag_by_hand ON bag (changed_by, changed_ms, id);
