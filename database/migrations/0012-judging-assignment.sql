-- What a judge knows best: codes of the edition's tracks; none named: everything alike.
ALTER TABLE judging.judge ADD COLUMN tracks text[] NOT NULL DEFAULT '{}';

-- The problem an assignment solved and the answer with its certificate, as an outsider checks them.
CREATE TABLE judging.assignment_proof (
  round_id uuid CONSTRAINT pk_assignment_proof PRIMARY KEY
    CONSTRAINT fk_assignment_proof_round REFERENCES judging.round (id),
  problem jsonb NOT NULL,
  result jsonb NOT NULL
);
