-- A person's prize is shown for that person: another one of the same team has not been on any notice.
ALTER TABLE publication.notice_line ADD COLUMN holder_id uuid;

ALTER TABLE publication.notice_line DISABLE TRIGGER notice_line_frozen;
UPDATE publication.notice_line l SET holder_id = p.holder_id
  FROM publication.notice n, award.prize p
  WHERE n.id = l.notice_id AND p.edition_id = n.edition_id AND p.entry_id = l.entry_id AND p.award_code = l.award_code
    AND p.holder_id IS NOT NULL AND p.confirmed_at <= n.published_at;
ALTER TABLE publication.notice_line ENABLE TRIGGER notice_line_frozen;
