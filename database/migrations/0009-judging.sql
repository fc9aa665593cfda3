CREATE SCHEMA judging;

-- Somebody of an edition's pool. Until the invitation is accepted there may be no person yet.
CREATE TABLE judging.judge (
  id uuid CONSTRAINT pk_judge PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_judge_edition REFERENCES competition.edition (id),
  person_id uuid CONSTRAINT fk_judge_person REFERENCES identity.person (id),
  invitation_id uuid CONSTRAINT fk_judge_invitation REFERENCES identity.invitation (id),
  organisation_id uuid NOT NULL CONSTRAINT fk_judge_organisation REFERENCES identity.organisation (id),
  kind text NOT NULL,
  capacity int NOT NULL,
  state text NOT NULL,
  version int NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT uq_judge_person UNIQUE (edition_id, person_id),
  CONSTRAINT uq_judge_invitation UNIQUE (invitation_id),
  CONSTRAINT ck_judge_kind CHECK (kind IN ('clinical', 'academic', 'capital', 'industry', 'registration_ip')),
  CONSTRAINT ck_judge_capacity CHECK (capacity BETWEEN 1 AND 500),
  CONSTRAINT ck_judge_state CHECK (state IN ('invited', 'active', 'declined')),
  CONSTRAINT ck_judge_active CHECK (state <> 'active' OR person_id IS NOT NULL),
  CONSTRAINT ck_judge_known CHECK (person_id IS NOT NULL OR invitation_id IS NOT NULL)
);
CREATE INDEX ix_judge_organisation ON judging.judge (organisation_id);
CREATE INDEX ix_judge_person ON judging.judge (person_id);

-- One round of an edition; its rule is in the edition's plan under the same code.
CREATE TABLE judging.round (
  id uuid CONSTRAINT pk_round PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_round_edition REFERENCES competition.edition (id),
  code text NOT NULL,
  ordinal int NOT NULL,
  state text NOT NULL,
  seed text,
  inputs_hash text,
  drawn_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  closing_reason text,
  CONSTRAINT uq_round_code UNIQUE (edition_id, code),
  CONSTRAINT ck_round_ordinal CHECK (ordinal > 0),
  CONSTRAINT ck_round_state CHECK (state IN ('planned', 'assigned', 'open', 'closed', 'advanced')),
  CONSTRAINT ck_round_drawn CHECK (state = 'planned' OR seed IS NOT NULL AND inputs_hash IS NOT NULL AND drawn_at IS NOT NULL)
);

-- A judge on a round's panel; room null: to be drawn with the assignment, unless the organiser fixed it.
CREATE TABLE judging.panel_seat (
  round_id uuid NOT NULL CONSTRAINT fk_panel_seat_round REFERENCES judging.round (id),
  judge_id uuid NOT NULL CONSTRAINT fk_panel_seat_judge REFERENCES judging.judge (id),
  fixed_room int,
  room int,
  CONSTRAINT pk_panel_seat PRIMARY KEY (round_id, judge_id),
  CONSTRAINT ck_panel_seat_room CHECK (room > 0 AND fixed_room > 0)
);
CREATE INDEX ix_panel_seat_judge ON judging.panel_seat (judge_id);

-- An entry in a round; the revision is frozen when the round opens.
CREATE TABLE judging.participation (
  round_id uuid NOT NULL CONSTRAINT fk_participation_round REFERENCES judging.round (id),
  entry_id uuid NOT NULL CONSTRAINT fk_participation_entry REFERENCES entry.entry (id),
  list_key text NOT NULL,
  room int,
  revision_id uuid CONSTRAINT fk_participation_revision REFERENCES entry.revision (id),
  state text NOT NULL,
  CONSTRAINT pk_participation PRIMARY KEY (round_id, entry_id),
  CONSTRAINT ck_participation_room CHECK (room > 0),
  CONSTRAINT ck_participation_state CHECK (state IN ('entered', 'scored', 'advanced', 'waitlisted', 'eliminated', 'left'))
);
CREATE INDEX ix_participation_entry ON judging.participation (entry_id);

-- A judge's duty to read an entry; position is this judge's own reading order.
CREATE TABLE judging.assignment (
  id uuid CONSTRAINT pk_assignment PRIMARY KEY,
  round_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  judge_id uuid NOT NULL CONSTRAINT fk_assignment_judge REFERENCES judging.judge (id),
  state text NOT NULL,
  position int NOT NULL,
  replaces_id uuid CONSTRAINT fk_assignment_replaces REFERENCES judging.assignment (id),
  assigned_at timestamptz NOT NULL,
  CONSTRAINT uq_assignment UNIQUE (round_id, entry_id, judge_id),
  CONSTRAINT uq_assignment_replaces UNIQUE (replaces_id),
  CONSTRAINT fk_assignment_participation FOREIGN KEY (round_id, entry_id) REFERENCES judging.participation (round_id, entry_id),
  CONSTRAINT ck_assignment_state CHECK (state IN ('active', 'recused', 'replaced'))
);
CREATE INDEX ix_assignment_judge ON judging.assignment (judge_id, round_id);

-- What a judge wrote about an entry; total in hundredths of a point.
CREATE TABLE judging.sheet (
  id uuid CONSTRAINT pk_sheet PRIMARY KEY,
  assignment_id uuid NOT NULL CONSTRAINT fk_sheet_assignment REFERENCES judging.assignment (id),
  state text NOT NULL,
  comment text NOT NULL,
  suggestion text NOT NULL,
  total int NOT NULL,
  version int NOT NULL,
  salt text,
  saved_at timestamptz NOT NULL,
  submitted_at timestamptz,
  CONSTRAINT uq_sheet_assignment UNIQUE (assignment_id),
  CONSTRAINT ck_sheet_state CHECK (state IN ('draft', 'submitted', 'voided')),
  CONSTRAINT ck_sheet_total CHECK (total >= 0),
  CONSTRAINT ck_sheet_submitted CHECK (state <> 'submitted' OR submitted_at IS NOT NULL)
);

CREATE TABLE judging.mark (
  sheet_id uuid NOT NULL CONSTRAINT fk_mark_sheet REFERENCES judging.sheet (id),
  criterion text NOT NULL,
  hundredths int NOT NULL,
  CONSTRAINT pk_mark PRIMARY KEY (sheet_id, criterion),
  CONSTRAINT ck_mark_hundredths CHECK (hundredths >= 0 AND hundredths % 50 = 0)
);

-- Votes of the panel, a step of the tie ladder: recorded by the organiser while the round is open.
CREATE TABLE judging.vote (
  round_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  votes int NOT NULL,
  CONSTRAINT pk_vote PRIMARY KEY (round_id, entry_id),
  CONSTRAINT fk_vote_participation FOREIGN KEY (round_id, entry_id) REFERENCES judging.participation (round_id, entry_id),
  CONSTRAINT ck_vote_votes CHECK (votes >= 0)
);

-- A closed round's result for an entry; exact numbers are fractions as text.
CREATE TABLE judging.standing (
  round_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  list_key text NOT NULL,
  rank int,
  exact text,
  shown text,
  untrimmed boolean NOT NULL,
  decided_by text,
  keys jsonb NOT NULL,
  criteria jsonb NOT NULL,
  sheets int NOT NULL,
  CONSTRAINT pk_standing PRIMARY KEY (round_id, entry_id),
  CONSTRAINT fk_standing_participation FOREIGN KEY (round_id, entry_id) REFERENCES judging.participation (round_id, entry_id),
  CONSTRAINT ck_standing_rank CHECK (rank > 0),
  CONSTRAINT ck_standing_value CHECK ((rank IS NULL) = (exact IS NULL) AND (rank IS NULL) = (shown IS NULL))
);

