import { assignmentProblem, type OwnJudgesRule, type RoundMembers } from './assignment-problem.js';
import { pairKey } from './pair.js';

const judge = (judgeId: string, room: number, tracks: string[]) => ({
  ...{ judgeId, room, tracks, kind: 'clinical' as const, limit: 5, organisationId: `home of ${judgeId}` },
});
const members: RoundMembers = {
  entries: [
    { entryId: 'a', room: 1, track: '01' },
    { entryId: 'b', room: 2, track: '02' },
  ],
  judges: [judge('x', 1, ['01', '03']), judge('y', 1, []), judge('z', 2, ['01'])],
  blocked: new Set([pairKey('a', 'y')]),
};
const rule: OwnJudgesRule = {
  judgesPerEntry: 2,
  seats: [{ kinds: ['clinical', 'academic'], atLeast: 1 }],
  assignment: { floorPercent: 90, loadPrice: 10, capPercent: 80, organisationCap: null, owedPrice: 250 },
};

describe('a round as a problem of assignment', () => {
  it('says what fits whom, and makes conflicts of blocked pairs and of other rooms', () => {
    const { affinity, entries, judges } = assignmentProblem(rule, members, 's');
    expect(affinity).toEqual([
      [500, null, null],
      [null, null, 100],
    ]);
    expect(entries).toEqual([
      { id: 'a', judges: 2 },
      { id: 'b', judges: 2 },
    ]);
    expect(judges[1]).toEqual({ id: 'y', min: 0, max: 5, kind: 'clinical', organisation: 'home of y' });
  });

  it('takes half of what knowing a track is worth from a judge who named none', () => {
    const open = { ...members, blocked: new Set<string>() };
    expect(assignmentProblem(rule, open, 's').affinity[0]).toEqual([500, 300, null]);
  });

  it('draws a judge later for an entry about which they still owe a word, and no less often for others', () => {
    const asked = { ...judge('x', 1, ['01']), asked: new Set(['a']) };
    const free = { ...members, judges: [asked, judge('y', 1, [])], blocked: new Set<string>() };
    const twice = { ...free, entries: [...members.entries.slice(0, 1), { entryId: 'c', room: 1, track: '01' }] };
    expect(assignmentProblem(rule, twice, 's').affinity).toEqual([
      [250, 300],
      [500, 300],
    ]);
    const dearer = { ...rule, assignment: { ...rule.assignment, owedPrice: 400 } };
    expect(assignmentProblem(dearer, twice, 's').affinity[0]).toEqual([100, 300]);
    const other = { ...twice, judges: [{ ...asked, tracks: ['02'] }, judge('y', 1, [])] };
    expect(assignmentProblem(rule, other, 's').affinity[0]).toEqual([0, 300]);
  });

  it('turns percents into shares, and leaves a cap out that is not set', () => {
    const free = assignmentProblem(rule, members, 'seed');
    expect(free).toMatchObject({ floor: 0.9, cap: 0.8, loadPrice: 10, seed: 'seed' });
    expect(free.seats).toEqual([{ kinds: ['clinical', 'academic'], least: 1 }]);
    expect(free).not.toHaveProperty('organisationCap');
    const assignment = { ...rule.assignment, organisationCap: 2 };
    expect(assignmentProblem({ ...rule, assignment }, members, 's').organisationCap).toBe(2);
  });
});
