-- Numbers between those in use: labels that were printed elsewhere and not scanned yet may have them. Of ranges from before this nobody said.
ALTER TABLE bag_label_range ADD COLUMN gaps SMALLINT NOT NULL DEFAULT 0;
