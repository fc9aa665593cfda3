import type { WorkbenchEntry, WorkbenchJudge } from '../api/workbench.js';
import { countsOf, differencesOf } from './differences.js';

const judges = ['周宁', '何静怡', '林知远'].map((name) => ({ name }) as WorkbenchJudge);
const entry = (before: number[], after: number[]) => ({ before, after }) as WorkbenchEntry;

it('says who would come and who would go, entry by entry', () => {
  const found = differencesOf({ judges, entries: [entry([0, 1], [1, 2]), entry([0], [0])] });
  expect(found.map(({ gains, losses, stays }) => [gains, losses, stays])).toEqual([
    [['林知远'], ['周宁'], ['何静怡']],
    [[], [], ['周宁']],
  ]);
  expect(countsOf(found)).toEqual({ changed: 1, gained: 1, lost: 1 });
});
