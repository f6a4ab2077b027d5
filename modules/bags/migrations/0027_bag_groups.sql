-- An import is taken back as one by the group that its entries share. Entries of a scan have none, so packing pays nothing for it.
CREATE INDEX bag_event_by_group ON bag_event (group_id, id) WHERE group_id IS NOT NULL;
