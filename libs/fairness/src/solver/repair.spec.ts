import type { RepairInput } from '../assignment/repair.js';
import { repair } from './repair.js';

const INPUT: RepairInput = {
  entries: [{ id: 'A', judges: 1 }],
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 1 })),
  affinity: [[9, 8]],
  seed: '',
  current: [['A', 'x']],
  scored: [],
  gone: ['x'],
};

describe('a repair in its own thread', () => {
  it('answers, and reports rounds of the search on the way', async () => {
    const stages: string[] = [];
    const answer = await repair(INPUT, { onProgress: ({ stage }) => stages.push(stage) });
    expect(answer).toEqual({
      pairs: [['A', 'y']],
      moved: [],
      added: [['A', 'y']],
      objective: 8,
      alternates: { A: [] },
    });
    expect(stages).toContain('affinity');
  });

  it('refuses bad input before any thread starts', async () => {
    await expect(repair({ ...INPUT, gone: ['z'] })).rejects.toMatchObject({ code: 'unknown-judge', path: '/gone/0' });
  });

  it('stops when it is told to', async () => {
    const reason = new Error('enough');
    await expect(repair(INPUT, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const late = repair(INPUT, { signal: controller.signal });
    controller.abort(reason);
    await expect(late).rejects.toBe(reason);
  });
});
