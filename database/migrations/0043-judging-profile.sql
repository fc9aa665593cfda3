-- What the competition knows of somebody as a judge, edition after edition. Until they accept an invitation there may be
-- an address only; afterwards the person's own name and address count.
CREATE TABLE judging.profile (
  id uuid CONSTRAINT pk_profile PRIMARY KEY,
  person_id uuid CONSTRAINT fk_profile_person REFERENCES identity.person (id),
  email text,
  name text NOT NULL,
  title text NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT fk_profile_organisation REFERENCES identity.organisation (id),
  kind text NOT NULL,
  expertise text[] NOT NULL,
  languages text[] NOT NULL,
  capacity int NOT NULL,
  away jsonb NOT NULL,
  version int NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT uq_profile_person UNIQUE (person_id),
  CONSTRAINT uq_profile_email UNIQUE (email),
  CONSTRAINT ck_profile_kind CHECK (kind IN ('clinical', 'academic', 'capital', 'industry', 'registration_ip')),
  CONSTRAINT ck_profile_capacity CHECK (capacity BETWEEN 1 AND 500),
  CONSTRAINT ck_profile_known CHECK (person_id IS NOT NULL OR email IS NOT NULL)
);
CREATE INDEX ix_profile_organisation ON judging.profile (organisation_id);

-- Null: the account is closed, and what was known of the judge went with it.
ALTER TABLE judging.judge ADD COLUMN profile_id uuid CONSTRAINT fk_judge_profile REFERENCES judging.profile (id);
CREATE INDEX ix_judge_profile ON judging.judge (profile_id);

CREATE TEMPORARY TABLE known_judge ON COMMIT DROP AS
  SELECT j.id, coalesce(j.person_id, owner.id) AS person_id, coalesce(own.email, invitation.email) AS email,
    coalesce(own.name, invitation.name) AS name, j.organisation_id, j.kind, j.capacity, j.added_at,
    coalesce((SELECT array_agg(track->'name'->>'zh-CN') FROM competition.edition e, jsonb_array_elements(e.plan->'tracks') AS track
      WHERE e.id = j.edition_id AND track->>'code' = ANY (j.tracks)), '{}') AS expertise
  FROM judging.judge j
  LEFT JOIN identity.person own ON own.id = j.person_id AND own.disabled_at IS NULL
  LEFT JOIN identity.invitation ON invitation.id = j.invitation_id
  LEFT JOIN identity.person owner ON owner.email = invitation.email
    AND EXISTS (SELECT FROM judging.judge joined WHERE joined.person_id = owner.id)
  WHERE own.id IS NOT NULL OR j.person_id IS NULL;
INSERT INTO judging.profile (id, person_id, email, name, title, organisation_id, kind, expertise, languages, capacity, away, version, added_at)
  SELECT DISTINCT ON (coalesce(person_id::text, email)) gen_random_uuid(), person_id, email, name, '', organisation_id, kind,
    expertise, '{}', capacity, '[]', 1, added_at
  FROM known_judge ORDER BY coalesce(person_id::text, email), added_at DESC;
UPDATE judging.judge SET profile_id = p.id
  FROM known_judge k JOIN judging.profile p ON p.person_id = k.person_id OR k.person_id IS NULL AND p.email = k.email
  WHERE k.id = judge.id;
