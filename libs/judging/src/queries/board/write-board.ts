import type { RoundPlan } from '#competition';
import { Fraction } from '#kernel';
import { tagOf, type Written } from '#platform/written.interceptor';
import type { Standing } from '../../domain/standing.js';
import type { BoardName, BoardVersions } from './board-rows.js';
import type { BoardLineView, BoardListView, LiveStandingsView } from './live-standings.view.js';

interface Head {
  roundId: string;
  round: NonNullable<BoardVersions['round']>;
  plan: RoundPlan;
}

/** The board of a round as it is sent. */
export function written(head: Head, standings: readonly Standing[], names: ReadonlyMap<string, BoardName>): Written {
  const { roundId, plan, round } = head;
  const { state, lastSubmittedAt } = round;
  const released = new Set(round.released);
  const criteria = [...new Set(plan.rubrics.flatMap((rubric) => rubric.criteria.map(({ code }) => code)))];
  const show = decimals(plan.scale);
  const items = standings.map(({ criteria: means, keys: _keys, ...line }): BoardLineView => {
    const { number = '', title = '' } = names.get(line.entryId) ?? {};
    const own = { released: released.has(line.entryId), means: criteria.map((code) => show(means[code])) };
    return { ...line, number, title, ...own };
  });
  const told = { roundId, state, lastSubmittedAt, released: released.has(null), criteria };
  const view: LiveStandingsView = { ...told, lists: listsOf(standings), items };
  const text = JSON.stringify(view);
  return { tag: tagOf(text), body: Buffer.from(text) };
}

function listsOf(standings: readonly Standing[]): BoardListView[] {
  const lists = Map.groupBy(standings, ({ listKey }) => listKey);
  return [...lists].map(([key, lines]) => ({ key, size: lines.length }));
}

/** Exact numbers as decimals; the same few come again and again. */
function decimals(scale: number): (exact: string | undefined) => string | null {
  const known = new Map<string, string>();
  return (exact) => {
    if (exact === undefined) return null;
    const text = known.get(exact) ?? Fraction.fromExact(exact).toDecimal(scale);
    known.set(exact, text);
    return text;
  };
}
