-- Who waits for an edition's ledger is served in the order of coming. Without a queue all began anew whenever it was free,
-- and under load one could be passed over until its time was up.
CREATE OR REPLACE FUNCTION journal.append(edition uuid, at timestamptz, body text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  previous journal.head;
  new_leaf bytea := sha256('\x00'::bytea || convert_to(body, 'UTF8'));
  new_chain bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('journal.ledger ' || edition, 0));
  SELECT * INTO previous FROM journal.head WHERE edition_id = edition FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO journal.head VALUES (edition, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
    SELECT * INTO previous FROM journal.head WHERE edition_id = edition FOR UPDATE;
  END IF;
  new_chain := sha256('\x02'::bytea || previous.chain || new_leaf);
  INSERT INTO journal.ledger VALUES (edition, previous.seq + 1, at, body, new_leaf, new_chain);
  UPDATE journal.head SET seq = previous.seq + 1, chain = new_chain WHERE edition_id = edition;
  RETURN previous.seq + 1;
END $$;
