-- A result that the chief judge has let out: of one entry while its round is open, or of a whole closed round (no entry).
-- What was let out stays as it was; a release that is withdrawn stays too, with the reason.
CREATE TABLE judging.release (
  id uuid CONSTRAINT pk_release PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_release_round REFERENCES judging.round (id),
  entry_id uuid,
  exact text,
  shown text,
  sheets int,
  released_at timestamptz NOT NULL,
  released_by uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  CONSTRAINT fk_release_participation FOREIGN KEY (round_id, entry_id) REFERENCES judging.participation (round_id, entry_id),
  CONSTRAINT ck_release_value CHECK ((entry_id IS NULL) = (exact IS NULL) AND (entry_id IS NULL) = (shown IS NULL)
    AND (entry_id IS NULL) = (sheets IS NULL)),
  CONSTRAINT ck_release_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
CREATE UNIQUE INDEX uq_release_entry ON judging.release (round_id, entry_id) WHERE withdrawn_at IS NULL AND entry_id IS NOT NULL;
CREATE UNIQUE INDEX uq_release_round ON judging.release (round_id) WHERE withdrawn_at IS NULL AND entry_id IS NULL;

-- Screens count sheets: what changes how many there are, or what a round may show, is told to every process.
CREATE FUNCTION judging.tell_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('portal_live', 'judging.round:' || NEW.round_id);
  RETURN NULL;
END $$;
CREATE FUNCTION judging.tell_round_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('portal_live', 'judging.round:' || NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION judging.tell_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('portal_live', 'judging.round:' || round_id) FROM judging.assignment WHERE id = NEW.assignment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_state AFTER UPDATE OF state ON judging.round
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION judging.tell_round_state();
CREATE TRIGGER tell_release AFTER INSERT OR UPDATE ON judging.release
  FOR EACH ROW EXECUTE FUNCTION judging.tell_round();
CREATE TRIGGER tell_assignment AFTER UPDATE OF state ON judging.assignment
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION judging.tell_round();
CREATE TRIGGER tell_sheet AFTER UPDATE OF state ON judging.sheet
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION judging.tell_sheet();
CREATE TRIGGER tell_new_sheet AFTER INSERT ON judging.sheet
  FOR EACH ROW WHEN (NEW.state = 'submitted') EXECUTE FUNCTION judging.tell_sheet();
