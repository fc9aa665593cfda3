import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { PLEDGE_CODES, pledgeFindings, pledgeHash, sealDueAt } from '../../domain/pledge.js';
import { ELIGIBILITY_CODES, eligibilityFindings, unprovenIn } from '../../domain/review/eligibility-decision.js';
import { ownFinding, type ReviewFinding } from '../../domain/review/finding.js';
import type { RevisionContent } from '../../domain/revision.js';
import { ENTRY, STANDING } from '../../queries/entry/columns.js';
import { scanFacts } from '../../queries/pledge/scan-facts.js';
import { eligibilityDecisionsOf } from '../../queries/review/eligibility-decisions.js';
import { storeFindings } from './store-findings.js';

/** An entry with what it handed in last. */
export type HandedInEntry = Entry & { content: RevisionContent; handedInOrganisationId: string };

const SEEN = `SELECT ${ENTRY}, r.content, ${STANDING} AS "handedInOrganisationId"
  FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no WHERE e.id = $1`;
const CODES = [...PLEDGE_CODES, ...ELIGIBILITY_CODES];

/** The entry with its last revision; absent when it was never handed in. */
export const handedInOf = (tx: Tx, id: string) => row<HandedInEntry>(tx, SEEN, [id]);

/** Renews the findings about what stands beside the revision: the sealed pledge and the proof of eligibility. */
@Injectable()
export class LookBeside {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  run(id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, id));
  }

  /** Nothing when the entry was never handed in. */
  async within(tx: Tx, id: string): Promise<void> {
    const seen = await handedInOf(tx, id);
    if (!seen) return;
    const at = await now(tx);
    const findings = await this.findings(tx, seen, await this.editions.byId(tx, seen.editionId), at);
    await storeFindings(tx, seen, findings, { at, codes: CODES });
  }

  /** What there is to say now. */
  async findings(tx: Tx, seen: HandedInEntry, edition: Edition, at: Date): Promise<ReviewFinding[]> {
    const proof = eligibilityFindings(unprovenIn(seen), await eligibilityDecisionsOf(tx, seen.id));
    return [...proof, ...(await aboutPledge(tx, seen, edition, at))].map(ownFinding);
  }
}

async function aboutPledge(tx: Tx, seen: HandedInEntry, { plan, milestones }: Edition, at: Date) {
  const { pledge } = plan;
  if (!pledge) return [];
  const current = { entryId: seen.id, version: pledge.version, contentHash: pledgeHash(seen.content) };
  const facts = await scanFacts(tx, current, pledge.document);
  return pledgeFindings(pledge, facts, sealDueAt(pledge, milestones, seen), at);
}
