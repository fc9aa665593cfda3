-- One more judge may be asked for an entry when the time of its round is over already: until when this one may write.
ALTER TABLE judging.assignment ADD COLUMN due_at timestamptz;
