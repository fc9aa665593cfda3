-- Context notification: what is sent to people.
CREATE SCHEMA notification;

CREATE TABLE notification.message (
  id          uuid        NOT NULL,
  channel     text        NOT NULL,
  to_address  text        NOT NULL,
  locale      text        NOT NULL,
  subject     text        NOT NULL,
  body        text        NOT NULL,
  dedupe_key  text,
  state       text        NOT NULL,
  attempts    int         NOT NULL DEFAULT 0,
  last_error  text,
  created_at  timestamptz NOT NULL,
  sent_at     timestamptz,
  CONSTRAINT pk_message PRIMARY KEY (id),
  CONSTRAINT uq_message_dedupe_key UNIQUE (dedupe_key),
  CONSTRAINT ck_message_channel CHECK (channel IN ('mail')),
  CONSTRAINT ck_message_locale CHECK (locale IN ('zh-CN', 'en')),
  CONSTRAINT ck_message_state CHECK (state IN ('queued', 'sent', 'failed', 'kept'))
);
CREATE INDEX ix_message_to_address ON notification.message (to_address, id);
