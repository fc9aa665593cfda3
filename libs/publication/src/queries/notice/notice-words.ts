import { type Edition, noticesOf } from '#competition';
import { dateText, type Locale, LOCALES, type Localised, shanghaiInstant } from '#kernel';
import type { NoticeBody, NoticeKind, NoticeList, NoticePeriod } from '../../domain/notice/notice.js';

type Say = (locale: Locale, key: string, vars?: Record<string, unknown>) => string;

interface About {
  readonly edition: Edition;
  readonly order: {
    readonly kind: NoticeKind;
    readonly what: string;
    readonly round: string | null;
    readonly before: { readonly number: Localised } | null;
  };
  readonly list: NoticeList;
  readonly count: number;
  readonly period: NoticePeriod | null;
}

/** The fixed sentences of a notice, frozen with it. */
export function noticeWords(say: Say, about: About): Pick<NoticeBody, 'title' | 'opening' | 'objecting'> {
  const { list, order, period } = about;
  const text = (key: string) => inBoth((locale) => say(locale, key, varsOf(say, about, locale)));
  const stem = list === 'final' ? 'round' : list;
  const title = order.kind === 'first' ? `title.${stem}` : `title.${order.kind}`;
  const opening = order.kind === 'first' ? `opening.${stem}` : `opening.${order.kind}`;
  return { title: text(title), opening: text(opening), objecting: period ? text('objecting') : null };
}

function varsOf(say: Say, { edition, order, list, count, period }: About, locale: Locale) {
  const { plan } = edition;
  const place = plan.rounds.findIndex(({ code }) => code === order.round);
  const { name, phone, address } = noticesOf(plan).supervisors;
  const stem = list === 'final' ? 'round' : list;
  const next = plan.rounds[place + 1]?.name[locale] ?? '';
  const common = { edition: plan.name[locale], round: plan.rounds[place]?.name[locale] ?? '', next, count };
  return {
    ...common,
    ...{ number: order.before?.number[locale] ?? '', what: order.what, phone },
    ...{ name: name[locale], address: address[locale], first: say(locale, `title.${stem}`, common) },
    ...(period && {
      period: say(locale, `period.${period.dayKind}`, daysOf(period, locale)),
      ...daysOf(period, locale),
    }),
  };
}

function daysOf({ firstDay, lastDay, days }: NoticePeriod, locale: Locale) {
  const text = (day: string) => dateText(shanghaiInstant(day, '12:00'), locale, { time: false });
  return { from: text(firstDay), to: text(lastDay), days };
}

/** A text in every language. */
export function inBoth(say: (locale: Locale) => string): Localised {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as unknown as Localised;
}
