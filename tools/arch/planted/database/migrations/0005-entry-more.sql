-- caught: migration-name, migration-schema, migration-upwards
CREATE TABLE IF NOT EXISTS judging.other (id uuid);
ALTER TABLE entry.noun ADD sheet_id uuid REFERENCES judging.noun;
