import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { PROFILE_CARD, PROFILE_HISTORY } from './profile-rows.js';
import type {
  JudgedEditionView,
  OwnProfileView,
  ProfilePageView,
  ProfilesCanView,
  ProfilesView,
  ProfileView,
} from './profile.view.js';

/** What the list can be narrowed by; `here`: whether they have been asked in this edition. */
export interface ProfileFilter extends Search {
  kind?: string;
  here?: 'asked' | 'free';
}

const MATCHING = `WITH card AS (${PROFILE_CARD} WHERE $2::text IS NULL OR p.kind = $2)
  SELECT * FROM card WHERE ($3::text IS NULL OR ($3 = 'asked') = (state IS NOT NULL AND state <> 'declined'))
    AND ($4::text IS NULL OR name ILIKE $4 OR title ILIKE $4 OR organisation->>'name' ILIKE $4
      OR EXISTS (SELECT FROM unnest(expertise) AS word WHERE word ILIKE $4))`;

/** The competition's pool of judges, beyond one edition. */
@Injectable()
export class Profiles {
  constructor(private readonly unit: UnitOfWork) {}

  async page(actor: Actor, editionId: string, filter: ProfileFilter): Promise<ProfilesView> {
    const can = canOf(actor, editionId);
    const given = [editionId, filter.kind ?? null, filter.here ?? null, containing(filter.q)];
    const list = await pageOf<ProfileView>(this.unit.read, { select: MATCHING, order: 'name, id' }, given, filter);
    return { ...list, items: list.items.map((one) => shownTo(actor, editionId, one)), can };
  }

  async one(actor: Actor, editionId: string, id: string): Promise<ProfilePageView> {
    const can = canOf(actor, editionId);
    const profile = found(await row<ProfileView>(this.unit.read, `${PROFILE_CARD} WHERE p.id = $2`, [editionId, id]));
    return { profile: shownTo(actor, editionId, profile), history: await this.history(id), can };
  }

  /** What is remembered of whoever asks; somebody who never was in a pool: `not-found`. */
  async own(actor: Actor): Promise<OwnProfileView> {
    const given = [null, found(actor.personId)];
    const profile = found(await row<ProfileView>(this.unit.read, `${PROFILE_CARD} WHERE p.person_id = $2`, given));
    return { profile, history: await this.history(profile.id) };
  }

  private history(id: string): Promise<JudgedEditionView[]> {
    return rows<JudgedEditionView>(this.unit.read, PROFILE_HISTORY, [id]);
  }
}

function canOf(actor: Actor, editionId: string): ProfilesCanView {
  found(may.knowRounds(actor, editionId) || null);
  permit(may.readPool(actor, editionId));
  return { invite: may.inviteProfiles(actor, editionId), change: may.changeProfile(actor, editionId) };
}

function shownTo(actor: Actor, editionId: string, profile: ProfileView): ProfileView {
  return may.seeAddresses(actor, editionId) ? profile : { ...profile, email: null };
}
