import { Injectable } from '@nestjs/common';
import { Editions, workingDays } from '#competition';
import { type Actor, dateText, found, permit } from '#kernel';
import { Notifier } from '#notification';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { may, refuseOwn } from '../../domain/policy.js';
import { assertCorrectable, correctable, dueAtOf } from '../../domain/review.js';
import { assertKnown, type Check, partsToReopen, reasonFor } from '../../domain/review/checks.js';
import { addresseesOf } from '../entry/addressee.js';
import { type DeskLine, deskLineOf, handedInForm } from './desk-rows.js';
import type { DecisionPreviewView } from './desk.view.js';

/** A return as it is being written. */
export interface PreviewOrder {
  checks: Pick<Check, 'code' | 'ok' | 'reasons'>[];
  reason: string;
  fields: string[] | null;
  dueAt: Date | null;
}

/** What a return would bring about, before it is decided: nothing is written. */
@Injectable()
export class DecisionPreview {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  /** The mail as its lead reads it and the deadline, refused for the same faults as the return itself. */
  async of(actor: Actor, id: string, { checks, reason, fields, dueAt }: PreviewOrder): Promise<DecisionPreviewView> {
    const reader = this.unit.read;
    const entry = reviewedBy(actor, found(await deskLineOf(reader, actor, id)));
    const { plan } = await this.editions.byId(reader, entry.editionId);
    const at = await now(reader);
    assertKnown(plan.checklist, checks);
    const rules = { ...plan, form: await handedInForm(reader, id) };
    const open = fields ?? correctable(rules, partsToReopen(plan.checklist, checks));
    assertCorrectable(rules, open);
    const due = dueAt ?? dueAtOf(at, plan.correctionDays, await workingDays(reader));
    const team = await addresseesOf(reader, { entryId: id, revision: entry.revisionNo, at });
    const lead = found(team.find(({ personId }) => personId === entry.leadId) ?? team[0]);
    const { locale } = lead;
    const said = reasonFor(plan.checklist, checks, reason, locale);
    const vars = { ...lead, reason: said, edition: lead.edition[locale], dueAt: dateText(due, locale) };
    const mail = { template: 'entry.mails.returned', to: lead.email, locale, vars, link: `/team/entries/${id}` };
    const { subject, body } = await this.notifier.draft(reader, { ...mail, editionId: entry.editionId });
    return { dueAt: due, fields: open, locale, to: team.map(({ email }) => email).join(', '), subject, body };
  }
}

function reviewedBy(actor: Actor, entry: DeskLine): DeskLine {
  refuseOwn(actor, entry);
  permit(may.reviewEntry(actor, entry));
  return entry;
}
