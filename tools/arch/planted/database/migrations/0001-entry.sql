CREATE TABLE entry.noun (id uuid PRIMARY KEY);
