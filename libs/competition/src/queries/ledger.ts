import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ledgerPages, readLedger, signedHeadsOf } from '#journal';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { editionRow } from './edition-row.js';
import type { LedgerCheckView } from './ledger.view.js';

/** The chained facts that decide an edition's result, for those who watch over it. */
@Injectable()
export class Ledger {
  constructor(private readonly unit: UnitOfWork) {}

  async check(actor: Actor, editionId: string): Promise<LedgerCheckView> {
    await this.open(actor, editionId);
    const time = await now(this.unit.read);
    const { broken, size, root } = await readLedger(this.unit.read, editionId);
    return { ok: broken === null, broken, head: broken ? null : { size, root, time } };
  }

  /** The whole ledger as JSON text, in the shape that the auditor's command `ledger-verify` reads. */
  async file(actor: Actor, editionId: string): Promise<Readable> {
    await this.open(actor, editionId);
    return Readable.from(this.text(editionId));
  }

  private async open(actor: Actor, editionId: string): Promise<void> {
    await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.readLedger(actor, { editionId }));
  }

  private async *text(editionId: string): AsyncGenerator<string> {
    let before = `{"edition":${JSON.stringify(editionId)},"lines":[\n`;
    for await (const page of ledgerPages(this.unit.read, editionId)) {
      yield before + page.map((line) => JSON.stringify(line)).join(',\n');
      before = ',\n';
    }
    const kept = await signedHeadsOf(this.unit.read, editionId);
    const heads = kept.map(({ publicKey: _, ...head }) => head);
    const publicKey = kept.at(-1)?.publicKey;
    const rest = JSON.stringify({ heads, ...(publicKey === undefined ? {} : { publicKey }) }).slice(1);
    yield `${before.startsWith('{') ? before : '\n'}],${rest}\n`;
  }
}
