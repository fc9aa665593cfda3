-- A prize that was taken away may bar its entry from any other; why it was suspended and let in again.
ALTER TABLE award.prize
  ADD COLUMN bars boolean NOT NULL DEFAULT false,
  ADD COLUMN suspended_reason text,
  ADD COLUMN restored_reason text,
  ADD CONSTRAINT ck_prize_bars CHECK (NOT bars OR state = 'withdrawn' AND entry_id IS NOT NULL),
  ADD CONSTRAINT ck_prize_suspended CHECK (state <> 'suspended' OR suspended_reason IS NOT NULL);

-- Each time the tiered prizes were given by the ranks: who was passed over, and why.
CREATE TABLE award.allotment (
  id         uuid        NOT NULL,
  edition_id uuid        NOT NULL,
  made_by    uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  skipped    jsonb       NOT NULL,
  CONSTRAINT pk_allotment PRIMARY KEY (id),
  CONSTRAINT ck_allotment_skipped CHECK (jsonb_typeof(skipped) = 'array'),
  CONSTRAINT fk_allotment_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id)
);
CREATE INDEX ix_allotment_edition ON award.allotment (edition_id, made_at);
