import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { nameOf } from '../../domain/person.js';
import { SessionViews } from '../../queries/session-views.js';
import type { SessionView } from '../../queries/session.view.js';

const WRITE = 'UPDATE identity.person SET name = $2, locale = $3 WHERE id = $1 RETURNING id';

/** Changes one's own name and language. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly views: SessionViews,
  ) {}

  run(actor: Actor, profile: { name: string; locale: Locale }): Promise<SessionView> {
    return this.unit.run((tx) => this.within(tx, actor, profile));
  }

  async within(tx: Tx, actor: Actor, profile: { name: string; locale: Locale }): Promise<SessionView> {
    found(await row(tx, WRITE, [actor.personId, nameOf(profile.name), profile.locale]));
    const note = { editionId: null, subject: actor.personId, details: { fields: ['name', 'locale'] } };
    await this.journal.record(tx, actor, 'identity.profile-changed', note);
    return this.views.of(tx, actor.sessionId);
  }
}
