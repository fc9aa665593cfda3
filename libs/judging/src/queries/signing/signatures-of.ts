/** In SQL, the signatures of a sheet's revision, as a JSON list of `SignatureView`. */
export const signaturesOf = (sheet: string, no: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('side', g.side, 'way', g.way, 'name', who.name, 'signedAt', g.signed_at)
      ORDER BY g.side) FROM judging.signature g JOIN identity.person who ON who.id = g.person_id
    WHERE g.sheet_id = ${sheet} AND g.no = ${no}), '[]')`;
