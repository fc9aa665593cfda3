-- A release is prepared and read before it is public; it becomes so by its instant alone.
ALTER TABLE publication.release
  ALTER COLUMN no DROP NOT NULL,
  ALTER COLUMN published_at DROP NOT NULL,
  ALTER COLUMN published_by DROP NOT NULL,
  ADD COLUMN prepared_at timestamptz,
  ADD COLUMN prepared_by uuid,
  ADD COLUMN dropped_at timestamptz,
  ADD COLUMN announced_at timestamptz,
  ADD COLUMN told_at timestamptz,
  ADD COLUMN preview_hash text,
  ADD COLUMN version int NOT NULL DEFAULT 1;

DROP TRIGGER release_frozen ON publication.release;
UPDATE publication.release SET prepared_at = published_at, prepared_by = published_by, announced_at = published_at, told_at = published_at;
ALTER TABLE publication.release
  ALTER COLUMN prepared_at SET NOT NULL,
  ALTER COLUMN prepared_by SET NOT NULL,
  ADD CONSTRAINT ck_release_published CHECK ((published_at IS NULL) = (no IS NULL) AND (published_at IS NULL) = (published_by IS NULL)),
  ADD CONSTRAINT ck_release_dropped CHECK (dropped_at IS NULL OR published_at IS NULL),
  ADD CONSTRAINT ck_release_told CHECK (told_at IS NULL OR published_at IS NOT NULL);
CREATE UNIQUE INDEX uq_release_prepared ON publication.release (edition_id) WHERE published_at IS NULL AND dropped_at IS NULL;

-- The portal's clock, as its processes read it.
CREATE FUNCTION publication.clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp())
    + coalesce((SELECT seconds FROM platform.clock_offset), 0) * interval '1 second'
$$;

-- What a release says never changes; what is public changes in nothing but that its readers were told.
CREATE FUNCTION publication.keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.edition_id, NEW.body, NEW.hash, NEW.note, NEW.prepared_at, NEW.prepared_by)
      IS DISTINCT FROM (OLD.id, OLD.edition_id, OLD.body, OLD.hash, OLD.note, OLD.prepared_at, OLD.prepared_by)
    OR OLD.dropped_at IS NOT NULL OR OLD.told_at IS NOT NULL
    OR OLD.published_at <= publication.clock() AND (NEW.no, NEW.published_at, NEW.published_by, NEW.dropped_at)
      IS DISTINCT FROM (OLD.no, OLD.published_at, OLD.published_by, OLD.dropped_at)
  THEN RAISE EXCEPTION 'a release is never changed: publish a new one' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_frozen BEFORE UPDATE ON publication.release
  FOR EACH ROW EXECUTE FUNCTION publication.keep_release();
CREATE TRIGGER release_kept BEFORE DELETE OR TRUNCATE ON publication.release
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();

-- Taken back in time and committed too late would be seen and then not: the commit itself looks at the clock.
CREATE FUNCTION publication.refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at <= publication.clock() AND NEW.published_at IS DISTINCT FROM OLD.published_at
  THEN RAISE EXCEPTION 'the release is public by now' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER release_in_time AFTER UPDATE ON publication.release
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication.refuse_late();

-- The bytes in which a release goes out: made once, the same for ever.
CREATE TABLE publication.release_file (
  release_id uuid  NOT NULL,
  name       text  NOT NULL,
  media_type text  NOT NULL,
  bytes      bytea NOT NULL,
  CONSTRAINT pk_release_file PRIMARY KEY (release_id, name),
  CONSTRAINT ck_release_file_name CHECK (name ~ '^[a-z0-9][a-zA-Z0-9._/-]{0,99}$'),
  CONSTRAINT fk_release_file_release FOREIGN KEY (release_id) REFERENCES publication.release (id)
);
CREATE TRIGGER release_file_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON publication.release_file
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
