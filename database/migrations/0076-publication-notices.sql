-- Public notices of lists: frozen once written, at most called off before they begin; replaced by a second notice.
CREATE TABLE publication.notice (
  id             uuid        NOT NULL,
  edition_id     uuid        NOT NULL,
  no             int         NOT NULL,
  list           text        NOT NULL,
  round_id       uuid,
  kind           text        NOT NULL,
  supersedes     uuid,
  body           jsonb       NOT NULL,
  hash           text        NOT NULL,
  starts_at      timestamptz NOT NULL,
  closes_at      timestamptz NOT NULL,
  published_at   timestamptz NOT NULL,
  published_by   uuid        NOT NULL,
  called_off_at  timestamptz,
  called_off_by  uuid,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT ck_notice_no CHECK (no > 0),
  CONSTRAINT ck_notice_list CHECK (list IN ('admitted', 'round', 'final', 'awards')),
  CONSTRAINT ck_notice_kind CHECK (kind IN ('first', 'replaces', 'withdraws')),
  CONSTRAINT ck_notice_second CHECK ((kind = 'first') = (supersedes IS NULL)),
  CONSTRAINT ck_notice_round CHECK ((list IN ('round', 'final')) = (round_id IS NOT NULL)),
  CONSTRAINT ck_notice_period CHECK (closes_at >= starts_at),
  CONSTRAINT ck_notice_called_off CHECK ((called_off_at IS NULL) = (called_off_by IS NULL) AND called_off_at < starts_at),
  CONSTRAINT fk_notice_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_notice_round FOREIGN KEY (round_id) REFERENCES judging.round (id),
  CONSTRAINT fk_notice_supersedes FOREIGN KEY (supersedes) REFERENCES publication.notice (id)
);
CREATE UNIQUE INDEX uq_notice_no ON publication.notice (edition_id, no) WHERE called_off_at IS NULL;
CREATE UNIQUE INDEX uq_notice_supersedes ON publication.notice (supersedes) WHERE called_off_at IS NULL;

CREATE TABLE publication.notice_line (
  notice_id  uuid        NOT NULL,
  place      int         NOT NULL,
  entry_id   uuid        NOT NULL,
  award_code text,
  changed    boolean     NOT NULL,
  valid_from timestamptz NOT NULL,
  CONSTRAINT pk_notice_line PRIMARY KEY (notice_id, place),
  CONSTRAINT fk_notice_line_notice FOREIGN KEY (notice_id) REFERENCES publication.notice (id),
  CONSTRAINT fk_notice_line_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id)
);
CREATE INDEX ix_notice_line_entry ON publication.notice_line (entry_id);

-- What a notice said stays as it was; calling it off is the one thing that may be added.
CREATE FUNCTION publication.refuse_notice_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.called_off_at IS NULL
     AND to_jsonb(NEW) - 'called_off_at' - 'called_off_by' = to_jsonb(OLD) - 'called_off_at' - 'called_off_by' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a notice is never changed: publish a second one' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER notice_frozen BEFORE UPDATE OR DELETE ON publication.notice
  FOR EACH ROW EXECUTE FUNCTION publication.refuse_notice_change();
CREATE TRIGGER notice_line_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON publication.notice_line
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
CREATE TRIGGER notice_kept BEFORE TRUNCATE ON publication.notice
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
