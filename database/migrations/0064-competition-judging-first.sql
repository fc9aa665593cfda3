-- What an edition asks of a judge before anything else, beside the long plan it is a part of: every request of a judge
-- reads it, and unpacking the plan for it takes longer than all the rest.
ALTER TABLE competition.edition
  ADD COLUMN judge_factor boolean NOT NULL DEFAULT false,
  ADD COLUMN undertaking_hash text;

CREATE FUNCTION competition.show_judging() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  undertaking jsonb := NEW.plan -> 'judging' -> 'undertaking';
BEGIN
  NEW.judge_factor := coalesce((NEW.plan -> 'judging' ->> 'secondFactor')::boolean, false);
  NEW.undertaking_hash := CASE WHEN jsonb_typeof(undertaking) = 'object'
    THEN encode(sha256(convert_to(undertaking::text, 'UTF8')), 'hex') END;
  RETURN NEW;
END $$;
CREATE TRIGGER show_judging BEFORE INSERT OR UPDATE OF plan, judge_factor, undertaking_hash ON competition.edition
  FOR EACH ROW EXECUTE FUNCTION competition.show_judging();

UPDATE competition.edition SET plan = plan;
