import { Injectable } from '@nestjs/common';
import { type Edition, Editions, noticesOf, workingDays } from '#competition';
import { type Localised, refuse, shanghaiDate } from '#kernel';
import { Texts } from '#platform/texts';
import type { Reader } from '#platform/unit-of-work';
import {
  composeSections,
  holdBack,
  numberOf,
  type PlacedLine,
  placeLines,
  saysTheSame,
} from '../../domain/notice/compose-notice.js';
import type { NoticeBody, NoticeKind, NoticeList } from '../../domain/notice/notice.js';
import { closingOf, periodOf } from '../../domain/notice/period.js';
import { NoticeParts, type WantedList } from './notice-parts.js';
import { noticeWords } from './notice-words.js';
import type { StandingNotice } from './standing-notice.js';

/** What a notice is asked to be; `before` is the one it replaces or takes back. */
export interface NoticeOrder extends WantedList {
  readonly no: number;
  readonly startsAt: Date;
  readonly kind: NoticeKind;
  readonly what: string;
  readonly before: StandingNotice | null;
}

/** A notice as it would go out. */
export interface ComposedNotice {
  readonly list: NoticeList;
  readonly roundId: string | null;
  readonly body: NoticeBody;
  readonly lines: readonly PlacedLine[];
  readonly startsAt: Date;
  readonly closesAt: Date;
}

/** Writes the body of a notice from the list as it stands; nothing is stored. */
@Injectable()
export class ComposeNotice {
  constructor(
    private readonly editions: Editions,
    private readonly parts: NoticeParts,
    private readonly texts: Texts,
  ) {}

  async of(reader: Reader, editionId: string, order: NoticeOrder): Promise<ComposedNotice> {
    const edition = await this.editions.byId(reader, editionId);
    const plan = noticesOf(edition.plan);
    if (plan.supervisors.phone === '') refuse('conflict', 'supervisors-unreachable');
    const list = kindOf(edition, order);
    if (order.kind === 'withdraws') return this.takenBack(edition, order, list);
    const rule = plan.lists.find(({ code }) => code === list)!;
    const found = await this.parts.of(reader, editionId, edition.plan, order, rule.scores);
    const period = periodOf(order.startsAt, rule, await workingDays(reader));
    const closesAt = closingOf(period);
    const before = order.before?.lines ?? null;
    const parts = holdBack(found.parts, before);
    const lines = placeLines(parts, before, closesAt);
    if (lines.length === 0) refuse('conflict', 'notice-empty');
    const more = { period, sections: composeSections(parts, lines, rule.scores), scores: rule.scores };
    const { roundId } = found;
    const composed = this.composed(edition, order, { list, roundId, lines, closesAt, more });
    refuseUnchanged(composed, order.before);
    return composed;
  }

  private takenBack(edition: Edition, order: NoticeOrder, list: NoticeList): ComposedNotice {
    const roundId = order.before?.roundId ?? null;
    const more = { period: null, sections: [], scores: false };
    return this.composed(edition, order, { list, roundId, lines: [], closesAt: order.startsAt, more });
  }

  private composed(
    edition: Edition,
    order: NoticeOrder,
    { list, roundId, lines, closesAt, more }: Whole,
  ): ComposedNotice {
    const { plan } = edition;
    const about = { edition, order, list, count: lines.length, period: more.period };
    const body: NoticeBody = {
      ...more,
      ...noticeWords((locale, key, vars) => this.texts.say(locale, `publication.notice.${key}`, vars), about),
      ...headOf(plan, order),
      list,
      second: order.before && { number: order.before.number, kind: order.kind, what: order.what },
    };
    return { list, roundId, body, lines, startsAt: order.startsAt, closesAt };
  }
}

interface Whole {
  list: NoticeList;
  roundId: string | null;
  lines: readonly PlacedLine[];
  closesAt: Date;
  more: Pick<NoticeBody, 'period' | 'sections' | 'scores'>;
}

/** Entries that go on to the last round are finalists. */
function kindOf({ plan }: Edition, { list, round }: WantedList): NoticeList {
  if (list !== 'round') return list;
  const place = plan.rounds.findIndex(({ code }) => code === round);
  if (place < 0 || place === plan.rounds.length - 1) refuse('invalid', 'notice-round-unknown');
  return place === plan.rounds.length - 2 ? 'final' : 'round';
}

/** What every notice of the edition carries. */
function headOf(plan: Edition['plan'], { round, no, startsAt }: NoticeOrder) {
  const { number, supervisors } = noticesOf(plan);
  const edition = { code: plan.code, name: plan.name };
  const named = numberOf(number, yearOf(startsAt), no);
  return { edition, number: named, round: roundOf(plan, round), supervisors, issuers: issuersOf(plan) };
}

const yearOf = (instant: Date) => Number(shanghaiDate(instant).slice(0, 4));

function roundOf({ rounds }: Edition['plan'], wanted: string | null): NoticeBody['round'] {
  const round = rounds.find(({ code }) => code === wanted);
  return round ? { code: round.code, name: round.name } : null;
}

/** The hosts sign, in their order. */
function issuersOf({ organizers }: Edition['plan']): Localised[] {
  const hosts = organizers.filter(({ role }) => role === 'host').sort((one, other) => one.order - other.order);
  return hosts.map(({ name }) => name);
}

/** A second notice says something else, unless a decision owes one that says what was put right. */
function refuseUnchanged({ body, lines }: ComposedNotice, before: StandingNotice | null): void {
  if (!before || before.owed || lines.some(({ changed }) => changed)) return;
  if (saysTheSame(body, before.body)) refuse('conflict', 'notice-unchanged');
}
