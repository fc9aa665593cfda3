CREATE TABLE judging.noun (id uuid REFERENCES entry.noun); -- REFERENCES award.prize
