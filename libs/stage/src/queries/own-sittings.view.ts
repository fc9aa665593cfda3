/** One sitting of a judge. */
export class OwnSittingView {
  roundId: string;
  round: { 'zh-CN': string; en: string };
  sessionId: string;
  room: number;
  rooms: number;
  venue: string;
  startsAt: Date;
  endsAt: Date;
  turns: number;
  /** Of them, those the judge keeps away from. */
  away: number;
  reason: string;
  /** Counts the publications of the schedule. */
  publicationNo: number;
  publishedAt: Date;
}

export class OwnSittingsView {
  items: OwnSittingView[];
}
