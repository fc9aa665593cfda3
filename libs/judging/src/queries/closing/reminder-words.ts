import type { Edition, RoundPlan } from '#competition';
import { dateText, spanText } from '#kernel';
import type { Notifier } from '#notification';
import { hoursUntil, type ReminderTone } from '../../domain/closing/pace.js';
import { dutyEnd } from '../../domain/closing/reader-due.js';
import { timesOf } from '../round-plan.js';
import type { UnfinishedJudge } from './unfinished.js';

/** The round a reminder is about, how it speaks, and when it is written. */
export interface ReminderAbout {
  edition: Edition;
  plan: RoundPlan;
  tone: ReminderTone;
  at: Date;
}

const TEMPLATES: Record<ReminderTone, string> = {
  'by-hand': 'judging.mails.reminder',
  midway: 'judging.mails.reminder-midway',
  near: 'judging.mails.reminder-near',
  last: 'judging.mails.reminder-last',
};

/** What a reminder says, as parameters of its texts. */
export function reminderWords(
  { edition, plan, at }: ReminderAbout,
  { name, locale, left: owing, drafts, sheets, dueAt }: UnfinishedJudge,
) {
  const endsAt = dutyEnd(timesOf(edition, plan).endsAt, dueAt);
  const when = { until: dateText(endsAt, locale), left: spanText(hoursUntil(endsAt, at), locale) };
  return { name, owing, drafts, sheets, ...when, round: plan.name[locale], edition: edition.plan.name[locale] };
}

/** A reminder as a mail; it goes into the judge's inbox too. */
export function reminderMail(about: ReminderAbout, judge: UnfinishedJudge): Parameters<Notifier['mail']>[1] {
  const { email: to, locale, personId } = judge;
  const where = { template: TEMPLATES[about.tone], link: '/judge' };
  return { to, locale, personId, editionId: about.edition.id, ...where, vars: reminderWords(about, judge) };
}
