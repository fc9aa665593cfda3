-- What a team and the secretariat write to each other about an entry, and how far each has read.
CREATE TABLE entry.thread_message (
  id         uuid        NOT NULL,
  entry_id   uuid        NOT NULL,
  side       text        NOT NULL,
  author_id  uuid        NOT NULL,
  words      text        NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT pk_thread_message PRIMARY KEY (id),
  CONSTRAINT fk_thread_message_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id),
  CONSTRAINT fk_thread_message_person FOREIGN KEY (author_id) REFERENCES identity.person (id),
  CONSTRAINT ck_thread_message_side CHECK (side IN ('team', 'desk'))
);
CREATE INDEX ix_thread_message_entry ON entry.thread_message (entry_id, written_at);

CREATE TABLE entry.thread_reading (
  entry_id  uuid        NOT NULL,
  person_id uuid        NOT NULL,
  read_to   timestamptz NOT NULL,
  CONSTRAINT pk_thread_reading PRIMARY KEY (entry_id, person_id),
  CONSTRAINT fk_thread_reading_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id),
  CONSTRAINT fk_thread_reading_person FOREIGN KEY (person_id) REFERENCES identity.person (id)
);
