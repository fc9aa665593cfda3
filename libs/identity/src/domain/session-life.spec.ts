import fc from 'fast-check';
import { type Role, ROLES } from '#kernel';
import { ABSOLUTE_MS, idleMs, isAlive } from './session-life.js';

const seat = (role: Role) => ({ editionId: role === 'admin' ? null : 'E', role });
const MINUTE = 60_000;

describe('session life', () => {
  it.each([
    [[], 180],
    [['scorekeeper'], 180],
    [['judge'], 720],
    [['panel-chair'], 720],
    [['organiser'], 30],
    [['secretariat'], 30],
    [['supervisor'], 30],
    [['admin'], 30],
    [['judge', 'secretariat'], 30],
  ] as [Role[], number][])('lets %j lie idle for %d minutes', (roles, minutes) => {
    expect(idleMs(roles.map(seat))).toBe(minutes * MINUTE);
  });

  it('never outlives its idle time nor twelve hours', () => {
    const roles = fc.array(fc.constantFrom(...ROLES), { maxLength: 4 });
    const span = fc.integer({ min: 0, max: 14 * 60 });
    fc.assert(
      fc.property(roles, span, span, (held, age, idle) => {
        const at = new Date('2026-11-23T12:00:00Z');
        const before = (minutes: number) => new Date(at.getTime() - minutes * MINUTE);
        const alive = isAlive({ createdAt: before(age), lastSeenAt: before(idle) }, held.map(seat), at);
        expect(alive).toBe(age * MINUTE < ABSOLUTE_MS && idle * MINUTE < idleMs(held.map(seat)));
      }),
    );
  });
});
