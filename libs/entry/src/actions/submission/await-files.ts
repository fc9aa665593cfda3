import { Injectable } from '@nestjs/common';
import { arrivalsFor } from '#file';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { type ExpectedFile, graceUntil } from '../../domain/waiting.js';
import { deadlineOf, stateAfterSubmit } from '../../domain/window.js';
import type { WaitingView } from '../../queries/deadline/waiting.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { completeDraft } from './freeze-draft.js';
import type { GivenConsent } from './give-consents.js';

const WAIT = `INSERT INTO entry.waiting (entry_id, pressed_at, pressed_by, until, content, expected)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (entry_id) DO UPDATE SET pressed_at = excluded.pressed_at,
    pressed_by = excluded.pressed_by, until = excluded.until, content = excluded.content, expected = excluded.expected`;

/** The lead hands in while files are on their way: everything else is taken as it stands, the files are waited for. */
@Injectable()
export class AwaitFiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, consents: GivenConsent[]): Promise<WaitingView> {
    return this.unit.run((tx) => this.within(tx, actor, id, consents));
  }

  async within(tx: Tx, actor: Actor, id: string, given: GivenConsent[]): Promise<WaitingView> {
    const atHand = await this.entries.take(tx, actor, id);
    const { entry, registration, at } = atHand;
    permit(may.submitEntry(actor, entry));
    const pressedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    stateAfterSubmit(entry, registration, at);
    const expected = await this.expected(tx, id);
    if (expected.length === 0) refuse('conflict', 'nothing-on-its-way');
    const content = await completeDraft(tx, actor, atHand, { given, expected });
    const until = graceUntil(deadlineOf(entry, registration) ?? at);
    await tx.query(WAIT, [id, at, pressedBy, until, content, JSON.stringify(expected)]);
    const details = { files: expected.length, until: until.toISOString() };
    await this.journal.record(tx, actor, 'entry.submission-waiting', {
      editionId: entry.editionId,
      subject: id,
      details,
    });
    return { pressedAt: at, until, files: expected.map(({ size: _, ...file }) => file) };
  }

  private async expected(tx: Tx, entry: string): Promise<ExpectedFile[]> {
    const arrivals = await arrivalsFor(tx, 'entry-document', { entry });
    return arrivals.map(({ id, name, size, target }) => ({ id, kind: target['kind'] ?? '', name, size }));
  }
}
