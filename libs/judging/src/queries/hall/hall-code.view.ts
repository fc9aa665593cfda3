/** A code that was printed for a judge. */
export class HallCodeView {
  id: string;
  /** In Beijing, `2026-11-28`. */
  day: string;
  /** `expired`: its day is over and nobody used it. */
  state: 'open' | 'used' | 'revoked' | 'expired';
  issuedAt: Date;
  usedAt: Date | null;
}

/** A judge of the round, with the newest code of each day. */
export class HallCodeLine {
  judgeId: string;
  name: string;
  room: number | null;
  /** Has an account and the judge's seat; only then a code can be printed. */
  ready: boolean;
  codes: HallCodeView[];
}

export class HallCodesCanView {
  print: boolean;
}

/** The codes on paper by which the judges of a round sign in at the hall; never the codes themselves. */
export class HallCodesView {
  items: HallCodeLine[];
  /** Today in Beijing, by the real clock: codes know no other. */
  today: string;
  can: HallCodesCanView;
}
