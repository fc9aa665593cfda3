import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import type { OrganisationOrder } from '#identity';
import { type Actor, found, type JudgeKind, permit, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { tracksNamed } from '../../domain/profile.js';
import { AddJudge } from '../add-judge.js';

interface Known {
  id: string;
  email: string;
  name: string;
  kind: JudgeKind;
  capacity: number;
  expertise: string[];
  organisation: OrganisationOrder;
}

/** Those not in the edition's pool yet, or who have not answered or said no there. */
const ASKABLE = `SELECT p.id, coalesce(person.email, p.email) AS email, coalesce(person.name, p.name) AS name, p.kind, p.capacity,
    p.expertise, jsonb_build_object('name', o.name, 'uscc', o.uscc, 'kind', o.kind, 'region', o.region) AS organisation
  FROM judging.profile p
  LEFT JOIN identity.person ON person.id = p.person_id
  JOIN identity.organisation o ON o.id = p.organisation_id
  WHERE p.id = ANY ($2) AND NOT EXISTS (SELECT FROM judging.judge j
    WHERE j.profile_id = p.id AND j.edition_id = $1 AND j.state = 'active') ORDER BY p.id`;

/** Invites people of the competition's pool to judge in an edition, with what is remembered of them. */
@Injectable()
export class InviteProfiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly addJudge: AddJudge,
  ) {}

  /** How many were invited; with somebody who judges here already, or whom nobody knows, nobody is. */
  run(actor: Actor, editionId: string, ids: readonly string[]): Promise<{ invited: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, ids));
  }

  async within(tx: Tx, actor: Actor, editionId: string, ids: readonly string[]): Promise<{ invited: number }> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.inviteProfiles(actor, editionId));
    const { plan } = await this.editions.byId(tx, editionId);
    const known = await rows<Known>(tx, ASKABLE, [editionId, ids]);
    if (known.length < ids.length) refuse('conflict', 'profiles-not-askable', { count: ids.length - known.length });
    for (const { id: _id, expertise, ...order } of known) {
      await this.addJudge.within(tx, actor, editionId, { ...order, tracks: tracksNamed(expertise, plan.tracks) });
    }
    return { invited: known.length };
  }
}
