-- How many drafts there are, without reading every entry.
CREATE INDEX ix_entry_draft ON entry.entry (edition_id) WHERE (revision_no = 0 AND state = 'draft');
