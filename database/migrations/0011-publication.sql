-- Context publication: what the public may see, frozen.
CREATE SCHEMA publication;

CREATE TABLE publication.release (
  id           uuid        NOT NULL,
  edition_id   uuid        NOT NULL,
  no           int         NOT NULL,
  body         jsonb       NOT NULL,
  hash         text        NOT NULL,
  note         text        NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid        NOT NULL,
  CONSTRAINT pk_release PRIMARY KEY (id),
  CONSTRAINT uq_release_no UNIQUE (edition_id, no),
  CONSTRAINT ck_release_no CHECK (no > 0),
  CONSTRAINT fk_release_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id)
);

-- What was published stays as it was.
CREATE FUNCTION publication.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a release is never changed: publish a new one' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER release_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON publication.release
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
