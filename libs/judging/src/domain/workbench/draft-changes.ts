import { type Pair, pairKey } from '../pair.js';
import { type DraftChange, pairsAfter } from './draft.js';
import { type DraftFault, type DraftMembers, faultsOf, type HardRule } from './draft-faults.js';
import type { WrittenChange } from './draft-table.js';

/** What forbids a row. */
export type ChangeFault =
  | 'unknown-entry'
  | 'unknown-judge'
  | 'ambiguous-judge'
  | 'unknown-change'
  | 'duplicate'
  | 'already-reads'
  | 'does-not-read'
  | 'conflict'
  | 'room'
  | 'overload'
  | 'organisation';
/** What somebody should know of a row before they confirm. */
export type ChangeNote = 'read-before' | 'short' | 'seat';

/** A row with what it would do. */
export interface PlannedChange extends WrittenChange {
  /** null: nothing, or it cannot be done */
  change: DraftChange | null;
  faults: ChangeFault[];
  notes: ChangeNote[];
}

/** A draft before the changes. */
export interface ChangeGround {
  rule: HardRule;
  members: DraftMembers;
  pairs: readonly Pair[];
  numbers: ReadonlyMap<string, string>;
  people: readonly { judgeId: string; name: string; email: string }[];
  /** who read what in an earlier round, see `pairKey` */
  read: ReadonlySet<string>;
}

/** Row by row what a table would do, judged on the draft as it would be after all of them. */
export function planChanges(ground: ChangeGround, rows: readonly WrittenChange[]): PlannedChange[] {
  const named = rows.map((row) => nameRow(ground, row));
  const seen = new Map<string, number>();
  for (const { change } of named) if (change) seen.set(keyOf(change), (seen.get(keyOf(change)) ?? 0) + 1);
  const changes = named.flatMap(({ change }) => change ?? []);
  const after = faultsOf(ground.rule, ground.members, pairsAfter(ground.pairs, changes));
  return named.map((row) => {
    if (!row.change) return row;
    const doubled: ChangeFault[] = seen.get(keyOf(row.change))! > 1 ? ['duplicate'] : [];
    const { faults, notes } = judgeRow(ground, row.change, after);
    const all = [...row.faults, ...doubled, ...faults];
    return { ...row, change: all.length > 0 ? null : row.change, faults: all, notes };
  });
}

const keyOf = ({ entryId, judgeId }: Pair) => pairKey(entryId, judgeId);

function nameRow({ numbers, people }: ChangeGround, row: WrittenChange): PlannedChange {
  const entryId = numbers.get(row.number);
  const meant = people.filter(({ name, email }) => (row.email ? email === row.email : name === row.judge));
  const faults: ChangeFault[] = [
    ...(entryId ? [] : (['unknown-entry'] as const)),
    ...(meant.length === 0 ? (['unknown-judge'] as const) : []),
    ...(meant.length > 1 ? (['ambiguous-judge'] as const) : []),
    ...(row.kind === undefined ? (['unknown-change'] as const) : []),
  ];
  if (row.kind === null) return { ...row, change: null, faults: [], notes: [] };
  const [judge] = meant;
  const whole = faults.length === 0 && entryId && judge && row.kind;
  return {
    ...row,
    change: whole ? { entryId, judgeId: judge.judgeId, kind: row.kind! } : null,
    faults,
    notes: [],
  };
}

function judgeRow(
  { pairs, read }: ChangeGround,
  change: DraftChange,
  after: readonly DraftFault[],
): { faults: ChangeFault[]; notes: ChangeNote[] } {
  const { entryId, judgeId, kind } = change;
  const there = pairs.some((pair) => keyOf(pair) === keyOf(change));
  const entry = after.filter((fault) => fault.entryId === entryId && fault.judgeId === null).map(({ code }) => code);
  const notes: ChangeNote[] = [
    ...(kind !== 'remove' && read.has(keyOf(change)) ? (['read-before'] as const) : []),
    ...(entry.includes('short') ? (['short'] as const) : []),
    ...(entry.includes('seat') ? (['seat'] as const) : []),
  ];
  if (kind === 'remove') return { faults: there ? [] : ['does-not-read'], notes };
  const own = after.filter((fault) => fault.judgeId === judgeId && (fault.entryId ?? entryId) === entryId);
  const codes = [...own.map(({ code }) => code), ...entry];
  const doubled: ChangeFault[] = kind === 'add' && there ? ['already-reads'] : [];
  return { faults: [...doubled, ...FORBIDDING.filter((code) => codes.includes(code))], notes };
}

/** Hard rules that a pair put in by hand may not break. */
const FORBIDDING = ['conflict', 'room', 'overload', 'organisation'] as const;
