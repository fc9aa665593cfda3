import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Finding, shanghaiDate } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { fieldsOf } from '../../domain/completeness.js';
import { ownFindings } from '../../domain/review/own-findings.js';
import { traitsOf } from '../../domain/review/pair-findings.js';
import { findPairs, type Looked } from './find-pairs.js';
import { searchTextOf } from './spell-search.js';
import { storeFindings, storeTraces } from './store-findings.js';

type Seen = Looked & { revisionNo: number; eligibilityFindings: Finding[] };

const SEEN = `SELECT e.id, e.edition_id AS "editionId", e.revision_no AS "revisionNo",
    e.eligibility_findings AS "eligibilityFindings", r.content
  FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no WHERE e.id = $1`;
/** Two entries looked at together would each miss the other, or wait for one another. */
const ALONE = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 7))';
const SEARCH = 'UPDATE entry.entry SET search = $2 WHERE id = $1 AND search <> $2';

/** Looks at what was handed in and keeps what a reviewer should know; nothing of it decides anything. */
@Injectable()
export class LookAtEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  run(id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, id));
  }

  /** Nothing when the entry was never handed in. */
  async within(tx: Tx, id: string): Promise<void> {
    const at = await now(tx);
    const before = await row<Seen>(tx, SEEN, [id]);
    if (!before) return;
    await tx.query(ALONE, [before.editionId]);
    const seen = (await row<Seen>(tx, SEEN, [id])) ?? before;
    const { plan } = await this.editions.byId(tx, seen.editionId);
    const fields = fieldsOf(plan);
    await storeTraces(tx, id, traitsOf(fields, seen.content));
    const own = ownFindings(
      seen.content,
      { ...plan, fields },
      { today: shanghaiDate(at), organisation: seen.eligibilityFindings },
    );
    await storeFindings(tx, seen, [...own, ...(await findPairs(tx, seen, fields))], at);
    await tx.query(SEARCH, [id, searchTextOf(seen.content)]);
  }
}
