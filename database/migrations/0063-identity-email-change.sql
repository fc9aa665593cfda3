-- Changes of an account's address: asked for, confirmed by a link to the new address, undone by a link to the old one.
CREATE TABLE identity.email_change (
  id uuid CONSTRAINT pk_email_change PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_email_change_person REFERENCES identity.person (id),
  old_email text NOT NULL,
  new_email text NOT NULL,
  state text NOT NULL CONSTRAINT ck_email_change_state CHECK (state IN ('waiting', 'confirmed', 'cancelled', 'undone')),
  token_hash text CONSTRAINT uq_email_change_token UNIQUE,
  expires_at timestamptz NOT NULL,
  sends integer NOT NULL CONSTRAINT ck_email_change_sends CHECK (sends > 0),
  asked_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT ck_email_change_addresses CHECK (old_email = lower(old_email) AND new_email = lower(new_email) AND old_email <> new_email)
);
CREATE UNIQUE INDEX uq_email_change_waiting ON identity.email_change (person_id) WHERE state = 'waiting';
CREATE INDEX ix_email_change_person ON identity.email_change (person_id);
CREATE INDEX ix_email_change_old ON identity.email_change (old_email);
CREATE INDEX ix_email_change_new ON identity.email_change (new_email);
