-- Messages find their way into a person's inbox, wait to be read by organisers, are bundled, and may be short messages.
ALTER TABLE notification.message
  ADD COLUMN person_id  uuid,
  ADD COLUMN edition_id uuid,
  ADD COLUMN template   text,
  ADD COLUMN link       text,
  ADD COLUMN params     jsonb,
  ADD COLUMN event      jsonb,
  ADD COLUMN secret     boolean NOT NULL DEFAULT false,
  ADD COLUMN due_at     timestamptz,
  ADD COLUMN bundle_id  uuid,
  ADD COLUMN read_at    timestamptz,
  DROP CONSTRAINT ck_message_channel,
  DROP CONSTRAINT ck_message_state,
  ADD CONSTRAINT fk_message_bundle FOREIGN KEY (bundle_id) REFERENCES notification.message (id),
  ADD CONSTRAINT ck_message_channel CHECK (channel IN ('mail', 'sms')),
  ADD CONSTRAINT ck_message_state CHECK (state IN
    ('queued', 'held', 'waiting', 'sent', 'failed', 'kept', 'dropped', 'bundled')),
  ADD CONSTRAINT ck_message_waiting CHECK (state <> 'waiting' OR due_at IS NOT NULL AND person_id IS NOT NULL);
CREATE INDEX ix_message_person ON notification.message (person_id, id);
CREATE INDEX ix_message_edition ON notification.message (edition_id, id);
CREATE INDEX ix_message_waiting ON notification.message (due_at) WHERE state = 'waiting';
CREATE INDEX ix_message_bundle ON notification.message (bundle_id);

-- The organisers' own words for a text of ours; the last version counts, one without words is ours again.
CREATE TABLE notification.wording (
  edition_id uuid        NOT NULL,
  template   text        NOT NULL,
  locale     text        NOT NULL,
  version    int         NOT NULL,
  subject    text,
  body       text,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT pk_wording PRIMARY KEY (edition_id, template, locale, version),
  CONSTRAINT ck_wording_locale CHECK (locale IN ('zh-CN', 'en')),
  CONSTRAINT ck_wording_version CHECK (version > 0),
  CONSTRAINT ck_wording_words CHECK ((subject IS NULL) = (body IS NULL))
);

-- What waits to be read before it leaves: one template of an edition, or '*' for all of them.
CREATE TABLE notification.hold (
  edition_id uuid        NOT NULL,
  template   text        NOT NULL,
  held_by    uuid        NOT NULL,
  held_at    timestamptz NOT NULL,
  CONSTRAINT pk_hold PRIMARY KEY (edition_id, template)
);

-- How somebody wants to be written to; without a row, at once.
CREATE TABLE notification.preference (
  person_id uuid NOT NULL,
  pace      text NOT NULL,
  CONSTRAINT pk_preference PRIMARY KEY (person_id),
  CONSTRAINT ck_preference_pace CHECK (pace IN ('at-once', 'daily'))
);
