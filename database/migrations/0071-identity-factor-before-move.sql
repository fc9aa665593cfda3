-- The second factor at the moment an account moved to another address: undoing the move brings it back.
ALTER TABLE identity.email_change ADD COLUMN factor_before text;
-- For moves made before this column, the factor stays as it is.
UPDATE identity.email_change SET factor_before = person.factor_secret
  FROM identity.person WHERE person.id = email_change.person_id AND email_change.state = 'confirmed';
