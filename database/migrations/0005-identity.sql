-- Context identity: people, sessions, staff seats, the register of organisations.
CREATE SCHEMA identity;

CREATE TABLE identity.person (
  id                     uuid        NOT NULL,
  email                  text        NOT NULL,
  name                   text        NOT NULL,
  locale                 text        NOT NULL,
  password_hash          text,
  confirmed_at           timestamptz,
  disabled_at            timestamptz,
  factor_secret          text,
  factor_pending         text,
  factor_last_step       int,
  factor_failures        int         NOT NULL DEFAULT 0,
  factor_blocked_until   timestamptz,
  created_at             timestamptz NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT uq_person_email UNIQUE (email),
  CONSTRAINT ck_person_email CHECK (email = lower(email)),
  CONSTRAINT ck_person_locale CHECK (locale IN ('zh-CN', 'en')),
  CONSTRAINT ck_person_password_hash CHECK (password_hash LIKE '$argon2id$%')
);

CREATE TABLE identity.session (
  id           uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  token_hash   text        NOT NULL,
  device       text        NOT NULL,
  created_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  strong_at    timestamptz,
  CONSTRAINT pk_session PRIMARY KEY (id),
  CONSTRAINT uq_session_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_session_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);
CREATE INDEX ix_session_person ON identity.session (person_id);

CREATE TABLE identity.email_code (
  person_id  uuid        NOT NULL,
  purpose    text        NOT NULL,
  code_hash  text        NOT NULL,
  tries      int         NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_email_code PRIMARY KEY (person_id, purpose),
  CONSTRAINT ck_email_code_purpose CHECK (purpose IN ('confirm', 'reset')),
  CONSTRAINT fk_email_code_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);

CREATE TABLE identity.seat (
  id         uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  edition_id uuid,
  role       text        NOT NULL,
  granted_by uuid,
  granted_at timestamptz NOT NULL,
  CONSTRAINT pk_seat PRIMARY KEY (id),
  CONSTRAINT uq_seat UNIQUE NULLS NOT DISTINCT (person_id, edition_id, role),
  CONSTRAINT ck_seat_role CHECK (role IN
    ('organiser', 'secretariat', 'supervisor', 'panel-chair', 'judge', 'scorekeeper', 'stage-manager', 'admin')),
  CONSTRAINT ck_seat_scope CHECK ((edition_id IS NULL) = (role = 'admin')),
  CONSTRAINT fk_seat_person FOREIGN KEY (person_id) REFERENCES identity.person (id),
  CONSTRAINT fk_seat_granted_by FOREIGN KEY (granted_by) REFERENCES identity.person (id)
);
CREATE INDEX ix_seat_edition ON identity.seat (edition_id, role);

CREATE TABLE identity.invitation (
  id          uuid        NOT NULL,
  edition_id  uuid        NOT NULL,
  email       text        NOT NULL,
  name        text        NOT NULL,
  role        text        NOT NULL,
  locale      text        NOT NULL,
  token_hash  text        NOT NULL,
  state       text        NOT NULL,
  invited_by  uuid,
  invited_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  person_id   uuid,
  answered_at timestamptz,
  CONSTRAINT pk_invitation PRIMARY KEY (id),
  CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
  CONSTRAINT ck_invitation_state CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  CONSTRAINT ck_invitation_role CHECK (role IN
    ('organiser', 'secretariat', 'supervisor', 'panel-chair', 'judge', 'scorekeeper', 'stage-manager')),
  CONSTRAINT ck_invitation_locale CHECK (locale IN ('zh-CN', 'en')),
  CONSTRAINT fk_invitation_invited_by FOREIGN KEY (invited_by) REFERENCES identity.person (id),
  CONSTRAINT fk_invitation_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);
CREATE UNIQUE INDEX ix_invitation_open ON identity.invitation (edition_id, email, role) WHERE state = 'open';

CREATE TABLE identity.organisation (
  id            uuid        NOT NULL,
  name          text        NOT NULL,
  uscc          text,
  uscc_sound    boolean     NOT NULL,
  kind          text        NOT NULL,
  region        text        NOT NULL,
  parent_id     uuid,
  registered_at timestamptz NOT NULL,
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT ck_organisation_kind CHECK (kind IN ('hospital', 'university', 'institute', 'company', 'other')),
  CONSTRAINT ck_organisation_region CHECK (region ~ '^[0-9]{6}$'),
  CONSTRAINT ck_organisation_uscc CHECK (uscc IS NOT NULL OR NOT uscc_sound),
  CONSTRAINT fk_organisation_parent FOREIGN KEY (parent_id) REFERENCES identity.organisation (id)
);
-- A code whose check digit fails may be a slip that two bodies share; only a sound one identifies.
CREATE UNIQUE INDEX ix_organisation_uscc ON identity.organisation (uscc) WHERE uscc_sound;

CREATE TABLE identity.organisation_alias (
  organisation_id uuid NOT NULL,
  name_key        text NOT NULL,
  name            text NOT NULL,
  CONSTRAINT pk_organisation_alias PRIMARY KEY (organisation_id, name_key),
  CONSTRAINT fk_organisation_alias_organisation FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id)
);
CREATE INDEX ix_organisation_alias_name_key ON identity.organisation_alias (name_key);

CREATE TABLE identity.affiliation (
  person_id       uuid        NOT NULL,
  organisation_id uuid        NOT NULL,
  declared_at     timestamptz NOT NULL,
  CONSTRAINT pk_affiliation PRIMARY KEY (person_id, organisation_id),
  CONSTRAINT fk_affiliation_person FOREIGN KEY (person_id) REFERENCES identity.person (id),
  CONSTRAINT fk_affiliation_organisation FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id)
);
CREATE INDEX ix_affiliation_organisation ON identity.affiliation (organisation_id);
