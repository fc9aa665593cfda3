-- What one person is asked for by themselves: their teams, their records, the places that wait for their address.
CREATE INDEX ix_member_person ON entry.member (person_id);
CREATE INDEX ix_member_email ON entry.member (email) WHERE email IS NOT NULL;
