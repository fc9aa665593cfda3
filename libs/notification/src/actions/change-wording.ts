import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, type Locale, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { assertWords, type Words } from '../domain/wording.js';
import { Wordings } from '../queries/wordings.js';

/** Which text, and the version its writer saw; without words it becomes ours again. */
export interface NewWording {
  readonly editionId: string;
  readonly template: string;
  readonly locale: Locale;
  readonly version: number;
  readonly words: Words | null;
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const VERSION = `SELECT coalesce(max(version), 0)::int AS version FROM notification.wording
  WHERE edition_id = $1 AND template = $2 AND locale = $3`;
const WRITE = `INSERT INTO notification.wording
  (edition_id, template, locale, version, subject, body, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Gives a message of an edition other words, or its own again; every version stays. */
@Injectable()
export class ChangeWording {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly wordings: Wordings,
  ) {}

  run(actor: Actor, order: NewWording): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, order));
  }

  async within(tx: Tx, actor: Actor, { editionId, template, locale, version, words }: NewWording): Promise<void> {
    found(may.readTemplates(actor, { editionId }) || null);
    permit(may.changeTemplates(actor, { editionId }));
    found(this.wordings.templates().includes(template) || null);
    await tx.query(LOCK, [`wording:${editionId}:${template}:${locale}`]);
    const stored = found(await row<{ version: number }>(tx, VERSION, [editionId, template, locale]));
    checkVersion(stored.version, version);
    if (words) assertWords(words, this.wordings.places(template));
    const which = [editionId, template, locale, version + 1, words?.subject ?? null, words?.body ?? null];
    await tx.query(WRITE, [...which, actor.personId, await now(tx)]);
    const details = { template, locale, version: version + 1, reset: words === null };
    await this.journal.record(tx, actor, 'notification.wording-changed', { editionId, subject: editionId, details });
  }
}
