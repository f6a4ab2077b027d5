-- What a standard's own certificate says of it; NULL where nobody has entered it.
ALTER TABLE reference_standard ADD COLUMN uncertainty DOUBLE PRECISION;
