-- Several files of a kind, in the order the team gives them.
ALTER TABLE entry.document DROP CONSTRAINT pk_document;
ALTER TABLE entry.document
  ADD COLUMN position int NOT NULL DEFAULT 1,
  ADD CONSTRAINT pk_document PRIMARY KEY (entry_id, kind, upload_id);
ALTER TABLE entry.document ALTER COLUMN position DROP DEFAULT;
CREATE INDEX ix_document_upload ON entry.document (upload_id);
