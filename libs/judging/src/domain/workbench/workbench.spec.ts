import { checkLifecycle } from '#testing';
import { availabilityOf, limitWhile } from '../absence.js';
import { pairKey } from '../pair.js';
import { planChanges } from './draft-changes.js';
import { assignmentDraft, pairsAfter, pinsAfter } from './draft.js';
import { faultsOf } from './draft-faults.js';
import { type DraftSettings, laxerThan, type PlannedAssignment, plannedSettings } from './draft-settings.js';
import { readChangeTable } from './draft-table.js';

const plan: PlannedAssignment = {
  judgesPerEntry: 3,
  seats: [{ kinds: ['clinical', 'academic'], atLeast: 2 }],
  loadLimit: 10,
  assignment: { floorPercent: 90, loadPrice: 10, capPercent: 100, organisationCap: 2, owedPrice: 250 },
};

describe('a draft', () => {
  it('has a life', () => checkLifecycle(assignmentDraft));

  it('holds each pair once, whatever is done by hand, and keeps pins', () => {
    const [a, b] = [
      { entryId: 'A', judgeId: 'x' },
      { entryId: 'A', judgeId: 'y' },
    ];
    expect(
      pairsAfter(
        [a],
        [
          { ...b, kind: 'pin' },
          { ...a, kind: 'remove' },
          { ...b, kind: 'add' },
        ],
      ),
    ).toEqual([b]);
    expect(pinsAfter([a], [{ ...b, kind: 'add' }])).toEqual([a]);
    expect(
      pinsAfter(
        [a],
        [
          { ...b, kind: 'pin' },
          { ...a, kind: 'remove' },
        ],
      ),
    ).toEqual([b]);
  });
});

describe('settings', () => {
  const planned = plannedSettings(plan);
  const laxer = (change: Partial<DraftSettings>) => laxerThan(plan, { ...planned, ...change });

  it('may be those of the plan, or stricter', () => {
    expect(laxer({})).toEqual([]);
    expect(laxer({ judgesPerEntry: 4, mostLoad: 8, organisationCap: 1, anchors: true })).toEqual([]);
    expect(laxer({ seats: [{ kinds: ['clinical'], atLeast: 2 }] })).toEqual([]);
    expect(laxer({ floorPercent: 0, capPercent: 50, loadPrice: 0, owedPrice: 1000 })).toEqual([]);
  });

  it('are never laxer than the plan', () => {
    const all = { judgesPerEntry: 2, mostLoad: 11, organisationCap: null, seats: [] };
    expect(laxer(all)).toEqual(['judgesPerEntry', 'seats', 'mostLoad', 'organisationCap']);
    expect(laxer({ judgesPerEntry: null })).toEqual(['judgesPerEntry']);
    expect(laxer({ seats: [{ kinds: ['clinical', 'capital'], atLeast: 3 }] })).toEqual(['seats']);
    const anchored = { ...plan, assignment: { ...plan.assignment, anchors: true } };
    expect(laxerThan(anchored, planned)).toEqual(['anchors']);
  });
});

describe('days away', () => {
  const [from, until] = [new Date('2024-07-11T00:00:00+08:00'), new Date('2024-07-16T00:00:00+08:00')];

  it('are counted on the days of Shanghai, each once, and lower a limit in proportion', () => {
    const away = [
      { from: '2024-07-01', until: '2024-07-12' },
      { from: '2024-07-12', until: '2024-07-12' },
      { from: '2024-07-16', until: '2024-07-20' },
    ];
    expect(availabilityOf(away, from, until)).toEqual({ days: 5, daysAway: 2 });
    expect(limitWhile(25, { days: 5, daysAway: 2 })).toBe(15);
    expect(limitWhile(25, { days: 5, daysAway: 5 })).toBe(0);
    expect(limitWhile(25, availabilityOf([], from, until))).toBe(25);
  });
});

const judge = (judgeId: string, kind: 'clinical' | 'capital', limit = 2, organisationId = judgeId) => {
  return { judgeId, kind, limit, room: 1, organisationId };
};
const members = {
  entries: ['A', 'B', 'C'].map((entryId) => ({ entryId, room: 1 })),
  judges: [judge('x', 'clinical'), judge('y', 'capital', 2, 'z'), judge('z', 'capital'), judge('w', 'clinical', 1)],
  blocked: new Set([pairKey('C', 'x')]),
};
const rule = { judges: 2, seats: [{ kinds: ['clinical' as const], atLeast: 1 }], organisationCap: 1 };
const pairs = [
  ['A', 'x'],
  ['A', 'y'],
  ['B', 'x'],
  ['B', 'z'],
  ['C', 'w'],
  ['C', 'y'],
].map(([entryId, judgeId]) => ({ entryId: entryId!, judgeId: judgeId! }));

describe('hard rules', () => {
  it('find nothing in a sound draft', () => expect(faultsOf(rule, members, pairs)).toEqual([]));

  it('name every fault and its place', () => {
    const bad = [...pairs.slice(1), { entryId: 'C', judgeId: 'x' }, { entryId: 'C', judgeId: 'z' }];
    expect(faultsOf(rule, members, bad)).toEqual([
      { code: 'conflict', entryId: 'C', judgeId: 'x' },
      { code: 'short', entryId: 'A', judgeId: null },
      { code: 'seat', entryId: 'A', judgeId: null },
      { code: 'organisation', entryId: 'C', judgeId: null },
    ]);
    const elsewhere = { ...members, entries: [...members.entries, { entryId: 'D', room: 2 }] };
    const codes = faultsOf({ ...rule, judges: 0, seats: [] }, elsewhere, [
      { entryId: 'D', judgeId: 'w' },
      { entryId: 'A', judgeId: 'w' },
      { entryId: 'A', judgeId: 'nobody' },
    ]).map(({ code }) => code);
    expect(codes).toEqual(['room', 'unknown', 'overload']);
  });
});

describe('a table of changes', () => {
  const ground = {
    ...{ rule, members, pairs },
    numbers: new Map([...'ABC'].map((id) => [`2024-${id}`, id])),
    people: [
      ...[...'xyz'].map((id) => ({ judgeId: id, name: `评委${id}`, email: `${id}@example.org` })),
      { judgeId: 'w', name: '评委x', email: 'w@example.org' },
    ],
    read: new Set([pairKey('B', 'y')]),
  };
  const planned = (...lines: string[][]) =>
    planChanges(ground, readChangeTable([['变更', '邮箱', '编号'], ...lines]).rows).map(
      ({ row, change, faults, notes }) => ({ row, done: change !== null, faults, notes }),
    );

  it('is read by its head, in either language, and says what is missing', () => {
    expect(readChangeTable([['Number', 'Judge', 'note', 'CHANGE'], ['2024-A', '评委y', '!', 'Remove'], ['']])).toEqual({
      missing: [],
      rows: [{ row: 2, number: '2024-A', judge: '评委y', email: '', kind: 'remove' }],
    });
    expect(readChangeTable([]).missing).toEqual(['number', 'judge', 'change']);
  });

  it('knows what each row does, and warns of what it leaves behind', () => {
    expect(
      planned(
        ['移除', 'z@example.org', '2024-B'],
        ['增加', 'Y@example.org', '2024-B'],
        ['移除', 'y@example.org', '2024-C'],
        ['', 'x@example.org', '2024-A'],
      ),
    ).toEqual([
      { row: 2, done: true, faults: [], notes: [] },
      { row: 3, done: true, faults: [], notes: ['read-before'] },
      { row: 4, done: true, faults: [], notes: ['short'] },
      { row: 5, done: false, faults: [], notes: [] },
    ]);
  });

  it('refuses rows that break a rule, and names each reason', () => {
    expect(
      planned(
        ['固定', 'x@example.org', '2024-C'],
        ['增加', 'w@example.org', '2024-A'],
        ['移除', 'z@example.org', '2024-A'],
        ['增加', 'x@example.org', '2024-A'],
        ['换', 'nobody@example.org', '2024-Z'],
      ).map(({ faults }) => faults),
    ).toEqual([
      ['conflict', 'overload'],
      ['overload'],
      ['does-not-read'],
      ['already-reads', 'overload'],
      ['unknown-entry', 'unknown-judge', 'unknown-change'],
    ]);
    const twice = ['移除', 'y@example.org', '2024-A'];
    expect(planned(twice, twice).map(({ faults }) => faults)).toEqual([['duplicate'], ['duplicate']]);
    const named = readChangeTable([
      ['编号', '评委', '变更'],
      ['2024-B', '评委x', '移除'],
    ]).rows;
    expect(planChanges(ground, named)[0]!.faults).toEqual(['ambiguous-judge']);
  });
});
