-- Lines of the ledger under the head that was signed after a close.
ALTER TABLE judging.closure ADD COLUMN head_size bigint;
