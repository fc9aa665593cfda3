import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { type PledgeCode, type PledgeFacts, pledgeFindings, pledgeStanding } from '../../domain/pledge.js';
import { may } from '../../domain/policy.js';
import { assertSealOpen, registrationFor } from '../../domain/window.js';
import { type PledgeLook, PledgeLooks } from './pledge-look.js';
import type { PledgeView } from './pledge.view.js';

interface Row {
  printedAt: Date | null;
  scan: { name: string; size: number; uploadedAt: string; reading: { code: PledgeCode | null } | null } | null;
}

const FACTS = `SELECT
  (SELECT max(p.printed_at) FROM entry.pledge_print p
    WHERE p.entry_id = $1 AND p.content_hash = $3 AND p.version = $4) AS "printedAt",
  (SELECT jsonb_build_object('name', u.name, 'size', u.size, 'uploadedAt', u.created_at, 'reading',
      CASE WHEN g.upload_id IS NOT NULL THEN jsonb_build_object('code', CASE WHEN g.code_hash IS NOT NULL
        THEN jsonb_build_object('entryId', g.code_entry_id, 'version', g.code_version, 'contentHash', g.code_hash)
        END) END)
    FROM entry.document d JOIN file.upload u ON u.id = d.upload_id
    LEFT JOIN entry.pledge_reading g ON g.upload_id = u.id
    WHERE d.entry_id = $1 AND d.kind = $2 ORDER BY u.created_at DESC LIMIT 1) AS scan`;

/** The pledge of an entry as its team and its reviewers see it. */
@Injectable()
export class PledgePage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly looks: PledgeLooks,
  ) {}

  /** `not-found` for those who may not know of the entry, and where the edition asks for no pledge. */
  async show(actor: Actor, id: string): Promise<PledgeView> {
    const reader = this.unit.read;
    const look = await this.looks.at(reader, actor, id);
    const { printedAt, scan } = await factsOf(reader, look);
    const { pledge } = look.edition.plan;
    const facts: PledgeFacts = { current: look.current, printed: printedAt !== null, scan };
    const standing = pledgeStanding(facts);
    const { version, contentHash } = look.current;
    const { dueAt, at } = look;
    return {
      ...{ standing, document: pledge.document, version, contentHash, printedAt, dueAt, now: at },
      scan: scan && { name: scan.name, size: scan.size, uploadedAt: new Date(scan.uploadedAt) },
      findings: may.listEntries(actor, look.entry) ? pledgeFindings(pledge, standing, dueAt, at) : [],
      can: canOf(actor, look),
    };
  }
}

async function factsOf(reader: Reader, { edition, current }: PledgeLook): Promise<Row> {
  const { entryId, contentHash, version } = current;
  const kind = edition.plan.pledge.document;
  return (await row<Row>(reader, FACTS, [entryId, kind, contentHash, version])) ?? { printedAt: null, scan: null };
}

function canOf(actor: Actor, { entry, edition, content, dueAt, at }: PledgeLook): PledgeView['can'] {
  const own = may.editEntry(actor, entry);
  const open = isOpen(() => assertSealOpen(entry, registrationFor(entry, edition.milestones), dueAt, at));
  return { print: own && open && content.organisation !== null, attach: own && open };
}

function isOpen(assert: () => void): boolean {
  try {
    assert();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
