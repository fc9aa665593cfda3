-- Why somebody turned an invitation down, where they said so.
ALTER TABLE identity.invitation ADD COLUMN decline_reason text;
