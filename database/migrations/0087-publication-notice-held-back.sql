-- A notice to come whose list has changed since is called off by the portal itself: by nobody.
ALTER TABLE publication.notice DROP CONSTRAINT ck_notice_called_off;
ALTER TABLE publication.notice ADD CONSTRAINT ck_notice_called_off
  CHECK ((called_off_at IS NOT NULL OR called_off_by IS NULL) AND called_off_at < starts_at);
