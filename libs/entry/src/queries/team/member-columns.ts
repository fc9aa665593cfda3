/** The columns of `entry.member m` under the names of the domain's `Member`. */
export const MEMBER = `m.id, m.entry_id AS "entryId", m.place, m.state, m.person_id AS "personId", m.name, m.role, m.unit,
  m.contribution, m.email, m.token_hash AS "tokenHash", m.expires_at AS "expiresAt", m.invited_at AS "invitedAt",
  m.answered_at AS "answeredAt", m.lead_offered_at AS "leadOfferedAt"`;
