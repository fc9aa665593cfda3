import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { holdsAddress } from '#identity';
import { type Actor, found } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { TeamOfferView } from './team-offer.view.js';

type Row = Omit<TeamOfferView, 'edition' | 'track' | 'consents'> & { track: string };

const OFFER = `SELECT e.edition_id AS "editionId", e.title, e.track, o.name AS organisation, p.name AS lead,
    m.name, m.role, m.unit, m.contribution, m.email, m.expires_at AS "expiresAt",
    CASE WHEN m.state = 'invited' AND m.expires_at <= clock_timestamp() THEN 'expired' ELSE m.state END AS state,
    CASE WHEN $2::uuid IS NOT NULL THEN m.email IS NULL OR ${holdsAddress('$2::uuid', 'm.email')} END AS "forReader",
    CASE WHEN e.member_ids @> ARRAY[$2::uuid] THEN e.id END AS "entryId"
  FROM entry.member m
  JOIN entry.entry e ON e.id = m.entry_id
  JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN identity.organisation o ON o.id = e.organisation_id
  WHERE m.token_hash = $1`;

/** What lies behind a link into a team. */
@Injectable()
export class TeamOffer {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  /** To whoever holds the link; `not-found` for any other word. */
  async behind(actor: Actor, token: string): Promise<TeamOfferView> {
    const reader = this.unit.read;
    const offer = found(await row<Row>(reader, OFFER, [sha256(token), actor.personId]));
    const { plan } = await this.editions.byId(reader, offer.editionId);
    const track = found(plan.tracks.find(({ code }) => code === offer.track)).name;
    const consents = plan.consents.map(({ code, version, required, text }) => ({ code, version, required, text }));
    return { ...offer, edition: plan.name, track, consents, email: offer.email && halfHidden(offer.email) };
  }
}

/** `li***@example.org`: enough to know which of one's own addresses is meant. */
function halfHidden(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 2)}***@${domain}`;
}
