import type { Edition, RoundPlan } from '#competition';
import { dateText } from '#kernel';
import type { Notifier } from '#notification';
import { timesOf } from '../round-plan.js';
import type { UnfinishedJudge } from './unfinished.js';

/** The round a reminder is about. */
export interface ReminderAbout {
  edition: Edition;
  plan: RoundPlan;
}

/** What a reminder says, as parameters of its texts. */
export function reminderWords({ edition, plan }: ReminderAbout, { name, locale, left, drafts }: UnfinishedJudge) {
  const until = dateText(timesOf(edition, plan).endsAt, locale);
  return { name, owing: left, drafts, until, round: plan.name[locale], edition: edition.plan.name[locale] };
}

/** A reminder as a mail; it goes into the judge's inbox too. */
export function reminderMail(about: ReminderAbout, judge: UnfinishedJudge): Parameters<Notifier['mail']>[1] {
  const { email: to, locale, personId } = judge;
  const where = { template: 'judging.mails.reminder', link: '/judge' };
  return { to, locale, personId, editionId: about.edition.id, ...where, vars: reminderWords(about, judge) };
}
