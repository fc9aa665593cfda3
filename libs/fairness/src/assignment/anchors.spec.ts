import { anchorsOf } from './anchors.js';
import type { AssignmentInput } from './problem.js';
import { readProblem } from './read-problem.js';

const ids = (text: string) => Array.from(text);
const judges = (max: number) =>
  ids('abcde').map((id) => ({ id, min: 0, max, organisation: id < 'c' ? 'north' : 'south' }));
const INPUT: AssignmentInput = {
  entries: ids('ABCD').map((id) => ({ id, judges: 1 })),
  judges: judges(9),
  affinity: [
    [1, 1, 5, 7, 9],
    [1, 1, 6, 7, 9],
    [8, 3, 1, 1, 9],
    [2, 2, 2, 2, 9],
  ],
  seed: '',
};
/** A with a and b, B with b; C with c, d; D and e have nothing */
const PAIRS = ['Aa', 'Ab', 'Bb', 'Cc', 'Cd'].map((pair) => [pair[0]!, pair[1]!] as const);
const anchors = (more: Partial<AssignmentInput> = {}, pairs: readonly (readonly [string, string])[] = PAIRS) =>
  anchorsOf(readProblem({ ...INPUT, ...more }), pairs).map((pair) => pair.join(''));

describe('anchors', () => {
  it('join two components by the one pair of most affinity', () => {
    expect(anchors()).toEqual(['Ca']);
    expect(
      anchors({
        affinity: [
          [1, 1, 5, 7, 9],
          [1, 1, 6, 7, 9],
          [null, 3, 1, 1, 9],
          [2, 2, 2, 2, 9],
        ],
      }),
    ).toEqual(['Ad']);
  });

  it('are none where all is connected, and where nothing is assigned', () => {
    expect(anchors({}, [...PAIRS, ['C', 'b']])).toEqual([]);
    expect(anchors({}, [])).toEqual([]);
  });

  it('are one fewer than the components', () => {
    expect(anchors({}, [...PAIRS, ['D', 'e']])).toEqual(['Ae', 'Ce']);
  });

  it('keep maximum loads and the cap of organisations', () => {
    expect(anchors({ judges: INPUT.judges.map((judge) => ({ ...judge, max: judge.id === 'a' ? 1 : 9 })) })).toEqual([
      'Ad',
    ]);
    expect(anchors({ judges: judges(1) })).toEqual([]);
    const north = { judges: INPUT.judges.map((judge) => ({ ...judge, organisation: 'north' })) };
    expect(anchors({ ...north, organisationCap: 2 }, PAIRS)).toEqual(['Bd']);
    expect(anchors({ ...north, organisationCap: 1 }, PAIRS)).toEqual([]);
    const nowhere = { judges: INPUT.judges.map(({ id, min, max }) => ({ id, min, max })) };
    expect(anchors({ ...nowhere, organisationCap: 1 }, PAIRS)).toEqual(['Ca']);
  });

  it('count the load that an earlier anchor has brought', () => {
    const room = { judges: INPUT.judges.map((judge) => ({ ...judge, max: judge.id === 'e' ? 2 : 9 })) };
    expect(anchors(room, [...PAIRS, ['D', 'e']])).toEqual(['Ae', 'Ca']);
  });
});
