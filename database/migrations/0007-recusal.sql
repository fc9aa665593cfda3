CREATE SCHEMA recusal;

-- A person says that they must not judge a subject (an entry; the contexts above know what it is).
CREATE TABLE recusal.declaration (
  id uuid CONSTRAINT pk_declaration PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_declaration_edition REFERENCES competition.edition (id),
  person_id uuid NOT NULL CONSTRAINT fk_declaration_person REFERENCES identity.person (id),
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  declared_at timestamptz NOT NULL,
  state text NOT NULL,
  CONSTRAINT ck_declaration_kind CHECK (kind IN ('personal', 'financial', 'organisational', 'professional')),
  CONSTRAINT ck_declaration_state CHECK (state IN ('declared', 'dismissed'))
);
CREATE UNIQUE INDEX uq_declaration_standing ON recusal.declaration (person_id, subject_id) WHERE (state = 'declared');
CREATE INDEX ix_declaration_edition ON recusal.declaration (edition_id);

