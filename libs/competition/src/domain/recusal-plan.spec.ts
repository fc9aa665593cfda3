import { readFileSync } from 'node:fs';
import { checkPlan } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';
import { recusalOf, RELATIONS } from './recusal-plan.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const after = (change: (plan: EditionPlan) => unknown): string[] => {
  const plan = structuredClone(planFromFile(file, 2024)) as EditionPlan;
  change(plan);
  return checkPlan(plan).map(({ path, code }) => `${path} ${code}`);
};

it('finds a relation with two rules, and a search for nobody', () => {
  expect(after((p) => (p.recusal!.relations[1]!.code = 'same-organisation'))).toEqual([
    'recusal.relations.1.code duplicate',
  ]);
  expect(after((p) => delete p.recusal!.mentions[2]!.organisation)).toEqual([
    'recusal.mentions.2.organisation required',
  ]);
  expect(after((p) => Object.assign(p.recusal!.relations[0]!, { effect: 'forbid' }))).toEqual([
    'recusal.relations.0.effect not-an-option',
  ]);
  expect(after((p) => delete p.recusal)).toEqual([]);
});

it('has a rule for every relation, whatever an edition leaves out', () => {
  const codes = (plan: Pick<EditionPlan, 'recusal'>) => recusalOf(plan).relations.map(({ code }) => code);
  expect(codes({})).toEqual([...RELATIONS]);
  const own = { relations: [{ code: 'rival', effect: 'block', years: 2 } as const], mentions: [] };
  expect(codes({ recusal: own })).toEqual([...RELATIONS]);
  expect(recusalOf({ recusal: own }).relations.find(({ code }) => code === 'rival')).toMatchObject({ effect: 'block' });
});
