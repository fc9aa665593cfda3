-- What the organisers let everybody know.
CREATE TABLE competition.announcement (
  id           uuid        NOT NULL,
  edition_id   uuid        NOT NULL,
  title        jsonb       NOT NULL,
  body         jsonb       NOT NULL,
  pinned       boolean     NOT NULL,
  published_at timestamptz,
  mailed_at    timestamptz,
  version      int         NOT NULL,
  written_by   uuid        NOT NULL,
  written_at   timestamptz NOT NULL,
  CONSTRAINT pk_announcement PRIMARY KEY (id),
  CONSTRAINT fk_announcement_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_announcement_person FOREIGN KEY (written_by) REFERENCES identity.person (id),
  CONSTRAINT ck_announcement_version CHECK (version > 0),
  CONSTRAINT ck_announcement_mailed CHECK (mailed_at IS NULL OR published_at IS NOT NULL)
);
CREATE INDEX ix_announcement_edition ON competition.announcement (edition_id, published_at);
