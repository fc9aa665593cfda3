-- What the organisation and the address of the last submit lead to: the draft may name others by now. Until today both
-- were one.
ALTER TABLE entry.entry
  ADD COLUMN handed_in_eligibility text,
  ADD COLUMN handed_in_findings jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT ck_entry_handed_in_eligibility
    CHECK (handed_in_eligibility IN ('eligible', 'needs-proof', 'needs-partner'));
UPDATE entry.entry SET handed_in_eligibility = eligibility, handed_in_findings = eligibility_findings
  WHERE revision_no > 0;
