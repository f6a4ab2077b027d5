-- Full parents and their children, as bench/bag_fill.cpp makes them for gembad; :parents of them.
INSERT INTO bag (code, kind, n_child, nominal_g, area)
SELECT 'FP' || lpad(i::text, 7, '0'), 1, 30, 30000, 'A' FROM generate_series(0, :parents - 1) AS n (i);
INSERT INTO bag (code, kind, parent_id, area)
SELECT 'F' || lpad(i::text, 9, '0'), 2, i / 30 + 1, 'A' FROM generate_series(0::bigint, :parents::bigint * 30 - 1) AS n (i);
INSERT INTO event (type, bag_id, other_id, user_name, station)
SELECT 2, parent_id, id, 'dispatcher', 'fill' FROM bag WHERE kind = 2;
VACUUM ANALYZE;
