-- What stations scanned lately, in slots of 15 seconds (received_ms / 15000), kept for a quarter of an hour: a screen reads these few
-- rows however many scans there are. Changed with each scan.
CREATE TABLE bag_station_pace (
    slot BIGINT NOT NULL,
    station TEXT NOT NULL,
    scans BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    PRIMARY KEY (slot, station)
);
INSERT INTO bag_station_pace (slot, station, scans, refused)
    SELECT received_ms / 15000, station, COUNT(*), SUM(CASE WHEN outcome > 0 THEN 1 ELSE 0 END) FROM bag_scan
    WHERE id > (SELECT COALESCE(MAX(id), 0) - 200000 FROM bag_scan) AND received_ms / 15000 >=
        (SELECT MAX(received_ms) FROM bag_scan WHERE id > (SELECT COALESCE(MAX(id), 0) - 200000 FROM bag_scan)) / 15000 - 60
    GROUP BY received_ms / 15000, station;

-- A child is where it was packed last, not where it was packed first. One that was packed a second time has at least three entries.
UPDATE bag SET area =
    (SELECT e.area FROM bag_event e WHERE e.other_id = bag.id AND e.type = 2 ORDER BY e.id DESC LIMIT 1)
WHERE kind = 2 AND rev > 2 AND area <>
    (SELECT e.area FROM bag_event e WHERE e.other_id = bag.id AND e.type = 2 ORDER BY e.id DESC LIMIT 1);
