import { type Sitting, warningsOf } from './capacity.js';

const limits = { judgeDayLimit: 3, sessionMinutes: 240 };
const at = (hour: number) => new Date(Date.UTC(2031, 7, 2, hour));
const sitting = (id: string, change: Partial<Sitting> = {}): Sitting => ({
  ...{ id, kind: 'judging', room: 1, venue: '', startsAt: at(1), endsAt: at(3), own: true },
  ...{ entryIds: ['e1', 'e2'], judgeIds: ['j1'] },
  ...change,
});
const codes = (...sittings: Sitting[]) => warningsOf(sittings, limits).map(({ code }) => code);

it('is content with what a day can bear', () => {
  const next = sitting('2', { startsAt: at(3), endsAt: at(5), entryIds: ['e3'] });
  expect(codes(sitting('1'), next)).toEqual([]);
});

it('says what is too long and who sits through too many', () => {
  expect(warningsOf([sitting('1', { endsAt: at(6) })], limits)).toMatchObject([{ code: 'session-long', count: 300 }]);
  const later = sitting('2', { startsAt: at(3), endsAt: at(5), entryIds: ['e3', 'e4'] });
  const load = { code: 'judge-load', sessionId: '2', judgeId: 'j1', count: 4 };
  expect(warningsOf([sitting('1'), later], limits)).toMatchObject([load]);
  const nextDay = { ...later, startsAt: at(17), endsAt: at(19) };
  expect(codes(sitting('1'), nextDay)).toEqual([]);
  expect(codes(sitting('1'), { ...later, kind: 'rehearsal' })).toEqual([]);
});

it('counts a judge’s turns of other rounds, but speaks of the plan’s own sittings alone', () => {
  const other = sitting('x', { own: false, startsAt: at(3), endsAt: at(5), entryIds: ['e3', 'e4'] });
  expect(warningsOf([sitting('1'), other], limits)).toMatchObject([{ code: 'judge-load', sessionId: '1' }]);
  expect(codes(other, { ...other, id: 'y' })).toEqual([]);
});

it('says what meets at the same time', () => {
  const same = sitting('2', { startsAt: at(2), endsAt: at(4), room: 2, entryIds: ['e2'], judgeIds: ['j1'] });
  const twice = warningsOf([sitting('1'), same], { ...limits, judgeDayLimit: 9 });
  expect(twice).toMatchObject([
    { code: 'judge-twice', judgeId: 'j1', sessionId: '1', otherId: '2' },
    { code: 'entry-twice-at-once', entryId: 'e2' },
  ]);
  const apart = { ...same, entryIds: ['e9'], judgeIds: ['j9'] };
  expect(codes(sitting('1'), apart)).toEqual([]);
  expect(codes(sitting('1'), { ...apart, room: 1 })).toEqual(['room-twice']);
  expect(codes(sitting('1', { venue: '报告厅' }), { ...apart, venue: ' 报告厅 ' })).toEqual(['venue-twice']);
});
