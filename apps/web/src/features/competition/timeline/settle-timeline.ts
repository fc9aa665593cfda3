import type { EditionPlan } from '../api/plan.js';
import { renaming } from '../settings/settle-divisions.js';
import type { Parts } from '../settings/working-copy.js';

type Timeline = EditionPlan['timeline'];

/** Where the code of a stage is typed over, whatever is counted from it, held within it or due by it follows. */
export function settleTimeline(plan: EditionPlan, timeline: Timeline): Parts {
  const [before, after] = [plan.timeline.map(({ code }) => code), timeline.map(({ code }) => code)];
  const renamed = before.length === after.length ? renaming(before, after) : new Map<string, string>();
  if (renamed.size === 0) return { timeline };
  const called = (code: string) => renamed.get(code) ?? code;
  const edge = (offset: Timeline[number]['start']) => {
    const [code = '', side] = offset.from.split('.');
    return side === undefined ? offset : { ...offset, from: `${called(code)}.${side}` };
  };
  const { pledge } = plan;
  return {
    timeline: timeline.map((one) => ({ ...one, start: edge(one.start), end: edge(one.end) })),
    rounds: plan.rounds.map((round) => ({
      ...round,
      milestone: called(round.milestone),
      ...(round.materials !== undefined && { materials: called(round.materials) }),
    })),
    ...(pledge && { pledge: { ...pledge, sealDue: called(pledge.sealDue) } }),
  };
}
