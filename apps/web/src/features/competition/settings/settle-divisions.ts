import type { EditionPlan } from '../api/plan.js';
import type { Parts } from './working-copy.js';

/**
 * Divisions are named by the rubrics of every round: a renamed one is renamed there, one that goes leaves its rubrics,
 * a new one joins the last rubric of each round, so that the plan stays whole while it is edited.
 */
export function settleDivisions(plan: EditionPlan, divisions: EditionPlan['divisions']): Parts {
  const [before, after] = [plan.divisions.map(({ code }) => code), divisions.map(({ code }) => code)];
  const renamed = before.length === after.length ? renaming(before, after) : new Map<string, string>();
  const added = after.filter((code) => !before.includes(code) && ![...renamed.values()].includes(code));
  const rounds = plan.rounds.map((round) => {
    const rubrics = round.rubrics.map((rubric) => ({
      ...rubric,
      divisions: rubric.divisions.map((code) => renamed.get(code) ?? code).filter((code) => after.includes(code)),
    }));
    const last = rubrics.length - 1;
    const whole = rubrics.map((one, index) =>
      index === last ? { ...one, divisions: [...one.divisions, ...added] } : one,
    );
    return { ...round, rubrics: whole.filter((one) => one.divisions.length > 0 || whole.length === 1) };
  });
  return { divisions, rounds };
}

/** Codes that were typed over: in the same place, and gone from the rest. */
export function renaming(before: readonly string[], after: readonly string[]): Map<string, string> {
  const pairs = before.map((code, index): [string, string] => [code, after[index] ?? code]);
  return new Map(pairs.filter(([old, code]) => old !== code && !after.includes(old) && !before.includes(code)));
}
