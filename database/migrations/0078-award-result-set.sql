-- The finalised result of an edition: what it was made from and what follows from it, kept for good.
CREATE TABLE award.result_set (
  id            uuid        NOT NULL,
  edition_id    uuid        NOT NULL,
  no            int         NOT NULL,
  rules_version int         NOT NULL,
  bundle        text        NOT NULL,
  hash          text        NOT NULL,
  content       jsonb       NOT NULL,
  key           jsonb       NOT NULL,
  checks        jsonb       NOT NULL,
  made_by       uuid        NOT NULL,
  made_at       timestamptz NOT NULL,
  comment       text        NOT NULL,
  CONSTRAINT pk_result_set PRIMARY KEY (id),
  CONSTRAINT uq_result_set_no UNIQUE (edition_id, no),
  CONSTRAINT ck_result_set_no CHECK (no > 0),
  CONSTRAINT ck_result_set_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT fk_result_set_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_result_set_person FOREIGN KEY (made_by) REFERENCES identity.person (id)
);

-- What became of a set: it counts from then on until a later one does, or it was dropped.
CREATE TABLE award.result_decision (
  set_id     uuid        NOT NULL,
  outcome    text        NOT NULL,
  decided_by uuid        NOT NULL,
  decided_at timestamptz NOT NULL,
  comment    text        NOT NULL,
  CONSTRAINT pk_result_decision PRIMARY KEY (set_id),
  CONSTRAINT ck_result_decision_outcome CHECK (outcome IN ('applied', 'dropped')),
  CONSTRAINT fk_result_decision_set FOREIGN KEY (set_id) REFERENCES award.result_set (id),
  CONSTRAINT fk_result_decision_person FOREIGN KEY (decided_by) REFERENCES identity.person (id)
);

CREATE FUNCTION award.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a result set is never changed: compute a new one' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER result_set_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON award.result_set
  FOR EACH STATEMENT EXECUTE FUNCTION award.refuse_rewriting();
CREATE TRIGGER result_decision_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON award.result_decision
  FOR EACH STATEMENT EXECUTE FUNCTION award.refuse_rewriting();
