-- A judge who does not come: the duties that stay open are free for others, with the organisers' reason.
ALTER TABLE judging.assignment ADD COLUMN absence text;
ALTER TABLE judging.assignment ADD CONSTRAINT ck_assignment_absence CHECK (absence IS NULL OR state <> 'active');
