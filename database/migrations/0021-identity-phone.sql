-- Mobile numbers their owners proved by a short message, and the codes on their way.
CREATE TABLE identity.phone_code (
  person_id  uuid        NOT NULL,
  number     text        NOT NULL,
  code_hash  text        NOT NULL,
  tries      int         NOT NULL DEFAULT 0,
  sent_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_phone_code PRIMARY KEY (person_id),
  CONSTRAINT fk_phone_code_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);

CREATE TABLE identity.verified_phone (
  person_id   uuid        NOT NULL,
  number      text        NOT NULL,
  verified_at timestamptz NOT NULL,
  CONSTRAINT pk_verified_phone PRIMARY KEY (person_id, number),
  CONSTRAINT ck_verified_phone_number CHECK (number ~ '^1[0-9]{10}$'),
  CONSTRAINT fk_verified_phone_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);
