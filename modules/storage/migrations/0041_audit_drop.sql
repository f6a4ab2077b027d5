-- @postgres
-- No line of the audit trail that is younger goes, whatever the server's own role asks for. The owner may set another number.
CREATE FUNCTION gemba_audit_floor_days() RETURNS BIGINT LANGUAGE sql IMMUTABLE AS $$ SELECT 30::BIGINT $$;

-- The function of 0018 believed whatever stood in audit_segment, into which the server's role may insert. This one asks the lines
-- themselves: the segment begins with the oldest line that is there, follows the segment before it, has as its head the hash of its
-- last line, and all of it is older than the floor. Otherwise nothing goes and it answers 0.
CREATE OR REPLACE FUNCTION gemba_drop_audit_segment(upto BIGINT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    segment audit_segment%ROWTYPE;
    gone BIGINT;
BEGIN
    SELECT * INTO segment FROM audit_segment WHERE last_seq = upto;
    IF NOT FOUND
        OR segment.first_seq IS DISTINCT FROM (SELECT MIN(seq) FROM audit)
        OR segment.prev_hash IS DISTINCT FROM (SELECT prev_hash FROM audit WHERE seq = segment.first_seq)
        OR segment.head IS DISTINCT FROM (SELECT hash FROM audit WHERE seq = upto)
        OR (segment.first_seq > 1 AND segment.prev_hash IS DISTINCT FROM
            (SELECT head FROM audit_segment WHERE last_seq = segment.first_seq - 1))
        OR (SELECT MAX(time_us) FROM audit WHERE seq <= upto) >
            (EXTRACT(EPOCH FROM clock_timestamp()) - 86400 * gemba_audit_floor_days()) * 1000000
    THEN
        RETURN 0;
    END IF;
    DELETE FROM audit WHERE seq <= upto;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END;
$$;
