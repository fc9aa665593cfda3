-- How many entries one person may lead is a number of the edition; it is counted under a lock, as how many they may belong to.
DROP INDEX entry.uq_entry_lead;
