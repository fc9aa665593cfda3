-- Whom the last submit names, kept beside the entry: whoever has left the team since still steps back from its review.
ALTER TABLE entry.entry ADD COLUMN named_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE entry.entry e SET named_ids = ARRAY(SELECT (r.content->'lead'->>'id')::uuid
    UNION SELECT (m->>'personId')::uuid FROM jsonb_array_elements(coalesce(r.content->'members', '[]')) m)
  FROM entry.revision r WHERE r.entry_id = e.id AND r.no = e.revision_no;
