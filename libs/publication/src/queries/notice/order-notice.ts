import { Injectable } from '@nestjs/common';
import { found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { type ComposedNotice, ComposeNotice, type NoticeOrder } from './compose.js';
import { askedList, lastOfList, standingNotice, type StandingNotice } from './standing-notice.js';

/** What an organiser asks for; `startsAt` null: at once; `second` names the notice that is replaced or taken back. */
export interface NoticeRequest {
  readonly list: 'admitted' | 'round' | 'awards';
  readonly round: string | null;
  readonly startsAt: Date | null;
  readonly second: { readonly noticeId: string; readonly kind: 'replaces' | 'withdraws'; readonly what: string } | null;
}

/** A notice worked out, with what it needs to be stored. */
export type OrderedNotice = Pick<NoticeOrder, 'no' | 'kind' | 'before'> & { readonly composed: ComposedNotice };

const NEXT = `SELECT coalesce(max(no), 0) + 1 AS no FROM publication.notice WHERE edition_id = $1 AND called_off_at IS NULL`;

/** Works a notice out for preview and publication alike, so that what is seen is what goes out. */
@Injectable()
export class OrderNotice {
  constructor(private readonly compose: ComposeNotice) {}

  async of(reader: Reader | Tx, editionId: string, request: NoticeRequest): Promise<OrderedNotice> {
    const at = await now(reader);
    const startsAt = request.startsAt ?? at;
    if (startsAt < at)
      refuse('invalid', 'notice-start-past', { fields: [{ path: 'startsAt', code: 'notice-start-past' }] });
    const before = await beforeOf(reader, editionId, request, at);
    const { list, round } = before ? { list: askedList(before.list), round: before.round } : request;
    const kind: NoticeOrder['kind'] = request.second?.kind ?? 'first';
    const order = {
      list,
      round,
      no: await nextNo(reader, editionId),
      startsAt,
      kind,
      what: request.second?.what ?? '',
      before,
    };
    return { ...order, composed: await this.compose.of(reader, editionId, order) };
  }
}

async function nextNo(reader: Reader, editionId: string): Promise<number> {
  return found(await row<{ no: number }>(reader, NEXT, [editionId])).no;
}

/** A list has one notice that stands: a second one names it; there is no other way to change what was said. */
async function beforeOf(
  reader: Reader,
  editionId: string,
  { list, round, second }: NoticeRequest,
  at: Date,
): Promise<StandingNotice | null> {
  if (!second) {
    const last = await lastOfList(reader, editionId, list, list === 'round' ? round : null);
    if (last && last.kind !== 'withdraws') refuse('conflict', 'notice-stands');
    return null;
  }
  const before = await standingNotice(reader, editionId, second.noticeId);
  if (!before || before.kind === 'withdraws') refuse('conflict', 'notice-superseded');
  if (before.startsAt > at) refuse('conflict', 'notice-not-begun');
  return before;
}
