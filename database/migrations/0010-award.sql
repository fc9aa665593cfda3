-- Context award: who wins which prize of the edition's catalogue.
CREATE SCHEMA award;

CREATE TABLE award.prize (
  id               uuid        NOT NULL,
  edition_id       uuid        NOT NULL,
  award_code       text        NOT NULL,
  entry_id         uuid,
  holder_name      text,
  rank             int,
  reason           text        NOT NULL,
  state            text        NOT NULL,
  proposed_by      uuid        NOT NULL,
  proposed_at      timestamptz NOT NULL,
  confirmed_by     uuid,
  confirmed_at     timestamptz,
  withdrawn_reason text,
  CONSTRAINT pk_prize PRIMARY KEY (id),
  CONSTRAINT ck_prize_state CHECK (state IN ('proposed', 'confirmed', 'suspended', 'withdrawn')),
  CONSTRAINT ck_prize_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CONSTRAINT ck_prize_four_eyes CHECK (confirmed_by <> proposed_by),
  CONSTRAINT fk_prize_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_prize_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id)
);
CREATE INDEX ix_prize_edition ON award.prize (edition_id, award_code);
-- An entry has each award once; a withdrawn prize frees it.
CREATE UNIQUE INDEX uq_prize_holder ON award.prize (edition_id, award_code, entry_id) WHERE state <> 'withdrawn';
