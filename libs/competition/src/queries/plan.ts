import { Injectable } from '@nestjs/common';
import { type Actor, permit, shanghaiDate } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { editionLife } from '../domain/edition.js';
import { type EditionPlan, entriesOf } from '../domain/edition-plan.js';
import { OPTIONAL, type PartLock, partLock, type PlanPart } from '../domain/part-lock.js';
import { may, verbOf } from '../domain/policy.js';
import { firstDayOf } from '../domain/timeline.js';
import type { AskedView } from './asked.view.js';
import type { EditionCan, PlanView, SettingsView } from './edition.view.js';
import { type EditionRow, editionRow, milestoneViews, openTimeline, publicMilestones } from './edition-row.js';

/** The whole plan of an edition, for those who take part and for those who edit it. */
@Injectable()
export class Plan {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, editionId: string): Promise<PlanView> {
    const at = await now(this.unit.read);
    const edition = await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.readPlan(actor, { editionId, state: edition.state }));
    const { id, slug, state, version, calendarProvisional } = edition;
    const staff = may.seeInternalDates(actor, { editionId });
    const plan = staff ? edition.plan : openTimeline(edition.plan);
    const all = milestoneViews(edition, at).map(({ version: _, ...milestone }) => milestone);
    const milestones = staff ? all : publicMilestones(edition, at);
    const rulesLocked = edition.rulesLockedAt !== null;
    return { id, slug, state, version, now: at, rulesLocked, calendarProvisional, milestones, plan: inFull(plan) };
  }

  /** What of the plan an entry answers. */
  async asked(actor: Actor, editionId: string): Promise<AskedView> {
    const { id, slug, state, now: at, milestones, plan } = await this.of(actor, editionId);
    const { name, tracks, divisions, eligibility, members, entries, form, documents, consents, pledge } = plan;
    const rounds = plan.rounds.map((round) => ({ code: round.code, name: round.name }));
    const asked = { name, tracks, divisions, eligibility, members, entries, form, documents, consents, rounds };
    return { id, slug, state, now: at, milestones, plan: pledge ? { ...asked, pledge } : asked };
  }

  async settings(actor: Actor, editionId: string): Promise<SettingsView> {
    const at = await now(this.unit.read);
    const edition = await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.changeFaq(actor, { editionId }));
    const { id, slug, state, version, t0, rulesLockedAt, calendarProvisional, plan } = edition;
    const milestones = milestoneViews(edition, at);
    const parts = new Set([...(Object.keys(plan) as PlanPart[]), ...OPTIONAL]);
    const locks = [...parts].map((part) => ({ part, lock: lockFor(actor, edition, part) }));
    const firstDay = shanghaiDate(firstDayOf({ plan, t0 }));
    const facts = { id, slug, state, version, t0, firstDay, now: at, rulesLockedAt, calendarProvisional };
    return { ...facts, plan: inFull(plan), milestones, locks, can: can(actor, edition) };
  }
}

/** With the numbers that apply where the plan says none. */
const inFull = (plan: EditionPlan) => ({ ...plan, entries: entriesOf(plan) });

function lockFor(actor: Actor, edition: EditionRow, part: PlanPart): PartLock {
  return may[verbOf([part])](actor, { editionId: edition.id }) ? partLock(part, edition) : 'not-yours';
}

function can(actor: Actor, { id: editionId, state }: EditionRow): EditionCan {
  const live = state !== 'archived';
  return {
    changePlan: live && may.changePlan(actor, { editionId }),
    moveMilestone: live && may.moveMilestone(actor, { editionId }),
    publishEdition: editionLife.allows(state, 'publish') && may.publishEdition(actor, { editionId }),
    archiveEdition: editionLife.allows(state, 'archive') && may.archiveEdition(actor, { editionId }),
    copyEdition: may.copyEdition(actor, { editionId }),
    changeCalendar: live && may.changeCalendar(actor, { editionId }),
  };
}
