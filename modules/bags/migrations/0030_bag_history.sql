-- What happened stays as it was written, whoever asks: rights alone hold that only where another role owns the tables.
-- @sqlite
CREATE TRIGGER bag_scan_stays BEFORE UPDATE ON bag_scan BEGIN
    SELECT RAISE(ABORT, 'scans are never changed');
END;
CREATE TRIGGER bag_scan_kept BEFORE DELETE ON bag_scan BEGIN
    SELECT RAISE(ABORT, 'scans are never changed');
END;
-- @postgres
CREATE FUNCTION gemba_bag_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of bags is never changed';
END
$$;
CREATE TRIGGER bag_event_stays BEFORE UPDATE OR DELETE ON bag_event FOR EACH ROW EXECUTE FUNCTION gemba_bag_history_stays();
CREATE TRIGGER bag_event_kept BEFORE TRUNCATE ON bag_event FOR EACH STATEMENT EXECUTE FUNCTION gemba_bag_history_stays();
CREATE TRIGGER bag_scan_stays BEFORE UPDATE OR DELETE ON bag_scan FOR EACH ROW EXECUTE FUNCTION gemba_bag_history_stays();
CREATE TRIGGER bag_scan_kept BEFORE TRUNCATE ON bag_scan FOR EACH STATEMENT EXECUTE FUNCTION gemba_bag_history_stays();
-- @both

-- The last entry and the last scan of before a day was closed: what comes after them is late. Days that were closed before this have none.
ALTER TABLE bag_day_summary ADD COLUMN last_event BIGINT;
ALTER TABLE bag_day_summary ADD COLUMN last_scan BIGINT;

-- When everything was counted again last, so that a night that was missed is made up for: one row.
CREATE TABLE bag_recount (
    id SMALLINT PRIMARY KEY,
    counted_ms BIGINT NOT NULL
);
INSERT INTO bag_recount VALUES (1, 0);
