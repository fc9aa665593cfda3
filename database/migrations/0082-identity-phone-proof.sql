-- Visitors without an account prove a mobile number by a code, for one thing at a time.
CREATE TABLE identity.phone_proof (
  id         uuid        NOT NULL,
  number     text        NOT NULL,
  purpose    text        NOT NULL,
  code_hash  text        NOT NULL,
  tries      int         NOT NULL DEFAULT 0,
  sent_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  token_hash text,
  CONSTRAINT pk_phone_proof PRIMARY KEY (id)
);
CREATE INDEX ix_phone_proof_number ON identity.phone_proof (number, sent_at);
CREATE UNIQUE INDEX uq_phone_proof_token ON identity.phone_proof (token_hash);
