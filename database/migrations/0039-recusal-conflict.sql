-- What a subject (an entry; the contexts above know what it is) says of the people and organisations behind it.
CREATE TABLE recusal.subject (
  subject_id uuid CONSTRAINT pk_subject PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_subject_edition REFERENCES competition.edition (id),
  number text NOT NULL,
  title text NOT NULL,
  standing boolean NOT NULL,
  facts jsonb NOT NULL,
  noted_at timestamptz NOT NULL
);
CREATE INDEX ix_subject_edition ON recusal.subject (edition_id);

-- A relation between a person and a subject: found, declared by the person or entered by staff, and what became of it.
CREATE TABLE recusal.conflict (
  id uuid CONSTRAINT pk_conflict PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_conflict_edition REFERENCES competition.edition (id),
  person_id uuid NOT NULL CONSTRAINT fk_conflict_person REFERENCES identity.person (id),
  subject_id uuid NOT NULL,
  relation text NOT NULL,
  source text NOT NULL,
  evidence text NOT NULL,
  why jsonb NOT NULL,
  state text NOT NULL,
  effect text NOT NULL,
  statement text,
  entered_by uuid CONSTRAINT fk_conflict_entered REFERENCES identity.person (id),
  noted_at timestamptz NOT NULL,
  decided_by uuid CONSTRAINT fk_conflict_decided REFERENCES identity.person (id),
  decided_at timestamptz,
  decision_reason text,
  version int NOT NULL,
  CONSTRAINT uq_conflict UNIQUE (person_id, subject_id, relation, source),
  CONSTRAINT ck_conflict_relation CHECK (relation IN ('same-organisation', 'same-parent', 'same-city', 'team-member',
    'co-applicant', 'shareholding', 'kinship', 'supervision', 'recommender', 'funder', 'rival', 'named-by-team',
    'personal', 'financial', 'organisational', 'professional')),
  CONSTRAINT ck_conflict_evidence CHECK (evidence IN ('certain', 'likely', 'stated')),
  CONSTRAINT ck_conflict_state CHECK (state IN ('absent', 'suggested', 'cleared', 'declared', 'pinned', 'confirmed',
    'dismissed', 'lifted')),
  CONSTRAINT ck_conflict_effect CHECK (effect IN ('block', 'declare', 'none')),
  CONSTRAINT ck_conflict_decided CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX ix_conflict_edition ON recusal.conflict (edition_id, state);
CREATE INDEX ix_conflict_subject ON recusal.conflict (subject_id, person_id) WHERE (effect <> 'none');
CREATE UNIQUE INDEX uq_conflict_declared ON recusal.conflict (person_id, subject_id) 
  WHERE (state = 'declared' AND source LIKE 'self:%');

-- That somebody looked at a subject's names and says they have no conflict with it; before that none of its files opens.
CREATE TABLE recusal.clearance (
  person_id uuid NOT NULL CONSTRAINT fk_clearance_person REFERENCES identity.person (id),
  subject_id uuid NOT NULL,
  edition_id uuid NOT NULL CONSTRAINT fk_clearance_edition REFERENCES competition.edition (id),
  cleared_at timestamptz NOT NULL,
  CONSTRAINT pk_clearance PRIMARY KEY (person_id, subject_id)
);

INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, evidence, why, state, effect,
    statement, entered_by, noted_at, version)
  SELECT id, edition_id, person_id, subject_id, kind, 'self:' || id, 'stated', '{}', state,
    CASE state WHEN 'declared' THEN 'block' ELSE 'none' END, reason, person_id, declared_at, 1
  FROM recusal.declaration;
DROP TABLE recusal.declaration;
