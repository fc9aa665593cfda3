import { tableProblem, withJudges } from '../../test/table-problem.js';
import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { rulesOf } from './rules.js';

const TABLE = withJudges(tableProblem([[1, 1, 1, 1, 1]], 2, 1), {
  0: { kind: 'a', organisation: 'south' },
  1: { kind: 'b', organisation: 'north' },
  2: { kind: 'c', organisation: 'north' },
  3: { organisation: 'south' },
});
const book = (more: Partial<AssignmentInput>) => rulesOf(readProblem({ ...TABLE, ...more }));
const vacancies = (...seats: [kinds: string, least?: number][]) =>
  book({ seats: seats.map(([kinds, least = 1]) => ({ kinds: [...kinds], least })) }).vacancies;

describe('the rules that can bind', () => {
  it('are none of a problem of loads alone, where a vacancy stands for nothing', () => {
    expect(book({})).toEqual({ rules: [], ofJudge: [[], [], [], [], []], vacancies: [[]] });
  });

  it('are seats that want somebody, by their place in the problem', () => {
    const seats = [
      { kinds: ['a'], least: 0 },
      { kinds: ['b', 'a'], least: 2 },
      { kinds: ['c'], least: 1 },
    ];
    const seat = { kind: 'seat', organisation: '', most: Infinity };
    expect(book({ seats })).toEqual({
      rules: [
        { ...seat, seat: 0, members: Uint8Array.of(1, 1, 0, 0, 0), least: 2 },
        { ...seat, seat: 2, members: Uint8Array.of(0, 0, 1, 0, 0), least: 1 },
      ],
      ofJudge: [[0], [0], [1], [], []],
      vacancies: [[0], [1]],
    });
  });

  it('are organisations of more judges than their cap, by name, after the seats', () => {
    const organisation = { kind: 'organisation', seat: -1, least: 0, most: 1 };
    const { rules, ofJudge } = book({ organisationCap: 1, seats: [{ kinds: ['b'], least: 1 }] });
    expect(rules.slice(1)).toEqual([
      { ...organisation, organisation: 'north', members: Uint8Array.of(0, 1, 1, 0, 0) },
      { ...organisation, organisation: 'south', members: Uint8Array.of(1, 0, 0, 1, 0) },
    ]);
    expect(ofJudge).toEqual([[2], [0, 1], [1], [2], []]);
  });

  it('are no organisations that the cap cannot touch, and none of judges without one', () => {
    expect(book({ organisationCap: 2 }).rules).toEqual([]);
    const { judges } = withJudges(TABLE, { 4: { organisation: 'south' } });
    expect(book({ judges, organisationCap: 2 }).rules).toMatchObject([{ organisation: 'south', most: 2 }]);
    const free = TABLE.judges.map(({ id, min, max }) => ({ id, min, max }));
    expect(book({ judges: free, organisationCap: 1 }).rules).toEqual([]);
  });
});

describe('the kinds of vacancies', () => {
  it('are those that fulfil most seats', () => {
    expect(vacancies(['ab'], ['bc'])).toEqual([[0, 1]]);
    expect(vacancies(['ab'], ['cd'])).toEqual([[0], [1]]);
    expect(vacancies(['ab'], ['ac'], ['bc'])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('do not count seats that want nobody', () => {
    expect(vacancies(['ab', 0], ['c'])).toEqual([[0]]);
    expect(vacancies(['a', 0])).toEqual([[]]);
  });
});
