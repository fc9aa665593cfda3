import { readFileSync } from 'node:fs';
import { checkPlan } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));

/** What is wrong with the plan when its first round reminds at these times, as `path code`. */
function reminded(percents: number[], hours: number[]): string[] {
  const plan = structuredClone(planFromFile(file, 2024)) as EditionPlan;
  plan.rounds[0]!.reminders = { percents, hours };
  return checkPlan(plan).map(({ path, code }) => `${path} ${code}`);
}

it('takes reminders at any times of a round, none twice', () => {
  expect([reminded([25, 75], [72, 24, 1]), reminded([], [])]).toEqual([[], []]);
  expect(reminded([50, 50], [12, 48, 12])).toEqual([
    'rounds.0.reminders.percents.1 duplicate',
    'rounds.0.reminders.hours.2 duplicate',
  ]);
  expect(reminded([0, 100], [721])).toHaveLength(3);
});
