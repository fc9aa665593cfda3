/** A prize as a notice shows it: whose it is, by ids. */
interface Won {
  readonly awardCode: string;
  readonly entryId: string | null;
  /** Of a person's prize, who it is for. */
  readonly holderId: string | null;
}

/** By which a prize is known from one notice, set and release to the next: `awardCode entryId holderId`. */
export const prizeKey = ({ awardCode, entryId, holderId }: Won): string =>
  `${awardCode} ${entryId ?? ''} ${holderId ?? ''}`;

/** Since when results are valid, by the notice of the awards that stands. */
export interface Validity {
  /** `none`: no notice of the awards stands; `running`: everything is provisional; `closed`: all but `suspended` is valid. */
  readonly state: 'none' | 'running' | 'closed';
  readonly noticeId: string | null;
  readonly startsAt: Date | null;
  /** When its unchanged lines became valid, or will. */
  readonly closesAt: Date | null;
  /** Keys of prizes that are not valid yet: under an objection, suspended, not shown yet, or changed by a second notice that still runs. */
  readonly suspended: readonly string[];
}

/** A notice of the awards that stands, with its lines and what holds some of them up. */
interface Standing {
  readonly id: string;
  readonly startsAt: Date;
  readonly closesAt: Date;
  readonly lines: readonly { readonly key: string; readonly validFrom: Date }[];
  /** Keys of those under an objection that is not decided, suspended, or that no line shows. */
  readonly held: readonly string[];
}

/** What no notice says: nothing is valid. */
const NO_NOTICE: Validity = { state: 'none', noticeId: null, startsAt: null, closesAt: null, suspended: [] };

/** What follows at an instant: one prize that is held up holds up no other, not even of the same entry. */
export function validityOf(standing: Standing | null, at: Date): Validity {
  if (!standing) return NO_NOTICE;
  const { id: noticeId, startsAt, lines, held } = standing;
  const closesAt = new Date(
    Math.min(...lines.map(({ validFrom }) => validFrom.getTime()), standing.closesAt.getTime()),
  );
  const waiting = lines.filter(({ validFrom }) => validFrom > closesAt && validFrom > at).map(({ key }) => key);
  const state = at < closesAt ? 'running' : 'closed';
  return { state, noticeId, startsAt, closesAt, suspended: [...new Set([...waiting, ...held])] };
}
