-- The undertaking of confidentiality and integrity, as each judge read and signed it; a changed text is signed anew.
CREATE TABLE judging.undertaking (
  id uuid CONSTRAINT pk_undertaking PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_undertaking_edition REFERENCES competition.edition (id),
  person_id uuid NOT NULL CONSTRAINT fk_undertaking_person REFERENCES identity.person (id),
  text jsonb NOT NULL,
  text_hash text NOT NULL,
  edition_version int NOT NULL,
  name text NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT uq_undertaking UNIQUE (edition_id, person_id, text_hash)
);
CREATE INDEX ix_undertaking_person ON judging.undertaking (person_id);
