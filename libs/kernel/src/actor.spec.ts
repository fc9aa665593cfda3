import fc from 'fast-check';
import { type Actor, hasSeat, isAdmin, isSystem, ROLES, type Seat, SYSTEM, VISITOR } from './actor.js';

const seats = fc.array(
  fc.record<Seat>({ editionId: fc.constantFrom(null, 'e1', 'e2'), role: fc.constantFrom(...ROLES) }),
);
const actorWith = (held: Seat[]): Actor => ({ personId: 'p', sessionId: 's', seats: held });

describe('actor', () => {
  it('recognises the system by identity alone', () => {
    expect(isSystem(SYSTEM)).toBe(true);
    expect(isSystem(VISITOR)).toBe(false);
    expect(isSystem({ ...SYSTEM })).toBe(false);
  });

  it('cannot be given seats afterwards', () => {
    expect(() => (SYSTEM.seats as Seat[]).push({ editionId: null, role: 'admin' })).toThrow(TypeError);
    expect(() => Object.assign(VISITOR, { personId: 'p' })).toThrow(TypeError);
  });

  it('gives nobody a seat without a role asked for', () => {
    fc.assert(fc.property(seats, (held) => !hasSeat(actorWith(held), 'e1')));
  });

  it('finds exactly the seats of that edition and those roles', () => {
    fc.assert(
      fc.property(seats, fc.subarray([...ROLES]), (held, roles) => {
        const wanted = held.some((seat) => seat.editionId === 'e1' && roles.includes(seat.role));
        expect(hasSeat(actorWith(held), 'e1', ...roles)).toBe(wanted);
      }),
    );
  });

  it('never implies a seat by admin, nor admin by a seat', () => {
    const admin = actorWith([{ editionId: null, role: 'admin' }]);
    expect(isAdmin(admin)).toBe(true);
    expect(hasSeat(admin, 'e1', ...ROLES)).toBe(false);
    expect(isAdmin(actorWith([{ editionId: 'e1', role: 'admin' }]))).toBe(false);
    expect(isAdmin(actorWith([{ editionId: null, role: 'organiser' }]))).toBe(false);
  });
});
