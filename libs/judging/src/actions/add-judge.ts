import { Injectable } from '@nestjs/common';
import type { OrganisationOrder } from '#identity';
import { Journal } from '#journal';
import { type Actor, found, permit, type JudgeKind } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { Language } from '../domain/profile.js';
import type { JudgeView } from '../queries/judge.view.js';
import { Judges } from '../queries/judges.js';
import { OfferSeat } from './offer-seat.js';
import { keepProfile } from './profile/keep-profile.js';
import { refuseUnknownTracks } from './refuse-unknown-tracks.js';
import { storeJudge } from './store-judge.js';

/** Somebody who shall judge. */
export interface JudgeOrder {
  email: string;
  name: string;
  kind: JudgeKind;
  organisation: OrganisationOrder;
  /** most entries in one round */
  capacity: number;
  /** codes of the tracks they know best; none: all alike */
  tracks: string[];
  /** professional title; absent: as known */
  title?: string;
  /** words of their own, beside the tracks' names; absent: as known */
  expertise?: string[];
  languages?: Language[];
}

/** Takes somebody into the pool and invites them; one who declined, or has not answered, is asked again. */
@Injectable()
export class AddJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly offer: OfferSeat,
    private readonly judges: Judges,
  ) {}

  run(actor: Actor, editionId: string, order: JudgeOrder): Promise<JudgeView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, order: JudgeOrder): Promise<JudgeView> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.addJudge(actor, editionId));
    const { kind, capacity, tracks, email, name, organisation } = order;
    await refuseUnknownTracks(tx, editionId, tracks);
    const offered = await this.offer.within(tx, actor, { editionId, email, name, organisation });
    const profileId = await keepProfile(tx, editionId, order, offered);
    const id = await storeJudge(tx, { editionId, kind, capacity, tracks, profileId, ...offered });
    const details = { kind, state: offered.state };
    await this.journal.record(tx, actor, 'judging.judge-added', { editionId, subject: id, details });
    return this.judges.one(tx, id);
  }
}
