import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type NoticeKind, type NoticeState, noticeState } from '../../domain/notice/notice.js';
import { may } from '../../domain/policy.js';
import { ComingNotices } from './coming-notices.js';
import type { NoticeCardView, NoticeChoiceView, NoticeDeskView, NoticesView, NoticeView } from './notice.view.js';

type Card = Omit<NoticeCardView, 'state'> & {
  calledOffAt: Date | null;
  calledOffBy: string | null;
  superseded: NoticeKind | null;
  roundCode: string | null;
};
type Whole = Omit<NoticeView, 'state' | 'open'> & Card;

const CARD = `n.id, n.no, n.body->'number' AS number, n.body->'title' AS title, n.list, n.kind, n.starts_at AS "startsAt",
  n.closes_at AS "closesAt", n.called_off_at AS "calledOffAt", n.called_off_by AS "calledOffBy", later.kind AS superseded, n.body->'round'->>'code' AS "roundCode"`;
/** What is not yet published has replaced nothing. */
const LATER = `LEFT JOIN LATERAL (SELECT l.id, l.kind FROM publication.notice l
  WHERE l.supersedes = n.id AND l.called_off_at IS NULL AND l.starts_at <= $2) later ON true`;
const OF_EDITION = `SELECT ${CARD} FROM publication.notice n ${LATER} WHERE n.edition_id = $1 ORDER BY n.no DESC, n.id DESC`;
const ONE = `SELECT ${CARD}, n.hash, n.body, n.supersedes, later.id AS "supersededBy", e.slug, n.edition_id AS "editionId",
    ARRAY(SELECT l.place FROM publication.notice_line l WHERE l.notice_id = n.id AND l.valid_from <= $2 ORDER BY l.place) AS settled
  FROM publication.notice n JOIN competition.edition e ON e.id = n.edition_id ${LATER} WHERE n.id = $1`;

/** What the public has never read. */
const HIDDEN: ReadonlySet<NoticeState> = new Set(['scheduled', 'called-off', 'held-back']);

/** Notices as everybody reads them once they have begun; those to come are the staff's. */
@Injectable()
export class Notices {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly coming: ComingNotices,
  ) {}

  /** The notices of an edition that have begun, the newest first. */
  async published(slug: string): Promise<NoticesView> {
    const { id, plan, state } = await this.editions.bySlug(this.unit.read, slug);
    found(state === 'draft' ? null : state);
    const { items } = await this.ofEdition(id);
    const begun = items.filter((one) => !HIDDEN.has(one.state));
    return { slug, name: plan.name, items: begun };
  }

  async byId(actor: Actor, id: string): Promise<NoticeView> {
    const at = await now(this.unit.read);
    const { editionId, ...whole } = found(await row<Whole & { editionId: string }>(this.unit.read, ONE, [id, at]));
    const state = noticeState(whole, at);
    found(!HIDDEN.has(state) || may.readNotices(actor, { editionId }) || null);
    const { calledOffAt: _, calledOffBy: _off, superseded: _by, roundCode: _round, ...notice } = whole;
    return { ...notice, state, open: state === 'running' && whole.kind !== 'withdraws' };
  }

  /** What organisers work on: all notices, and of what lists one can be made. */
  async desk(actor: Actor, editionId: string): Promise<NoticeDeskView> {
    found(may.readNotices(actor, { editionId }) || null);
    const edition = await this.editions.byId(this.unit.read, editionId);
    const { cards, items } = await this.ofEdition(editionId);
    const outdated = await this.outdated(editionId);
    const can = {
      publish: may.publishNotice(actor, { editionId }),
      announce: may.announceResults(actor, { editionId }),
    };
    return { items, outdated, choices: choicesOf(edition, cards), can };
  }

  /** There is at most one to come of each list. */
  private async outdated(editionId: string): Promise<string[]> {
    const { read } = this.unit;
    const ids = [];
    for (const one of await this.coming.all(read, editionId)) {
      if (await this.coming.outdated(read, one)) ids.push(one.id);
    }
    return ids;
  }

  private async ofEdition(editionId: string): Promise<{ cards: Card[]; items: NoticeCardView[] }> {
    const at = await now(this.unit.read);
    const cards = await rows<Card>(this.unit.read, OF_EDITION, [editionId, at]);
    const items = cards.map((card) => {
      const { calledOffAt: _, calledOffBy: _off, superseded: _by, roundCode: _round, ...shown } = card;
      return { ...shown, state: noticeState(card, at) };
    });
    return { cards, items };
  }
}

/** Every list of the edition in the order in which they come, with the notice that stands for it. */
function choicesOf({ plan }: Edition, cards: readonly Card[]): NoticeChoiceView[] {
  const live = cards.filter(({ calledOffAt, superseded }) => calledOffAt === null && superseded === null);
  const standing = (list: readonly string[], round: string | null) =>
    live.find((one) => list.includes(one.list) && one.kind !== 'withdraws' && one.roundCode === round)?.id ?? null;
  const goingOn = plan.rounds.slice(0, -1).map((round, place): NoticeChoiceView => {
    const next = plan.rounds[place + 1]!;
    return {
      list: 'round',
      round: { code: round.code, name: round.name },
      next: { code: next.code, name: next.name },
      standing: standing(['round', 'final'], round.code),
    };
  });
  const whole = (list: 'admitted' | 'awards'): NoticeChoiceView => ({
    ...{ list, round: null, next: null },
    standing: standing([list], null),
  });
  return [whole('admitted'), ...goingOn, whole('awards')];
}
