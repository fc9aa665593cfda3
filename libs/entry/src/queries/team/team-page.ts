import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { registrationFor, teamOpen } from '../../domain/window.js';
import { COUNTS } from '../draft/draft.js';
import { ENTRY } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import { showPlace, type PlaceRow } from './show-place.js';
import type { TeamView } from './team.view.js';

const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;
const PLACES = `SELECT m.id, m.person_id AS "personId", m.name, m.role, m.unit, m.contribution, m.email,
    CASE WHEN m.state = 'invited' AND m.expires_at <= clock_timestamp() THEN 'expired' ELSE m.state END AS state,
    m.invited_at AS "invitedAt", m.expires_at AS "expiresAt", m.answered_at AS "answeredAt",
    m.lead_offered_at IS NOT NULL AS "leadOffered", ${COUNTS} AS counted,
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', c.code, 'version', c.version, 'givenAt', c.given_at,
      'withdrawnAt', c.withdrawn_at) ORDER BY c.code COLLATE "C", c.version)
      FROM entry.consent c WHERE c.entry_id = e.id AND c.person_id = m.person_id), '[]') AS consents
  FROM entry.member m JOIN entry.entry e ON e.id = m.entry_id WHERE e.id = $1 ORDER BY m.place, m.id`;
const GONE = new Set(['revoked', 'removed', 'left']);

/** The team of an entry, for those who belong to it. */
@Injectable()
export class TeamPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  /** `not-found` for everybody else. */
  async show(actor: Actor, entryId: string): Promise<TeamView> {
    const reader = this.unit.read;
    const entry = found(await row<Entry>(reader, ONE, [entryId, ...seenBy(actor)]));
    found(may.seeDraft(actor, entry) || null);
    const { plan, milestones } = await this.editions.byId(reader, entry.editionId);
    const open = teamOpen(entry, registrationFor(entry, milestones), await now(reader));
    const lines = await rows<PlaceRow>(reader, PLACES, [entryId]);
    const places = lines.map((line) => showPlace(actor, entry, open, line));
    const leads = may.leadTeam(actor, entry);
    const { min, max } = plan.members;
    const members = places.filter(({ state }) => !GONE.has(state));
    return {
      ...{ entryId, editionId: entry.editionId, title: entry.title, min, max },
      counted: places.filter(({ counted }) => counted).length,
      ...{ members, gone: places.filter(({ state }) => GONE.has(state)) },
      can: { invite: leads && open, order: leads && open, endLeadOffer: endsOffer(actor, leads, lines) },
    };
  }
}

function endsOffer(actor: Actor, leads: boolean, lines: readonly PlaceRow[]): boolean {
  const offered = lines.find(({ leadOffered }) => leadOffered);
  return offered !== undefined && (leads || may.answerForMember(actor, offered));
}
