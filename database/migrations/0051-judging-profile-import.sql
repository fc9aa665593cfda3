-- Tables of judges that were taken over into the pool, with what each profile was before, so that an import can be undone.
CREATE TABLE judging.profile_import (
  id uuid CONSTRAINT pk_profile_import PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_profile_import_edition REFERENCES competition.edition (id),
  changes jsonb NOT NULL,
  imported_at timestamptz NOT NULL,
  undone_at timestamptz
);
CREATE INDEX ix_profile_import_edition ON judging.profile_import (edition_id);
