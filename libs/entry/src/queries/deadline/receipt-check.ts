import { Injectable } from '@nestjs/common';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { NUMBER, RECEIPT_NUMBER } from '../entry/columns.js';
import type { ReceiptCheckView } from './receipt-check.view.js';

const CHECK = `SELECT ed.plan->'name' AS edition, ${NUMBER} AS "entryNumber", c.issued_at AS "issuedAt",
    c.revision_no = e.revision_no AS latest
  FROM entry.receipt c JOIN entry.entry e ON e.id = c.entry_id JOIN competition.edition ed ON ed.id = c.edition_id
  WHERE c.content_hash = $2 AND upper(${RECEIPT_NUMBER}) = upper($1)`;
const NOTHING = { genuine: false, edition: null, entryNumber: null, issuedAt: null, latest: false };

/** Tells anybody who holds a receipt whether it is one of ours: its number and its hash together. */
@Injectable()
export class ReceiptCheck {
  constructor(private readonly unit: UnitOfWork) {}

  async of(number: string, hash: string): Promise<ReceiptCheckView> {
    const line = await row<Omit<ReceiptCheckView, 'genuine'>>(this.unit.read, CHECK, [
      number.trim(),
      hash.toLowerCase(),
    ]);
    return line ? { genuine: true, ...line } : NOTHING;
  }
}
