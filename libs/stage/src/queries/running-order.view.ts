import { DrawListItemView } from './draw.view.js';
import type { Order } from '../domain/session.js';
import type { LeftAs } from './left.js';

/** A turn as the public sees it; title and organisation where the lead agreed to be named. */
export class PublicTurnView {
  /** null: the order is not drawn yet. */
  position: number | null;
  startsAt: Date | null;
  /** Its entry is on no more; null: it is. */
  leftAs: LeftAs | null;
  number: string;
  title: string | null;
  organisation: string | null;
}

export class PublicSessionView {
  id: string;
  room: number;
  venue: string;
  startsAt: Date;
  endsAt: Date;
  turns: PublicTurnView[];
}

/** A round whose order is published. */
export class PublishedOrderView {
  roundId: string;
  round: { 'zh-CN': string; en: string };
  startsAt: Date;
  /** The last draw of its order; null: none was revealed. */
  drawId: string | null;
}

export class PublishedOrdersView {
  items: PublishedOrderView[];
}

/** When who is on, for everybody. */
export class RunningOrderView {
  edition: { 'zh-CN': string; en: string };
  round: { 'zh-CN': string; en: string };
  slug: string;
  rooms: number;
  order: Order;
  /** Whether the order stands: arranged, or drawn. */
  settled: boolean;
  /** The draw it follows from. */
  drawId: string | null;
  /** Draws of its order that came to nothing, the newest first. */
  voided: DrawListItemView[];
  publicationNo: number;
  publishedAt: Date;
  sessions: PublicSessionView[];
}
