-- Who of a team holds a person's prize, as the entry's record names them.
ALTER TABLE award.prize
  ADD COLUMN holder_id uuid,
  ADD COLUMN ballot_id uuid;

-- An expert of the final's panel, or an organiser, names a candidate, with grounds, before the panel votes.
CREATE TABLE award.expert_nomination (
  id         uuid        NOT NULL,
  edition_id uuid        NOT NULL,
  award_code text        NOT NULL,
  entry_id   uuid        NOT NULL,
  holder_id  uuid,
  named_by   uuid        NOT NULL,
  named_at   timestamptz NOT NULL,
  grounds    text        NOT NULL,
  CONSTRAINT pk_expert_nomination PRIMARY KEY (id),
  CONSTRAINT fk_expert_nomination_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_expert_nomination_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id)
);
CREATE UNIQUE INDEX uq_expert_nomination_project ON award.expert_nomination
  (edition_id, award_code, named_by, entry_id) WHERE holder_id IS NULL;
CREATE UNIQUE INDEX uq_expert_nomination_person ON award.expert_nomination
  (edition_id, award_code, named_by, entry_id, holder_id) WHERE holder_id IS NOT NULL;

-- A secret vote of the panel on one seat of an award.
CREATE TABLE award.ballot (
  id         uuid        NOT NULL,
  edition_id uuid        NOT NULL,
  award_code text        NOT NULL,
  state      text        NOT NULL,
  rule       jsonb       NOT NULL,
  candidates jsonb       NOT NULL,
  electors   uuid[]      NOT NULL,
  recused    uuid[]      NOT NULL,
  opened_by  uuid        NOT NULL,
  opened_at  timestamptz NOT NULL,
  ended_at   timestamptz,
  winner     uuid,
  void_reason text,
  CONSTRAINT pk_ballot PRIMARY KEY (id),
  CONSTRAINT ck_ballot_state CHECK (state IN ('open', 'decided', 'undecided', 'void')),
  CONSTRAINT ck_ballot_ended CHECK ((state = 'open') = (ended_at IS NULL)),
  CONSTRAINT ck_ballot_winner CHECK ((state = 'decided') = (winner IS NOT NULL)),
  CONSTRAINT ck_ballot_void CHECK ((state = 'void') = (void_reason IS NOT NULL)),
  CONSTRAINT fk_ballot_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id)
);
CREATE UNIQUE INDEX uq_ballot_open ON award.ballot (edition_id, award_code) WHERE state = 'open';
CREATE INDEX ix_ballot_edition ON award.ballot (edition_id);

-- One round of it. While it is open its votes lie in the urn, sealed together; when it is counted only sums are left, and the
-- receipts in their own order: no row and no time anywhere belongs to one vote.
CREATE TABLE award.ballot_round (
  ballot_id  uuid        NOT NULL,
  no         int         NOT NULL,
  candidates uuid[]      NOT NULL,
  opened_at  timestamptz NOT NULL,
  closes_at  timestamptz NOT NULL,
  closed_at  timestamptz,
  urn        text,
  counts     jsonb,
  receipts   text[],
  outcome    text,
  CONSTRAINT pk_ballot_round PRIMARY KEY (ballot_id, no),
  CONSTRAINT ck_ballot_round_no CHECK (no > 0),
  CONSTRAINT ck_ballot_round_outcome CHECK (outcome IN ('decided', 'next', 'no-quorum', 'undecided', 'void')),
  CONSTRAINT ck_ballot_round_counted CHECK ((closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL OR urn IS NULL)),
  CONSTRAINT fk_ballot_round_ballot FOREIGN KEY (ballot_id) REFERENCES award.ballot (id)
);

-- Who has voted, and nothing of how or when.
CREATE TABLE award.ballot_turnout (
  ballot_id uuid NOT NULL,
  no        int  NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT pk_ballot_turnout PRIMARY KEY (ballot_id, no, person_id),
  CONSTRAINT fk_ballot_turnout_round FOREIGN KEY (ballot_id, no) REFERENCES award.ballot_round (ballot_id, no)
);
