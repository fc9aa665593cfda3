import type { EditionPlan } from '../api/plan.js';
import { settleDivisions } from './settle-divisions.js';

const division = (code: string) => ({ code, name: { 'zh-CN': code, en: code }, summary: { 'zh-CN': code, en: code } });
const plan = {
  divisions: ['A', 'B'].map(division),
  rounds: [
    {
      rubrics: [
        { divisions: ['A'], criteria: [] },
        { divisions: ['B'], criteria: [] },
      ],
    },
    { rubrics: [{ divisions: ['A', 'B'], criteria: [] }] },
  ],
} as unknown as EditionPlan;
const rubrics = (codes: string[]) => {
  const { rounds } = settleDivisions(plan, codes.map(division)) as unknown as Pick<EditionPlan, 'rounds'>;
  return rounds.map((round) => round.rubrics.map((one) => one.divisions));
};

it('keeps every division on exactly one score sheet of each round', () => {
  expect(rubrics(['A', 'B', 'C'])).toEqual([[['A'], ['B', 'C']], [['A', 'B', 'C']]]);
  expect(rubrics(['A'])).toEqual([[['A']], [['A']]]);
  expect(rubrics(['A', 'X'])).toEqual([[['A'], ['X']], [['A', 'X']]]);
  expect(rubrics(['B', 'A'])).toEqual([[['A'], ['B']], [['A', 'B']]]);
});
