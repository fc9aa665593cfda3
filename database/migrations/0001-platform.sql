-- The role every connection of the application takes; it owns nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    CREATE ROLE portal_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'portal_app cannot be created here: the application acts as the owner of its tables';
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

CREATE SCHEMA platform;

-- Exists only while a demo runs: how far the portal's clock is ahead of the real one.
CREATE TABLE platform.clock_offset (
  id boolean PRIMARY KEY DEFAULT true CONSTRAINT ck_clock_offset_single CHECK (id),
  seconds bigint NOT NULL DEFAULT 0
);

-- done: the answer is the request's; before that it is what the request's first transaction gave.
CREATE TABLE platform.idempotency (
  person text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  answer json,
  done boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (person, key)
);
CREATE INDEX ix_idempotency_created ON platform.idempotency (created_at);

CREATE TABLE platform.rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
