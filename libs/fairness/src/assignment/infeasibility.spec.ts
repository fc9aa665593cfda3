import { tableProblem, withJudges } from '../../test/table-problem.js';
import { whyConflict, whyFixed, whyTooFew, whyTooLittle } from './infeasibility.js';
import type { AssignmentInput } from './problem.js';
import { readProblem } from './read-problem.js';

const all = (input: AssignmentInput) => ({
  entries: [...input.entries.keys()],
  judges: [...input.judges.keys()],
});
const tooFew = (input: AssignmentInput, suspects = all(input)) => whyTooFew(readProblem(input), suspects);
const tooLittle = (input: AssignmentInput, suspects = all(input)) => whyTooLittle(readProblem(input), suspects);
const answer = (code: string, entries: string[], judges: string[], message?: string) => ({
  infeasible: { code, entries, judges, message: message ?? (expect.any(String) as string) },
});
const needing = (input: AssignmentInput, needs: number[]) => ({
  ...input,
  entries: input.entries.map((entry, i) => ({ ...entry, judges: needs[i]! })),
});

describe('why entries have too few judges', () => {
  const TWO = tableProblem(
    [
      [1, null, 3],
      [1, null, 3],
    ],
    2,
    1,
  );

  it('is nothing where they have enough', () => {
    expect(tooFew(needing(TWO, [1, 1]))).toBeNull();
  });

  it('is the smallest set that competes, with the judges that have no conflict', () => {
    expect(tooFew(TWO)).toEqual(
      answer(
        'too-few-judges',
        ['e0', 'e1'],
        ['j0', 'j2'],
        '2 entries need 4 judgements, but the 2 judges without a conflict can give only 2',
      ),
    );
    expect(tooFew(tableProblem([[1, 1]], 3, 1))).toEqual(
      answer(
        'too-few-judges',
        ['e0'],
        ['j0', 'j1'],
        '1 entry needs 3 judgements, but the 2 judges without a conflict can give only 2',
      ),
    );
  });

  it('looks only among the suspects', () => {
    expect(tooFew(TWO, { entries: [1], judges: [] })).toBeNull();
    expect(tooFew(needing(TWO, [0, 3]), { entries: [0], judges: [] })).toBeNull();
  });

  it('says that no judge is left', () => {
    expect(tooFew(tableProblem([[null, null]], 1, 1))).toEqual(
      answer('too-few-judges', ['e0'], [], '1 entry needs 1 judgement, but no judge is without a conflict'),
    );
  });

  it('counts a judge for no more than the cap of chance, and for one when it is fixed', () => {
    const capped = tableProblem([[1], [0]], 1, 2, { cap: 0.3333 });
    expect(tooFew(capped, { entries: [1], judges: [] })).toEqual(
      answer(
        'too-few-judges',
        ['e1'],
        ['j0'],
        '1 entry needs 1 judgement, but the 1 judge without a conflict can give only 0.333',
      ),
    );
    const fixed = { ...capped, fixed: [['e1', 'j0']] as const };
    expect(tooFew(fixed, { entries: [1], judges: [] })).toBeNull();
    expect(tooFew(fixed, { entries: [0], judges: [] })).toEqual(answer('too-few-judges', ['e0'], ['j0']));
  });

  it('leaves a judge who is fixed elsewhere to that entry', () => {
    const input = tableProblem(
      [
        [1, 1],
        [null, 1],
      ],
      1,
      1,
      { fixed: [['e0', 'j1']] },
    );
    expect(tooFew(input, { entries: [1], judges: [] })).toEqual(
      answer(
        'too-few-judges',
        ['e1'],
        ['j1'],
        '1 entry needs 1 judgement, but the 1 judge without a conflict can give only 0',
      ),
    );
  });
});

describe('why a seat stays empty', () => {
  const SEATED = withJudges(
    tableProblem(
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, null, 1],
      ],
      1,
      2,
      {
        seats: [
          { kinds: ['a'], least: 1 },
          { kinds: ['b', 'c'], least: 1 },
        ],
      },
    ),
    { 0: { kind: 'a', max: 3 }, 1: { kind: 'b', max: 1 }, 2: { kind: 'c', max: 1 } },
  );

  it('is the entries that compete for the judges of its kinds', () => {
    expect(tooFew(SEATED)).toEqual(
      answer(
        'seats-unfilled',
        ['e0', 'e1', 'e2'],
        ['j1', 'j2'],
        '3 entries need 3 judgements by b or c, but the 2 judges without a conflict can give only 2',
      ),
    );
    const none = withJudges(SEATED, { 0: { kind: 'x' } });
    expect(tooFew(none)).toEqual(
      answer('seats-unfilled', ['e2'], [], '1 entry needs 1 judgement by a, but no judge is without a conflict'),
    );
  });

  it('is nothing where every seat can be filled, or the entry needs nobody', () => {
    expect(tooFew(withJudges(SEATED, { 1: { kind: 'b', max: 2 } }))).toBeNull();
    expect(tooFew(needing(SEATED, [1, 1, 0]))).toBeNull();
  });
});

describe('why judges have too little', () => {
  const IDLE = withJudges(
    tableProblem(
      [
        [1, 1, null],
        [null, 1, 1],
      ],
      1,
      2,
    ),
    { 0: { min: 1 }, 1: { min: 2 } },
  );

  it('is the judges who must take more than their entries can give', () => {
    expect(tooLittle(IDLE)).toEqual(
      answer(
        'minimum-loads',
        ['e0', 'e1'],
        ['j0', 'j1'],
        '2 judges must take 3 in all, but the 2 entries without a conflict with them can give only 2',
      ),
    );
  });

  it('counts an entry for no more than the cap of chance, and for one when it is fixed', () => {
    const capped = withJudges(tableProblem([[1, 1]], 1, 1, { cap: 0.5 }), { 1: { min: 1 } });
    const second = { entries: [], judges: [1] };
    expect(tooLittle(capped, second)).toEqual(
      answer(
        'minimum-loads',
        ['e0'],
        ['j1'],
        '1 judge must take 1 in all, but the 1 entry without a conflict with them can give only 0.5',
      ),
    );
    expect(tooLittle({ ...capped, fixed: [['e0', 'j1']] }, second).infeasible.code).toBe('rules-conflict');
    expect(tooLittle({ ...capped, fixed: [['e0', 'j0']] }, second)).toEqual(
      answer(
        'minimum-loads',
        ['e0'],
        ['j1'],
        '1 judge must take 1 in all, but the 1 entry without a conflict with them can give only 0',
      ),
    );
  });

  it('is several rules where the loads alone could be kept', () => {
    const suspects = { entries: [0], judges: [1] };
    expect(tooLittle(withJudges(IDLE, { 0: { min: 0 } }), suspects)).toEqual(
      answer('rules-conflict', ['e0'], ['j1'], 'no choice of judges keeps the needs, loads of 1 entry together'),
    );
  });
});

describe('a conflict of rules', () => {
  it('names the rules that there are', () => {
    const input = tableProblem([[1], [1]], 1, 2);
    const none = { entries: [], judges: [] };
    expect(whyConflict(readProblem(input), none)).toEqual(
      answer('rules-conflict', [], [], 'no choice of judges keeps the needs, loads of the assignment together'),
    );
    const full: AssignmentInput = {
      ...input,
      seats: [{ kinds: ['a'], least: 0 }],
      organisationCap: 1,
      fixed: [['e1', 'j0']],
    };
    expect(whyConflict(readProblem(full), { entries: [0, 1], judges: [0] })).toEqual(
      answer(
        'rules-conflict',
        ['e0', 'e1'],
        ['j0'],
        'no choice of judges keeps the needs, loads, seats, organisation cap, fixed pairs of 2 entries together',
      ),
    );
  });
});

describe('fixed pairs', () => {
  const row = [1, 1, 1];
  const ROOM = tableProblem([row, row, row], 2, 2);
  const broken = (fixed: AssignmentInput['fixed'], more: Partial<AssignmentInput> = {}) =>
    whyFixed(readProblem({ ...ROOM, ...more, fixed: fixed! }));

  it('may fill an entry and a judge, but no more', () => {
    const full = [
      ['e1', 'j0'],
      ['e1', 'j2'],
      ['e2', 'j0'],
    ] as const;
    expect(broken(full)).toBeNull();
    expect(broken([...full, ['e1', 'j1']])).toEqual(
      answer('fixed-pairs', ['e1'], ['j0', 'j1', 'j2'], '3 judges fixed to an entry that needs 2'),
    );
    expect(broken([...full, ['e0', 'j0']])).toEqual(
      answer('fixed-pairs', ['e0', 'e1', 'e2'], ['j0'], '3 entries fixed to a judge who may take 2'),
    );
  });

  it('keep the cap of an organisation for each entry', () => {
    const { judges } = withJudges(ROOM, { 0: { organisation: 'x' }, 2: { organisation: 'x' } });
    const one = { judges, organisationCap: 1 };
    expect(
      broken(
        [
          ['e1', 'j2'],
          ['e1', 'j0'],
          ['e0', 'j0'],
        ],
        one,
      ),
    ).toEqual(
      answer('fixed-pairs', ['e1'], ['j0', 'j2'], '2 judges of one organisation fixed to an entry, which may have 1'),
    );
    expect(
      broken(
        [
          ['e1', 'j1'],
          ['e1', 'j0'],
          ['e0', 'j2'],
        ],
        one,
      ),
    ).toBeNull();
    expect(
      broken(
        [
          ['e1', 'j2'],
          ['e1', 'j0'],
        ],
        { judges },
      ),
    ).toBeNull();
    expect(
      broken(
        [
          ['e1', 'j2'],
          ['e1', 'j0'],
        ],
        { judges, organisationCap: 2 },
      ),
    ).toBeNull();
  });

  it('of judges without an organisation are never together', () => {
    expect(
      broken(
        [
          ['e1', 'j1'],
          ['e1', 'j0'],
        ],
        { organisationCap: 1 },
      ),
    ).toBeNull();
  });
});
