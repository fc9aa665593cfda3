/** Since when results are valid, by the notice of the awards that stands. */
export interface Validity {
  /** `none`: no notice of the awards stands; `running`: everything is provisional; `closed`: all but `suspended` is valid. */
  readonly state: 'none' | 'running' | 'closed';
  readonly noticeId: string | null;
  readonly startsAt: Date | null;
  /** When its unchanged lines became valid, or will. */
  readonly closesAt: Date | null;
  /** Entries that are not valid yet: under an objection, suspended, not shown yet, or changed by a second notice that still runs. */
  readonly suspended: readonly string[];
}

/** A notice of the awards that stands, with its lines and what holds some of them up. */
interface Standing {
  readonly id: string;
  readonly startsAt: Date;
  readonly closesAt: Date;
  readonly lines: readonly { readonly entryId: string; readonly validFrom: Date }[];
  /** Under an objection that is not decided, suspended, or with a prize that no line shows. */
  readonly held: readonly string[];
}

/** What no notice says: nothing is valid. */
const NO_NOTICE: Validity = { state: 'none', noticeId: null, startsAt: null, closesAt: null, suspended: [] };

/** What follows at an instant: one prize that is held up holds up no other. */
export function validityOf(standing: Standing | null, at: Date): Validity {
  if (!standing) return NO_NOTICE;
  const { id: noticeId, startsAt, lines, held } = standing;
  const closesAt = new Date(
    Math.min(...lines.map(({ validFrom }) => validFrom.getTime()), standing.closesAt.getTime()),
  );
  const waiting = lines.filter(({ validFrom }) => validFrom > closesAt && validFrom > at).map(({ entryId }) => entryId);
  const state = at < closesAt ? 'running' : 'closed';
  return { state, noticeId, startsAt, closesAt, suspended: [...new Set([...waiting, ...held])] };
}
