-- Every entry answers one version of its edition's form.
ALTER TABLE entry.entry ADD COLUMN form_version int;
UPDATE entry.entry e SET form_version = (ed.plan->'form'->>'version')::int
  FROM competition.edition ed WHERE ed.id = e.edition_id;
ALTER TABLE entry.entry ALTER COLUMN form_version SET NOT NULL,
  ADD CONSTRAINT ck_entry_form_version CHECK (form_version > 0);

-- A list is stored row by row; the row '' keeps their order, and of every other answer its value.
ALTER TABLE entry.answer ADD COLUMN "row" text NOT NULL DEFAULT '';
ALTER TABLE entry.answer ALTER COLUMN "row" DROP DEFAULT;
ALTER TABLE entry.answer DROP CONSTRAINT pk_answer;
ALTER TABLE entry.answer ADD CONSTRAINT pk_answer PRIMARY KEY (entry_id, field, "row");

CREATE TEMPORARY TABLE listed ON COMMIT DROP AS
  SELECT a.entry_id, a.field, a.version, a.saved_at, a.saved_by, r.place, r.value,
    CASE WHEN count(*) OVER (PARTITION BY a.entry_id, a.field, r.value->>'id') = 1
      AND r.value->>'id' ~ '^[A-Za-z0-9_-]{1,40}$' THEN r.value->>'id' ELSE 'row-' || r.place END AS "row"
  FROM entry.answer a
  JOIN entry.entry e ON e.id = a.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  CROSS JOIN LATERAL jsonb_array_elements(ed.plan->'form'->'sections') s
  CROSS JOIN LATERAL jsonb_array_elements(s->'fields') f
  CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(a.value) = 'array' THEN a.value ELSE '[]' END)
    WITH ORDINALITY AS r(value, place)
  WHERE f->>'key' = a.field AND f->>'kind' IN ('rows', 'items');
INSERT INTO entry.answer (entry_id, field, "row", value, version, saved_at, saved_by)
  SELECT entry_id, field, "row", CASE WHEN jsonb_typeof(value) = 'object' THEN value - 'id' ELSE value END,
    version, saved_at, saved_by FROM listed;
UPDATE entry.answer a SET value = l.rows
  FROM (SELECT entry_id, field, jsonb_agg("row" ORDER BY place) AS rows FROM listed GROUP BY entry_id, field) l
  WHERE a.entry_id = l.entry_id AND a.field = l.field AND a."row" = '';
