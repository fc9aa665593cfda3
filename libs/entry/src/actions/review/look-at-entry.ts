import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { shanghaiDate } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { fieldsOf } from '../../domain/completeness.js';
import { ownFindings } from '../../domain/review/own-findings.js';
import { traitsOf } from '../../domain/review/pair-findings.js';
import { findPairs } from './find-pairs.js';
import { handedInOf, LookBeside } from './look-beside.js';
import { searchTextOf } from './spell-search.js';
import { type LookChange, storeFindings, storeTraces } from './store-findings.js';

/** Two entries looked at together would each miss the other, or wait for one another. */
const ALONE = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 7))';
/** Last before what is stored: it holds the entry, and comparing takes a while. */
const SEARCH = 'UPDATE entry.entry SET search = $2 WHERE id = $1 AND search <> $2';

/** Looks at what was handed in and keeps what a reviewer should know; nothing of it decides anything. */
@Injectable()
export class LookAtEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly beside: LookBeside,
  ) {}

  async run(id: string): Promise<void> {
    await this.unit.run((tx) => this.within(tx, id));
  }

  /** Nothing when the entry was never handed in. */
  async within(tx: Tx, id: string): Promise<LookChange> {
    const at = await now(tx);
    const before = await handedInOf(tx, id);
    if (!before) return { added: 0, gone: 0 };
    await tx.query(ALONE, [before.editionId]);
    const seen = (await handedInOf(tx, id)) ?? before;
    const edition = await this.editions.byId(tx, seen.editionId);
    const { plan } = edition;
    const fields = fieldsOf(plan);
    await storeTraces(tx, id, traitsOf(fields, seen.content));
    const own = ownFindings(
      seen.content,
      { ...plan, fields },
      { today: shanghaiDate(at), organisation: seen.handedInFindings },
    );
    const beside = await this.beside.findings(tx, seen, edition, at);
    const pairs = await findPairs(tx, seen, fields);
    await tx.query(SEARCH, [id, searchTextOf(seen.content)]);
    return storeFindings(tx, seen, [...own, ...beside, ...pairs], { at });
  }
}
