import type { PrizesView } from '../../features/award/api/prizes.js';
import type { EntriesView } from '../../features/entry/api/entries.js';
import type { RoundCard } from '../../features/judging/api/rounds.js';
import type { ReleasesView } from '../../features/publication/api/releases.js';

/** Something that waits for the organisers; `wait`: for somebody else, `soon`: not yet due. */
export interface Todo {
  key: string;
  tone: 'now' | 'soon' | 'wait';
  /** Behind the edition's address. */
  to: string;
  count?: number;
  round?: RoundCard;
}

/** What is known of an edition; what the reader may not see is absent. */
export interface Known {
  now: Date;
  states?: EntriesView['states'] | undefined;
  counts?: Pick<EntriesView['counts'], 'consents'> | undefined;
  rounds?: readonly RoundCard[] | undefined;
  prizes?: PrizesView | undefined;
  releases?: ReleasesView | undefined;
}

const WEEK = 7 * 86_400_000;

/** Everything that waits, in the order of the competition; what is due now before the rest. */
export function todosOf(known: Known): Todo[] {
  const all = [...entryTodos(known), ...roundTodos(known), ...prizeTodos(known)];
  const order = { now: 0, soon: 1, wait: 2 };
  return all.toSorted((a, b) => order[a.tone] - order[b.tone]);
}

function entryTodos({ states = [], counts }: Known): Todo[] {
  const takenBack = counts?.consents ?? 0;
  const line = (state: string, key: string, tone: Todo['tone']): Todo[] => {
    const count = states.find((one) => one.state === state)?.count ?? 0;
    return count === 0 ? [] : [{ key, tone, to: `/entries?state=${state}`, count }];
  };
  return [
    ...(takenBack > 0
      ? [{ key: 'consents', tone: 'now' as const, to: '/entries?view=consents', count: takenBack }]
      : []),
    ...line('in_review', 'in-review', 'now'),
    ...line('submitted', 'submitted', 'now'),
    ...line('returned', 'returned', 'wait'),
  ];
}

function roundTodos({ rounds = [], now }: Known): Todo[] {
  return rounds.flatMap((round, index): Todo[] => {
    const before = rounds[index - 1];
    const to = `/rounds/${round.id}`;
    if (round.state === 'open') return openTodos(round, now);
    if (round.state === 'closed' && index < rounds.length - 1) return [{ key: 'advance', tone: 'now', to, round }];
    if (round.state === 'advanced' && round.conflicts > 0)
      return [{ key: 'conflicts', tone: 'now', to, round, count: round.conflicts }];
    if (round.state !== 'planned' && round.state !== 'assigned') return [];
    if (before && before.state !== 'advanced') return [];
    const due = Date.parse(round.startsAt) - now.getTime();
    if (due > WEEK) return [];
    return [{ key: round.state === 'planned' ? 'prepare' : 'open', tone: due <= 0 ? 'now' : 'soon', to, round }];
  });
}

function openTodos(round: RoundCard, now: Date): Todo[] {
  const { vacancies, assignments, submitted } = round.progress;
  const to = `/rounds/${round.id}`;
  const over = Date.parse(round.endsAt) <= now.getTime() || (assignments > 0 && submitted >= assignments);
  const vacant: Todo[] = vacancies > 0 ? [{ key: 'vacancies', tone: 'now', to, round, count: vacancies }] : [];
  const apart: Todo[] = round.gaps > 0 ? [{ key: 'gaps', tone: 'now', to, round, count: round.gaps }] : [];
  return [
    ...vacant,
    ...apart,
    over ? { key: 'close', tone: 'now', to, round } : { key: 'scoring', tone: 'wait', to, round },
  ];
}

/** The results are not finalised, or something has changed since. */
const SET: ReadonlySet<string> = new Set(['not-finalised', 'results-changed']);

function prizeTodos({ prizes, releases }: Known): Todo[] {
  if (!prizes || prizes.blockers.some(({ code }) => code === 'final-not-closed')) return [];
  const live = prizes.items.filter(({ state }) => state !== 'withdrawn');
  const proposed = live.filter(({ state }) => state === 'proposed').length;
  const to = '/prizes';
  if (live.length === 0) return [{ key: 'propose', tone: 'now', to }];
  if (prizes.blockers.some(({ code }) => code === 'seats-open')) return [{ key: 'seats', tone: 'now', to }];
  if (proposed > 0) return [{ key: 'confirm', tone: 'now', to, count: proposed }];
  if (releases?.blockers.some(({ code }) => SET.has(code)))
    return [{ key: 'finalise', tone: 'now', to: '/finalising' }];
  return releases && releases.items.length === 0 ? [{ key: 'publish', tone: 'now', to: '/results' }] : [];
}
