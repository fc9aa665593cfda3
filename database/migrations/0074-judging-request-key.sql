-- The idempotency key of the request that handed a sheet in: sent again, it is known by its revision.
ALTER TABLE judging.sheet_revision ADD COLUMN request_key text;
