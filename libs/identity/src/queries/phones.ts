import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { ShortMessages } from '#notification';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { PhonesView, PhoneView } from './phone.view.js';

const OWN = `SELECT number, verified_at AS "verifiedAt" FROM identity.verified_phone WHERE person_id = $1
  ORDER BY verified_at DESC LIMIT 100`;

/** The mobile numbers somebody proved to hold. */
@Injectable()
export class Phones {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly messages: ShortMessages,
  ) {}

  /** Whether a code reaches whoever wants to prove a number; where it does not, nobody may be asked for the proof. */
  get provable(): boolean {
    return this.messages.arrive;
  }

  async own(actor: Actor): Promise<PhonesView> {
    return { items: await rows<PhoneView>(this.unit.read, OWN, [actor.personId]) };
  }
}
