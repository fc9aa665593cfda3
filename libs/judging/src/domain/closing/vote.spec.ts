import type { ResultRule } from '../rules.js';
import type { Scored } from '../standing.js';
import { tiesToVoteOn, voteFault } from './vote.js';

const rule: ResultRule = {
  ...{ minimumSheets: 1, trim: null, tieLadder: ['total', 'vote'], rankBy: 'exact', scale: 2 },
};
const scored = (entryId: string, total: number, votes: number | null = null, listKey = 'A'): Scored => ({
  ...{ entryId, listKey, earlier: {}, votes },
  sheets: [{ judgeId: 'x', total, marks: {} }],
});
const vote = (counts: Record<string, number>) => Object.entries(counts).map(([entryId, votes]) => ({ entryId, votes }));
const ties = [
  ['a', 'b', 'c'],
  ['d', 'e'],
];

it('finds who is tied before the vote, whatever was voted, list by list', () => {
  const all = [scored('a', 8000, 2), scored('b', 8000, 1), scored('c', 7000), scored('d', 8000, null, 'B')];
  expect(tiesToVoteOn(rule, all)).toEqual([['a', 'b']]);
});

it('takes a vote on a whole tie of as many votes as the panel has judges, or fewer', () => {
  expect(voteFault(ties, vote({ a: 3, b: 2, c: 0 }), () => 5)).toBeNull();
  expect(voteFault(ties, vote({ a: 1, b: 1, c: 0, d: 3, e: 2 }), () => 5)).toBeNull();
});

it('takes none for one of the tied alone, for whoever is not tied, nor more votes than judges', () => {
  expect(voteFault(ties, vote({ a: 9999 }), () => 5)).toEqual({ code: 'vote-incomplete', count: 2 });
  expect(voteFault(ties, vote({ f: 1 }), () => 5)).toEqual({ code: 'vote-not-tied', count: 1 });
  expect(voteFault(ties, vote({ a: 3, b: 2, c: 1 }), () => 5)).toEqual({ code: 'vote-too-many', votes: 6, judges: 5 });
});
