-- The members of a team, accepted and invited; the order is that of certificates.
CREATE TABLE entry.member (
  id              uuid        NOT NULL,
  entry_id        uuid        NOT NULL,
  place           int         NOT NULL,
  state           text        NOT NULL,
  person_id       uuid,
  name            text        NOT NULL,
  role            text        NOT NULL,
  unit            text        NOT NULL,
  contribution    text        NOT NULL,
  email           text,
  token_hash      text,
  expires_at      timestamptz,
  invited_at      timestamptz NOT NULL,
  answered_at     timestamptz,
  lead_offered_at timestamptz,
  CONSTRAINT pk_member PRIMARY KEY (id),
  CONSTRAINT fk_member_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id),
  CONSTRAINT fk_member_person FOREIGN KEY (person_id) REFERENCES identity.person (id),
  CONSTRAINT uq_member_token UNIQUE (token_hash),
  CONSTRAINT ck_member_state CHECK (state IN ('invited', 'accepted', 'declined', 'revoked', 'removed', 'left')),
  CONSTRAINT ck_member_person CHECK (state NOT IN ('accepted', 'removed', 'left') OR person_id IS NOT NULL)
);
CREATE INDEX ix_member_entry ON entry.member (entry_id);
CREATE UNIQUE INDEX uq_member_person ON entry.member (entry_id, person_id) WHERE (state = 'accepted');
CREATE UNIQUE INDEX uq_member_email ON entry.member (entry_id, email) WHERE (state = 'invited');
CREATE UNIQUE INDEX uq_member_lead_offer ON entry.member (entry_id) WHERE (lead_offered_at IS NOT NULL);

-- Who belongs to the team, kept beside the entry: whoever locks the entry reads its members as they are then.
ALTER TABLE entry.entry ADD COLUMN member_ids uuid[] NOT NULL DEFAULT '{}';

-- Teams that began before: the lead is the first member.
INSERT INTO entry.member (id, entry_id, place, state, person_id, name, role, unit, contribution, invited_at, answered_at)
  SELECT gen_random_uuid(), e.id, 1, 'accepted', e.lead_id, p.name, '', '', '', e.created_at, e.created_at
  FROM entry.entry e JOIN identity.person p ON p.id = e.lead_id;
UPDATE entry.entry SET member_ids = ARRAY[lead_id];
ALTER TABLE entry.entry ALTER COLUMN member_ids DROP DEFAULT,
  ADD CONSTRAINT ck_entry_lead_belongs CHECK (lead_id = ANY (member_ids));
CREATE INDEX ix_entry_members ON entry.entry USING gin (member_ids);
