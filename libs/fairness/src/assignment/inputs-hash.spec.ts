import { createHash } from 'node:crypto';
import { inputsHash } from './inputs-hash.js';
import type { AssignmentInput } from './problem.js';
import { readProblem } from './read-problem.js';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const INPUT: AssignmentInput = {
  entries: [
    { id: 'B', judges: 2 },
    { id: 'A', judges: 1 },
  ],
  judges: [
    { id: 'b', min: 0, max: 2, kind: 'capital' },
    { id: 'a', min: 1, max: 3, organisation: 'north' },
  ],
  affinity: [
    [1000, 2],
    [null, 300],
  ],
  fixed: [['B', 'a']],
  seats: [{ kinds: ['capital'], least: 1 }],
  seed: 's',
};
const hashOf = (more: Partial<AssignmentInput> = {}) => inputsHash(readProblem({ ...INPUT, ...more }));

describe('the hash of an assignment problem', () => {
  it('is that of its canonical text, with the affinities as the hash of their bytes', () => {
    const affinity = sha256(Buffer.from('012cffff000203e8', 'hex'));
    const text =
      `{"affinity":"${affinity}","allowShortage":false,"cap":1,"entries":[{"id":"A","judges":1},{"id":"B","judges":2}],` +
      '"fixed":[["B","a"]],"floor":0,"judges":[{"id":"a","kind":null,"max":3,"min":1,"organisation":"north"},' +
      '{"id":"b","kind":"capital","max":2,"min":0,"organisation":null}],"loadPrice":0,"organisationCap":null,' +
      '"seats":[{"kinds":["capital"],"least":1}],"seed":"s"}';
    expect(hashOf()).toBe(sha256(text));
  });

  it('does not depend on the order of the lists', () => {
    const turned = {
      entries: INPUT.entries.toReversed(),
      judges: INPUT.judges.toReversed(),
      affinity: [
        [300, null],
        [2, 1000],
      ],
    };
    expect(hashOf(turned)).toBe(hashOf());
  });
});
