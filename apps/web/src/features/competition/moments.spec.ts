import { nextMoments, runs } from './moments.js';

const name = { 'zh-CN': '', en: '' };
const milestones = [
  { code: 'REGISTRATION', name, startsAt: '2024-05-20T00:00:00Z', endsAt: '2024-06-28T09:00:00Z' },
  { code: 'REVIEW', name, startsAt: '2024-06-20T00:00:00Z', endsAt: '2024-07-05T09:00:00Z' },
  { code: 'FINAL', name, startsAt: '2024-06-25T00:00:00Z', endsAt: '2024-08-04T09:00:00Z' },
];
const codes = (now: string) =>
  nextMoments(milestones, new Date(now), 3).map((one) => `${one.milestone.code} ${one.kind} ${one.at.slice(0, 10)}`);

describe('nextMoments', () => {
  it('orders ends of what runs and beginnings of what comes', () => {
    expect(codes('2024-06-21T00:00:00Z')).toEqual([
      'FINAL next 2024-06-25',
      'REGISTRATION now 2024-06-28',
      'REVIEW now 2024-07-05',
    ]);
  });

  it('has nothing to wait for after the end', () => expect(codes('2024-08-04T09:00:00Z')).toEqual([]));
});

describe('runs', () => {
  it.each([
    ['2024-05-19T23:59:59Z', false],
    ['2024-05-20T00:00:00Z', true],
    ['2024-06-28T09:00:00Z', false],
  ])('is half-open: %s', (now, open) => expect(runs(milestones, 'REGISTRATION', new Date(now))).toBe(open));
});
