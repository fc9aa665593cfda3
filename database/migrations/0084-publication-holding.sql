-- A prize that waits for an objection is restored by the end of the last one that holds it, and by no other.
ALTER TABLE publication.objection
  ADD COLUMN holds_prize_id uuid,
  ADD CONSTRAINT fk_objection_holds FOREIGN KEY (holds_prize_id) REFERENCES award.prize (id);
CREATE INDEX ix_objection_holds ON publication.objection (holds_prize_id);

UPDATE publication.objection o SET holds_prize_id = p.id
  FROM publication.notice_line l, award.prize p, journal.line j
  WHERE l.notice_id = o.notice_id AND l.place = o.place AND o.state = 'accepted'
    AND p.edition_id = o.edition_id AND p.entry_id = l.entry_id AND p.award_code = l.award_code AND p.state = 'suspended'
    AND j.subject = o.id AND j.kind = 'publication.objection-accepted' AND (j.details->>'suspended')::boolean;
