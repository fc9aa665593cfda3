-- caught: migration-name
CREATE TABLE judging.late (id uuid);
