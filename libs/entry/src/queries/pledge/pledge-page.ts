import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { pledgeFindings } from '../../domain/pledge.js';
import { may } from '../../domain/policy.js';
import { acceptedBy, assertAcceptable } from '../../domain/scan-decision.js';
import { assertSealable, assertSealOpen, registrationFor } from '../../domain/window.js';
import { type PledgeLook, PledgeLooks } from './pledge-look.js';
import type { AskedScanView, PledgeView, ScanDecisionView } from './pledge.view.js';
import { type ScanFacts, scanFacts, type ScanWord } from './scan-facts.js';

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
    const { pledge } = look.edition.plan;
    const facts = await scanFacts(reader, look.current, pledge.document);
    const { standing, printedAt, scan, decisions } = facts;
    const { version, contentHash } = look.current;
    const { dueAt, at } = look;
    const staff = may.seeDesk(actor, look.entry);
    return {
      ...{ standing, document: pledge.document, version, contentHash, printedAt, dueAt, now: at },
      scan: scan && scanOf(scan),
      asked: askedOf(facts),
      decisions: staff ? decisions.map(decisionOf) : [],
      findings: staff ? pledgeFindings(pledge, facts, dueAt, at) : [],
      can: { ...canOf(actor, look), ...deskCanOf(actor, look, facts) },
    };
  }
}

/** What a reviewer may say of the scan. */
function deskCanOf(actor: Actor, { entry }: PledgeLook, facts: ScanFacts) {
  const by = actor.personId;
  if (by === null || !may.reviewEntry(actor, entry)) return { accept: false, ask: false };
  const accepted = acceptedBy(facts.decisions, facts.scan, { ...facts.current, sealedBefore: facts.sealedBefore });
  return {
    accept: isOpen(() => assertAcceptable(facts.standing, accepted, by)),
    ask: facts.standing !== 'asked' && isOpen(() => assertSealable(entry)),
  };
}

function scanOf({ uploadId: id, name, mediaType, size, uploadedAt }: NonNullable<ScanFacts['scan']>) {
  return { id, name, mediaType, size, uploadedAt: new Date(uploadedAt) };
}

function decisionOf({ id, verdict, reasons, note, dueAt, decidedAt, name }: ScanWord): ScanDecisionView {
  const times = { dueAt: dueAt === null ? null : new Date(dueAt), decidedAt: new Date(decidedAt) };
  return { id, verdict, reasons, note, decidedBy: name, ...times };
}

/** What the team reads while another scan is asked for. */
function askedOf({ standing, decisions }: ScanFacts): AskedScanView | null {
  const last = decisions.at(-1);
  if (standing !== 'asked' || !last?.dueAt) return null;
  return { reasons: last.reasons, note: last.note, askedAt: new Date(last.decidedAt), dueAt: new Date(last.dueAt) };
}

function canOf(actor: Actor, { entry, edition, content, dueAt, at }: PledgeLook) {
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
