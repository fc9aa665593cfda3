import { answer } from '../src/answer.js';
import { faultIn } from '../src/schema.js';

async function ask(name: string, input: object): Promise<unknown> {
  const output = JSON.parse(await answer([name], () => input)) as unknown;
  expect(faultIn(name, 'out', output)).toBeNull();
  return output;
}

const APART = [
  ['A', 'j', '1'],
  ['B', 'k', 2.5],
  ['B', 'l', '3.5'],
];

describe('severity models on the command line', () => {
  it('additive numbers parts from 1 and gives no rank across them', async () => {
    expect(await ask('additive', { rows: APART })).toEqual({
      components: 2,
      componentOf: { A: 1, B: 2 },
      theta: { A: 1, B: 3 },
      seTheta: { A: null, B: null },
      severity: { j: 0, k: -0.5, l: 0.5 },
      sigma2: null,
      df: 0,
      rank: null,
    });
  });

  it('mixed says why it fell back, and takes a λ as it is', async () => {
    const rows = [...APART, ['A', 'k', '1'], ['C', 'l', '3']];
    expect(await ask('mixed', { rows })).toMatchObject({
      theta: { A: 1, B: 3, C: 3 },
      severity: { j: 0, k: 0, l: 0 },
      sigma2: 0.25,
      sigmaB2: null,
      lambda: null,
      rank: { A: 3, B: 1, C: 1 },
      fallback: 'fewer-than-10-degrees-of-freedom',
    });
    const fixed = await ask('mixed', { rows, lambda: 2 });
    expect(fixed).toMatchObject({ lambda: 2 });
    expect(fixed).not.toHaveProperty('fallback');
  });

  it('topk says null where nothing is known of chance', async () => {
    const rows = [
      ['A', 'j', 1],
      ['B', 'j', 2],
    ];
    expect(await ask('topk', { rows, k: 1, draws: 10, seed: '' })).toEqual({
      p: { A: null, B: null },
      interval: { A: null, B: null },
    });
  });

  it.each([
    [
      'additive',
      { components: 0, componentOf: {}, theta: {}, seTheta: {}, severity: {}, sigma2: null, df: 0, rank: {} },
    ],
    ['mixed', { theta: {}, severity: {}, sigma2: null, rank: {}, fallback: 'fewer-than-3-judges' }],
    ['topk', { p: {}, interval: {} }],
  ])('%s answers no rows with empty objects', async (name, expected) => {
    const question = name === 'topk' ? { k: 1, draws: 1, seed: '' } : {};
    expect(await ask(name, { rows: [], ...question })).toMatchObject(expected);
  });

  it.each([
    ['additive', { rows: [...APART, ['A', 'j', 1]] }, 'duplicate-row', '/rows/3'],
    ['mixed', { rows: [['A', 'j', '1e3']] }, 'score-malformed', '/rows/0/2'],
    ['mixed', { rows: [], lambda: 0 }, 'schema', '/lambda'],
    ['topk', { rows: [], k: 0, draws: 1, seed: '' }, 'schema', '/k'],
    ['topk', { rows: [], k: 1, draws: 0, seed: '' }, 'schema', '/draws'],
    [
      'bradley-terry',
      {
        wins: [
          [0, 1],
          [0, 0],
        ],
        prior: 0,
      },
      'not-connected',
      '/wins',
    ],
    [
      'bradley-terry',
      {
        wins: [
          [0, -1],
          [0, 0],
        ],
        prior: 0,
      },
      'schema',
      '/wins/0/1',
    ],
    ['bradley-terry', { wins: [[0, 1]], prior: 0 }, 'not-square', '/wins/0'],
  ])('%s refuses %j: %s at %s', async (name, input, code, path) => {
    await expect(answer([name], () => input)).rejects.toMatchObject({ code, path });
  });
});
