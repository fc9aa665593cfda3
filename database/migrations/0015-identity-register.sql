-- The register of organisations: found by pinyin, with parents, without a credit code where there is none, and merged by
-- staff in a way that can be undone.
ALTER TABLE identity.organisation
  ADD COLUMN authority       text,
  ADD COLUMN parent_relation text,
  ADD COLUMN merged_into     uuid,
  ADD COLUMN version         int NOT NULL DEFAULT 1;
UPDATE identity.organisation SET parent_relation = 'subordinate' WHERE parent_id IS NOT NULL;
ALTER TABLE identity.organisation
  ADD CONSTRAINT fk_organisation_merged FOREIGN KEY (merged_into) REFERENCES identity.organisation (id),
  ADD CONSTRAINT ck_organisation_merged CHECK (merged_into <> id),
  ADD CONSTRAINT ck_organisation_parent CHECK ((parent_id IS NULL) = (parent_relation IS NULL) AND parent_id <> id),
  ADD CONSTRAINT ck_organisation_relation CHECK (parent_relation IN ('affiliated', 'subordinate'));
CREATE INDEX ix_organisation_code ON identity.organisation (uscc);
CREATE INDEX ix_organisation_merged ON identity.organisation (merged_into);
CREATE INDEX ix_organisation_parent ON identity.organisation (parent_id);

-- Null until spelled: names from before are spelled by a timer.
ALTER TABLE identity.organisation_alias
  ADD COLUMN pinyin   text,
  ADD COLUMN initials text;
CREATE INDEX ix_organisation_alias_pinyin ON identity.organisation_alias (pinyin);
CREATE INDEX ix_organisation_alias_initials ON identity.organisation_alias (initials);

-- Two that were one. What followed is kept, so that it can be given back.
CREATE TABLE identity.organisation_merge (
  id        uuid        NOT NULL,
  source_id uuid        NOT NULL,
  target_id uuid        NOT NULL,
  reason    text        NOT NULL,
  moved     jsonb       NOT NULL,
  merged_by uuid        NOT NULL,
  merged_at timestamptz NOT NULL,
  undone_by uuid,
  undone_at timestamptz,
  CONSTRAINT pk_organisation_merge PRIMARY KEY (id),
  CONSTRAINT fk_organisation_merge_source FOREIGN KEY (source_id) REFERENCES identity.organisation (id),
  CONSTRAINT fk_organisation_merge_target FOREIGN KEY (target_id) REFERENCES identity.organisation (id),
  CONSTRAINT fk_organisation_merge_by FOREIGN KEY (merged_by) REFERENCES identity.person (id),
  CONSTRAINT fk_organisation_merge_undone FOREIGN KEY (undone_by) REFERENCES identity.person (id),
  CONSTRAINT ck_organisation_merge_two CHECK (source_id <> target_id),
  CONSTRAINT ck_organisation_merge_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE UNIQUE INDEX uq_organisation_merge_source ON identity.organisation_merge (source_id) WHERE undone_at IS NULL;
CREATE INDEX ix_organisation_merge_target ON identity.organisation_merge (target_id);

-- What staff corrected in the register, and why.
CREATE TABLE identity.organisation_change (
  id              uuid        NOT NULL,
  organisation_id uuid        NOT NULL,
  reason          text        NOT NULL,
  before          jsonb       NOT NULL,
  after           jsonb       NOT NULL,
  changed_by      uuid        NOT NULL,
  changed_at      timestamptz NOT NULL,
  CONSTRAINT pk_organisation_change PRIMARY KEY (id),
  CONSTRAINT fk_organisation_change_organisation FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id),
  CONSTRAINT fk_organisation_change_by FOREIGN KEY (changed_by) REFERENCES identity.person (id)
);
CREATE INDEX ix_organisation_change_organisation ON identity.organisation_change (organisation_id);
