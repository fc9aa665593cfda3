-- Since when somebody no longer belongs to an organisation: what they had to do with it lasts for some years.
ALTER TABLE identity.affiliation ADD COLUMN left_at timestamptz;
